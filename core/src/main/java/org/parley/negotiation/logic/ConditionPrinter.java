package org.parley.negotiation.logic;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;

/// Prints a condition with the fewest brackets the grammar allows, so that reading it back gives the same tree.
public final class ConditionPrinter {

    private final Function<Ref, String> names;

    private ConditionPrinter(Function<Ref, String> names) {
        this.names = names;
    }

    /// The canonical text: every reference as it stands in the tree.
    public static String print(Condition condition) {
        return print(condition, Ref::text);
    }

    /// The text with references written by `names`, for instance short where that is unique.
    public static String print(Condition condition, Function<Ref, String> names) {
        return new ConditionPrinter(names).whole(condition);
    }

    private String whole(Condition condition) {
        return condition instanceof Link(Condition left, Condition.Joint joint, Condition right)
                ? side(left) + " " + joint.words() + " " + side(right)
                : side(condition);
    }

    /// One side of a link: a junction needs no brackets there.
    private String side(Condition condition) {
        return switch (condition) {
            case And(List<Condition> parts) -> joined(parts, " and ");
            case Or(List<Condition> parts) -> joined(parts, " or ");
            default -> unary(condition);
        };
    }

    private String unary(Condition condition) {
        return switch (condition) {
            case Ref ref -> names.apply(ref);
            case Not(Condition of) -> "not " + unary(of);
            case Count(Bound bound, List<Condition> of) ->
                bound.words() + of.stream().map(this::whole).collect(Collectors.joining("; ", " (", ")"));
            case And _, Or _, Link _ -> "(" + whole(condition) + ")";
        };
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(this::unary).collect(Collectors.joining(word));
    }
}
