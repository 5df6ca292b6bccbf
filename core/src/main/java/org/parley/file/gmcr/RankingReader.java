package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Sequence;
import org.parley.negotiation.model.Pattern;

/// Reads a manual ranking: numbers of feasible states, most preferred first, equally good ones in a list of their own.
/// Every feasible state has to stand there exactly once.
final class RankingReader {

    private static final int SHOWN = 8;

    private final Values values;
    private final States states;
    private final Span[] seen;
    private final int[] ranks;

    RankingReader(Values values, States states) {
        this.values = values;
        this.states = states;
        this.seen = new Span[states.count()];
        this.ranks = new int[states.count()];
    }

    /// The classes, best first, each state as a full pattern.
    List<List<Pattern>> read(Node ranking) {
        List<List<Pattern>> classes = new ArrayList<>();
        for (Node item : values.list(ranking)) {
            int rank = classes.size();
            List<Pattern> ties = new ArrayList<>();
            for (Node number : item instanceof Sequence tied ? tied.items() : List.of(item)) {
                state(number).ifPresent(place -> {
                    ranks[place] = rank;
                    ties.add(states.pattern(place));
                });
            }
            if (!ties.isEmpty()) {
                classes.add(ties);
            }
        }
        if (ranking instanceof Sequence) {
            gaps(ranking.span());
        }
        return classes;
    }

    /// How the ranking orders states; to be asked after reading.
    Comparator<Integer> order() {
        return (a, b) -> Integer.compare(ranks[b], ranks[a]);
    }

    private OptionalInt state(Node node) {
        OptionalInt number = values.number(node);
        int place = number.orElse(0) - 1;
        if (number.isEmpty()) {
            return number;
        }
        if (place < 0 || place >= states.count()) {
            values.remarks()
                    .error(
                            "unknown-state",
                            node.span(),
                            "There is no feasible state " + Values.plain(node) + ": " + known(),
                            "Maybe counted from 0, or with the infeasible states.");
            return OptionalInt.empty();
        }
        if (seen[place] != null) {
            values.remarks()
                    .add(Diagnostic.error(
                                    "state-twice",
                                    node.span(),
                                    "State " + states.called(place) + " stands in the ranking a second time.",
                                    "Maybe remove one of the two.")
                            .and(seen[place], "first here"));
            return OptionalInt.empty();
        }
        seen[place] = node.span();
        return OptionalInt.of(place);
    }

    private String known() {
        return switch (states.count()) {
            case 0 -> "no state is feasible.";
            case 1 -> "the only one is " + states.called(0) + ".";
            default ->
                "the " + states.count() + " feasible ones are numbered from " + states.called(0) + " to "
                        + states.called(states.count() - 1) + ".";
        };
    }

    private void gaps(Span span) {
        int[] missing = IntStream.range(0, states.count())
                .filter(place -> seen[place] == null)
                .toArray();
        if (missing.length > 0) {
            String shown =
                    Arrays.stream(missing).limit(SHOWN).mapToObj(states::called).collect(Collectors.joining(", "));
            String more = missing.length > SHOWN ? " and " + (missing.length - SHOWN) + " more" : "";
            values.remarks()
                    .error(
                            "states-missing",
                            span,
                            "The ranking leaves out " + missing.length + " of " + states.count() + " feasible states: "
                                    + shown + more + ".",
                            "Maybe they belong at the end, as one list.");
        }
    }
}
