package org.parley.deal.worlds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.negotiation.change.Changed;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Reading;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.WantId;

/// Whether readings can be held together.
final class Contradictions {

    private Contradictions() {}

    /// The changes of all the readings, in the order of the file.
    static List<Change> changes(List<Reading> readings) {
        return readings.stream().flatMap(r -> r.changes().stream()).toList();
    }

    /// Whether one of these readings takes away what another speaks of, or two set the same thing differently.
    static boolean among(Negotiation negotiation, List<Reading> readings) {
        if (!fits(Changes.apply(negotiation, changes(readings)))) {
            return true;
        }
        for (int i = 0; i < readings.size(); i++) {
            for (int j = i + 1; j < readings.size(); j++) {
                if (differ(negotiation, readings.get(i), readings.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether it matters which of two readings comes last: they speak of the same statement, or one drops a want
    /// beside which the other places one.
    private static boolean differ(Negotiation negotiation, Reading a, Reading b) {
        Set<Object> both = new HashSet<>(subjects(a));
        both.retainAll(subjects(b));
        Changed other = Changes.apply(negotiation, changes(List.of(b, a)));
        if (both.isEmpty()) {
            return !fits(other);
        }
        Changed one = Changes.apply(negotiation, changes(List.of(a, b)));
        return !fits(other) || !one.negotiation().equals(other.negotiation());
    }

    private static boolean fits(Changed changed) {
        return changed.misfits().isEmpty();
    }

    private static Set<Object> subjects(Reading reading) {
        Set<Object> subjects = new HashSet<>();
        reading.changes().forEach(change -> subject(change).forEach(subjects::add));
        return subjects;
    }

    /// One option can be spoken of in several ways that have nothing to do with each other.
    private record About(Ref option, String how) {}

    private record Answer(String party, String departing) {}

    private static Stream<Object> subject(Change change) {
        return switch (change) {
            case Change.AddWant(var party, var want, var _) -> Stream.of(WantId.of(party, want));
            case Change.DropWant(var want) -> Stream.of(want);
            case Change.RaiseWant(var want, var _) -> Stream.of(want);
            case Change.LowerWant(var want, var _) -> Stream.of(want);
            case Change.MarkRedLine(var want, boolean _) -> Stream.of(want);
            case Change.Bar(var option) -> Stream.of(Rule.of(Rule.Kind.NEVER, option));
            case Change.Bind(var option) -> Stream.of(Rule.of(Rule.Kind.ALWAYS, option));
            case Change.SetUndo(var option, var _) -> Stream.of(new About(option, "undo"));
            case Change.SetRedo(var option, var _) -> Stream.of(new About(option, "redo"));
            case Change.SetToday(var option, var _) -> Stream.of(new About(option, "today"));
            case Change.AddRule(var rule) -> Stream.of(Rule.of(rule.kind(), rule.that()));
            case Change.DropRule(var kind, var that) -> Stream.of(Rule.of(kind, that));
            case Change.AddAnswer(var party, var departing) -> Stream.of(new Answer(party, departing));
            case Change.DropAnswer(var party, var departing) -> Stream.of(new Answer(party, departing));
        };
    }
}
