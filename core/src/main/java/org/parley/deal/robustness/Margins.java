package org.parley.deal.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.game.stability.Tally;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;

/// How many single statements have to be told otherwise to change each verdict: one, else two, where there are few
/// enough pairs to try them all.
record Margins(Negotiation negotiation, Trials trials, List<Tally> asWritten) {

    /// At most so many pairs are tried, and of states in all of them together.
    private static final int MOST_PAIRS = 6_000;

    private static final double MOST_STATES = 2e7;

    private record Pair(Switch one, Switch other) {

        List<Switch> both() {
            return List.of(one, other);
        }

        List<Change> changes() {
            return Stream.concat(one.changes().stream(), other.changes().stream())
                    .toList();
        }
    }

    List<Margin> of(List<Switch> switches, List<Flip> flips) {
        List<Margin> margins = new ArrayList<>();
        for (int k = 0; k < asWritten.size(); k++) {
            int outcome = k;
            List<List<Switch>> ways = flips.stream()
                    .filter(flip -> flip.change().isSingle() && touches(flip, outcome))
                    .map(flip -> List.of(flip.change()))
                    .toList();
            margins.add(new Margin(k, ways.isEmpty() ? 0 : 1, 1, ways));
        }
        List<Pair> pairs = pairs(switches.stream().filter(Switch::isSingle).toList());
        boolean needed = margins.stream().anyMatch(margin -> margin.size() == 0);
        return needed && !pairs.isEmpty() ? withPairs(margins, pairs) : margins;
    }

    private static boolean touches(Flip flip, int outcome) {
        return flip.effects().stream().anyMatch(effect -> effect.outcome() == outcome);
    }

    /// All pairs; none where there are too many.
    private List<Pair> pairs(List<Switch> switches) {
        double count = switches.size() * (switches.size() - 1.0) / 2;
        if (count > MOST_PAIRS || count * Trials.states(negotiation) > MOST_STATES) {
            return List.of();
        }
        return IntStream.range(0, switches.size())
                .boxed()
                .flatMap(a -> IntStream.range(a + 1, switches.size())
                        .mapToObj(b -> new Pair(switches.get(a), switches.get(b))))
                .toList();
    }

    private List<Margin> withPairs(List<Margin> singles, List<Pair> pairs) {
        List<Optional<List<Tally>>> judged =
                trials.judgedAfter(pairs.stream().map(Pair::changes).toList());
        return singles.stream()
                .map(margin -> margin.size() == 1 ? margin : withPairs(margin.outcome(), pairs, judged))
                .toList();
    }

    private Margin withPairs(int outcome, List<Pair> pairs, List<Optional<List<Tally>>> judged) {
        List<List<Switch>> ways = IntStream.range(0, pairs.size())
                .filter(k -> judged.get(k)
                        .filter(after -> after.get(outcome).word()
                                != asWritten.get(outcome).word())
                        .isPresent())
                .mapToObj(k -> pairs.get(k).both())
                .toList();
        return new Margin(outcome, ways.isEmpty() ? 0 : 2, 2, ways);
    }
}
