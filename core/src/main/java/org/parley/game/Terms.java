package org.parley.game;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Conditions;

/// Conditions of one game made quick to evaluate on states. `test` costs one visit of the condition's parts.
public final class Terms {

    private final Map<Ref, Integer> numbers;

    public Terms(Game game) {
        this.numbers = game.numbers();
    }

    /// The number of the option a reference names.
    public int number(Ref ref) {
        Integer number = numbers.get(ref);
        if (number == null) {
            throw new IllegalArgumentException("no option " + ref.text() + " among " + numbers.keySet());
        }
        return number;
    }

    /// A test that is true on the states where the condition is.
    public Predicate<State> test(Condition condition) {
        return switch (condition) {
            case Ref ref -> taken(number(ref));
            case Not(Condition of) -> test(of).negate();
            case And(List<Condition> parts) ->
                parts.stream().map(this::test).reduce(Predicate::and).orElseThrow();
            case Or(List<Condition> parts) ->
                parts.stream().map(this::test).reduce(Predicate::or).orElseThrow();
            case Link(Condition left, Condition.Joint joint, Condition right) -> linked(test(left), joint, test(right));
            case Count count -> counted(count);
        };
    }

    /// A test that is true where any of the conditions is.
    public Predicate<State> anyOf(List<Condition> conditions) {
        return conditions.stream().map(this::test).reduce(_ -> false, Predicate::or);
    }

    private static Predicate<State> taken(int option) {
        return state -> state.taken(option);
    }

    private static Predicate<State> linked(Predicate<State> left, Condition.Joint joint, Predicate<State> right) {
        return switch (joint) {
            case IF -> left.or(right.negate());
            case ONLY_IF -> right.or(left.negate());
            case IFF -> state -> left.test(state) == right.test(state);
        };
    }

    private Predicate<State> counted(Count count) {
        List<Predicate<State>> parts = count.of().stream().map(this::test).toList();
        return state -> {
            int[] met = {0};
            parts.forEach(p -> met[0] += p.test(state) ? 1 : 0);
            return count.bound().admits(met[0], parts.size());
        };
    }

    /// The numbers of the options a condition speaks of.
    public Set<Integer> numbers(Condition condition) {
        return Conditions.refs(condition).stream().map(this::number).collect(Collectors.toSet());
    }
}
