package org.parley.negotiation.difference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Pattern;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Want;

/// Values as the file writes them; options by their name alone where that is clear in both negotiations.
record Texts(Negotiation a, Negotiation b) {

    String of(Condition condition) {
        return ConditionPrinter.print(condition, this::of);
    }

    String of(Ref ref) {
        return isClear(a, ref) && isClear(b, ref) ? ref.name() : ref.text();
    }

    private static boolean isClear(Negotiation in, Ref ref) {
        return in.options().stream()
                .filter(other -> other.name().equals(ref.name()))
                .allMatch(ref::equals);
    }

    static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /// A want by its id, or else its condition.
    String name(Want want) {
        return want.id().isEmpty() ? of(want.that()) : want.id();
    }

    String of(Priorities priorities) {
        return switch (priorities) {
            case Priorities.Wants(List<Want> wants) ->
                wants.stream().map(want -> of(want.that())).collect(Collectors.joining("; ", "wants: ", ""));
            case Priorities.Ranking(List<Ref> over, List<List<Pattern>> classes) ->
                classes.stream()
                        .map(ties -> ties.stream().map(Pattern::text).collect(Collectors.joining(" = ")))
                        .collect(Collectors.joining(
                                "; ",
                                "ranking over " + over.stream().map(this::of).collect(Collectors.joining(", ")) + ": ",
                                ""));
            case Priorities.Weights(List<Priorities.Weight> weights) ->
                weights.stream()
                        .map(weight -> of(weight.option()) + " " + weight.value())
                        .collect(Collectors.joining(", ", "weights: ", ""));
        };
    }
}
