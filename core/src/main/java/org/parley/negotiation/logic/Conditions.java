package org.parley.negotiation.logic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;

/// Questions one can ask of a condition.
public final class Conditions {

    private Conditions() {}

    /// Whether the condition is true where `taken` says which references are.
    public static boolean holds(Condition condition, Predicate<Ref> taken) {
        return switch (condition) {
            case Ref ref -> taken.test(ref);
            case Not(Condition of) -> !holds(of, taken);
            case And(List<Condition> parts) -> parts.stream().allMatch(p -> holds(p, taken));
            case Or(List<Condition> parts) -> parts.stream().anyMatch(p -> holds(p, taken));
            case Link(Condition left, Condition.Joint joint, Condition right) ->
                linked(holds(left, taken), joint, holds(right, taken));
            case Count(Bound bound, List<Condition> of) ->
                bound.admits((int) of.stream().filter(p -> holds(p, taken)).count(), of.size());
        };
    }

    private static boolean linked(boolean left, Condition.Joint joint, boolean right) {
        return switch (joint) {
            case IF -> left || !right;
            case ONLY_IF -> !left || right;
            case IFF -> left == right;
        };
    }

    /// Every reference, once, in the order of the text.
    public static Set<Ref> refs(Condition condition) {
        Set<Ref> refs = new LinkedHashSet<>();
        map(condition, ref -> {
            refs.add(ref);
            return ref;
        });
        return refs;
    }

    /// The same condition with each reference replaced, by another or by a whole condition.
    public static Condition map(Condition condition, Function<Ref, ? extends Condition> change) {
        return switch (condition) {
            case Ref ref -> change.apply(ref);
            case Not(Condition of) -> new Not(map(of, change));
            case And(List<Condition> parts) -> new And(map(parts, change));
            case Or(List<Condition> parts) -> new Or(map(parts, change));
            case Link(Condition left, Condition.Joint joint, Condition right) ->
                new Link(map(left, change), joint, map(right, change));
            case Count(Bound bound, List<Condition> of) -> new Count(bound, map(of, change));
        };
    }

    private static List<Condition> map(List<Condition> parts, Function<Ref, ? extends Condition> change) {
        return parts.stream().<Condition>map(p -> map(p, change)).toList();
    }
}
