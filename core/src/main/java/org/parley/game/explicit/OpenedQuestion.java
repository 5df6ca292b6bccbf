package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.game.Game;
import org.parley.game.Preference;
import org.parley.game.stability.Reason;
import org.parley.negotiation.logic.Condition;

/// A party's question with what opponents have been given taken from them, as far as that tells which statement it is;
/// and the `reasons` that opponents may then have or not: what was taken, and losing the rest.
record OpenedQuestion(PartyQuestion question, List<Reason> reasons) {

    OpenedQuestion {
        reasons = List.copyOf(reasons);
    }

    static OpenedQuestion of(PartyQuestion question, List<Reason> others) {
        PartyQuestion open = without(question, others);
        return new OpenedQuestion(
                open, others.stream().flatMap(reason -> opened(open, reason)).toList());
    }

    private static PartyQuestion without(PartyQuestion question, List<Reason> others) {
        Game game = question.game();
        List<Preference> preferences = new ArrayList<>(game.preferences());
        for (Reason reason : others) {
            if (reason.given() && preferences.get(reason.party()) instanceof Preference.Statements(var statements)) {
                List<Condition> fewer = new ArrayList<>(statements);
                if (Collections.frequency(fewer, reason.that()) == 1) {
                    fewer.remove(reason.that());
                }
                preferences.set(reason.party(), new Preference.Statements(fewer));
            }
        }
        return question.with(preferences);
    }

    private static Stream<Reason> opened(PartyQuestion open, Reason reason) {
        Reason fresh = new Reason(reason.party(), reason.that(), reason.after(), false);
        boolean isTaken = open.game().preferences().get(reason.party()) instanceof Preference.Statements(var statements)
                && !statements.contains(reason.that());
        return !reason.given() || isTaken ? Stream.of(fresh) : Stream.of(fresh, reason);
    }

    /// The same with the party's preference cut down to what comes before every one of these reasons of its own.
    OpenedQuestion before(List<Reason> own) {
        List<Preference> preferences = new ArrayList<>(question.game().preferences());
        own.stream()
                .map(Reason::after)
                .min(Comparator.comparingInt(List::size))
                .ifPresent(after -> preferences.set(question.focal(), new Preference.Statements(after)));
        return new OpenedQuestion(question.with(preferences), reasons);
    }
}
