package org.parley.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Preference;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Pattern;

/// The game of a proof, spoiled or not, as the slow definition takes it. Names do not matter to it: option 3 is
/// called `o.3`.
final class SlowGame {

    private SlowGame() {}

    static Game of(Object game) {
        List<Object> options = Tree.list(game, "options");
        return new Game(
                Tree.list(game, "parties").stream().map(String::valueOf).toList(),
                IntStream.range(0, options.size())
                        .mapToObj(o -> option(o, options.get(o)))
                        .toList(),
                conditions(Tree.list(game, "never")),
                Tree.list(game, "preferences").stream()
                        .map(SlowGame::preference)
                        .toList(),
                Tree.list(game, "answers").stream().map(SlowGame::numbers).toList(),
                Tree.list(game, "hidden").stream()
                        .map(h -> conditions((List<?>) h))
                        .toList());
    }

    private static GameOption option(int number, Object option) {
        return new GameOption(ref(number), Tree.number(option, "owner"), (boolean) Tree.get(option, "take"), (boolean)
                Tree.get(option, "drop"));
    }

    private static Ref ref(int number) {
        return new Ref("o", Integer.toString(number));
    }

    private static Set<Integer> numbers(Object list) {
        return ((List<?>) list).stream().map(n -> (Integer) n).collect(Collectors.toSet());
    }

    private static List<Condition> conditions(List<?> formulas) {
        return formulas.stream().map(SlowGame::condition).toList();
    }

    static Condition condition(Object formula) {
        if (formula instanceof Integer number) {
            return ref(number);
        }
        List<?> list = (List<?>) formula;
        List<Condition> parts = list.stream()
                .skip(list.getFirst().equals("count") ? 3 : 1)
                .map(SlowGame::condition)
                .toList();
        return switch ((String) list.getFirst()) {
            case "not" -> new Condition.Not(only(parts));
            case "and" -> counted(new Bound.All(), parts);
            case "or" -> counted(new Bound.Any(), parts);
            case "if" -> link(parts, Condition.Joint.IF);
            case "iff" -> link(parts, Condition.Joint.IFF);
            case "count" ->
                new Condition.And(List.of(
                        counted(new Bound.AtLeast((int) list.get(1)), parts),
                        counted(new Bound.AtMost((int) list.get(2)), parts)));
            default -> throw new IllegalArgumentException("no operator: " + list.getFirst());
        };
    }

    private static Condition only(List<Condition> parts) {
        if (parts.size() != 1) {
            throw new IllegalArgumentException("one part, found " + parts.size());
        }
        return parts.getFirst();
    }

    private static Condition link(List<Condition> parts, Condition.Joint joint) {
        if (parts.size() != 2) {
            throw new IllegalArgumentException("two parts, found " + parts.size());
        }
        return new Condition.Link(parts.getFirst(), joint, parts.getLast());
    }

    /// A count over nothing is decided at once; conditions have no constants, so an option stands in.
    private static Condition counted(Bound bound, List<Condition> parts) {
        if (!parts.isEmpty()) {
            return new Condition.Count(bound, parts);
        }
        Condition never = new Condition.And(List.of(ref(0), new Condition.Not(ref(0))));
        return bound.admits(0, 0) ? new Condition.Not(never) : never;
    }

    static Preference preference(Object preference) {
        var only = Tree.map(preference).entrySet().iterator().next();
        List<?> value = (List<?>) only.getValue();
        return switch (only.getKey()) {
            case "statements" -> new Preference.Statements(conditions(value));
            case "weights" ->
                new Preference.Weighted(
                        value.stream().map(w -> ((Integer) w).longValue()).toList());
            default ->
                new Preference.Ranked(new ArrayList<>(value.stream()
                        .map(ties -> ((List<?>) ties)
                                .stream().map(p -> new Pattern((String) p)).toList())
                        .toList()));
        };
    }
}
