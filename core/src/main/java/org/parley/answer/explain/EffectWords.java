package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.deal.robustness.Flip;
import org.parley.deal.robustness.Switch;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.game.stability.Tally;
import org.parley.negotiation.logic.Condition.Ref;

/// What becomes of ends, by their numbers: `1 and 3 hold, 2 is left by Israel`.
final class EffectWords {

    private final Phrases phrases;

    EffectWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /// The ends whose verdict changes, best first.
    String then(Flip flip) {
        Map<Verb, List<Integer>> ends = new LinkedHashMap<>();
        flip.effects().stream()
                .sorted(Comparator.comparing(e -> e.after().word()))
                .forEach(e -> ends.computeIfAbsent(verb(flip, e), _ -> new ArrayList<>())
                        .add(e.outcome()));
        String today = flip.describesToday() ? "" : " (but then today would not be explained)";
        return joined(ends) + today;
    }

    /// The same of the ends whose verdicts differ.
    String changed(List<Tally> before, List<Tally> after) {
        Map<Verb, List<Integer>> ends = new LinkedHashMap<>();
        IntStream.range(0, before.size())
                .boxed()
                .filter(k -> before.get(k).word() != after.get(k).word())
                .sorted(Comparator.comparing(k -> after.get(k).word()))
                .forEach(k -> ends.computeIfAbsent(verb(after.get(k), ""), _ -> new ArrayList<>())
                        .add(k));
        return ends.isEmpty() ? "changes no verdict" : joined(ends);
    }

    private static String joined(Map<Verb, List<Integer>> ends) {
        List<String> parts = ends.entrySet().stream()
                .map(e ->
                        numbers(e.getValue()) + " " + e.getKey().of(e.getValue().size()))
                .toList();
        return String.join(", ", parts);
    }

    /// What becomes of one end, and of several.
    private record Verb(String one, String many) {

        String of(int ends) {
            return ends == 1 ? one : many;
        }
    }

    private Verb verb(Flip flip, Flip.Effect effect) {
        if (flip.change().kind() != Switch.Kind.ABSENT) {
            return verb(effect.after(), "");
        }
        return verb(
                effect.after(),
                effect.needs().isEmpty()
                        ? " without what it does"
                        : " without its "
                                + Phrases.joined(
                                        effect.needs().stream().map(Ref::name).toList(), "and"));
    }

    private Verb verb(Tally after, String needed) {
        String by = after.outward().isEmpty()
                ? ""
                : " by "
                        + Phrases.joined(
                                after.outward().stream()
                                        .map(p -> phrases.party(p).plain())
                                        .toList(),
                                "or");
        return switch (after.word()) {
            case HOLDS -> new Verb("holds", "hold");
            case CAN_HOLD -> new Verb("can hold", "can hold");
            case LEFT -> new Verb("is left" + by, "are left" + by);
            case CANNOT_HAPPEN -> new Verb("cannot happen" + needed, "cannot happen" + needed);
        };
    }

    /// Places as the numbers people read: `1, 2 and 4`.
    static String numbers(List<Integer> places) {
        return Phrases.joined(places.stream().map(k -> Integer.toString(k + 1)).toList(), "and");
    }

    /// How often each verdict occurs.
    static long count(Stream<Tally> tallies, Word word) {
        return tallies.filter(t -> t.word() == word).count();
    }
}
