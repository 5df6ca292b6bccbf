package org.parley.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Pattern;

/// Every game of two parties with one free option each: 75 weak orders of the four states, squared, 5,625 in all.
public final class SmallWorld {

    /// How many games there are.
    public static final int GAMES = 5_625;

    private static final List<Ref> REFS = List.of(new Ref("row", "x"), new Ref("column", "y"));
    private static final List<Preference> ORDERS = orders();

    private SmallWorld() {}

    /// The game with this number, counted from 0.
    public static Game game(int number) {
        return new Game(
                List.of("row", "column"),
                List.of(new GameOption(REFS.get(0), 0, true, true), new GameOption(REFS.get(1), 1, true, true)),
                List.of(),
                List.of(ORDERS.get(number / ORDERS.size()), ORDERS.get(number % ORDERS.size())),
                Game.everybody(2),
                List.of(List.of(), List.of()));
    }

    /// The nine non-empty families of states that are a pattern, from `NN` to `--`.
    public static List<Condition> families() {
        return Stream.of("NN", "YN", "NY", "YY", "N-", "Y-", "-N", "-Y", "--")
                .map(SmallWorld::where)
                .toList();
    }

    private static Condition where(String pattern) {
        return new And(List.of(where(REFS.get(0), pattern.charAt(0)), where(REFS.get(1), pattern.charAt(1))));
    }

    private static Condition where(Ref ref, char sign) {
        return switch (sign) {
            case 'Y' -> ref;
            case 'N' -> new Not(ref);
            default -> new Or(List.of(ref, new Not(ref)));
        };
    }

    /// A place for each state, the best 0, no place left out.
    private static List<Preference> orders() {
        List<Preference> orders = new ArrayList<>();
        for (int code = 0; code < 256; code++) {
            int[] places = {code & 3, code >> 2 & 3, code >> 4 & 3, code >> 6 & 3};
            Set<Integer> used = Set.copyOf(IntStream.of(places).boxed().toList());
            if (used.containsAll(IntStream.range(0, used.size()).boxed().toList())) {
                orders.add(ranked(places, used.size()));
            }
        }
        return List.copyOf(orders);
    }

    private static Preference ranked(int[] places, int classes) {
        return new Preference.Ranked(IntStream.range(0, classes)
                .mapToObj(place -> IntStream.range(0, 4)
                        .filter(state -> places[state] == place)
                        .mapToObj(state -> new Pattern(State.ofBits(2, state).pattern()))
                        .toList())
                .toList());
    }
}
