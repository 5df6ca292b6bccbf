package org.parley.game;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Pattern;

/// Games in which one departure has one sanction, at the far end of a long staircase.
///
/// Party 0 has the option to go; each of the `climbers` others has `bits` options, read as a height. Once party 0 has
/// gone, the climbers go up in turn, one step each, and only the top deters. The staircase has
/// `climbers * (2^bits - 1)` steps; everybody moves again and again, nobody twice running.
public final class Zigzag {

    private final int climbers;
    private final int bits;

    private Zigzag(int climbers, int bits) {
        this.climbers = climbers;
        this.bits = bits;
    }

    /// Each step is an improvement for its mover, and every other improvement leads off the staircase to nothing.
    public static Game byImprovements(int climbers, int bits) {
        Zigzag zigzag = new Zigzag(climbers, bits);
        List<Preference> preferences = new ArrayList<>(List.of(zigzag.onlyTopIsBad()));
        for (int climber = 0; climber < climbers; climber++) {
            preferences.add(zigzag.climbing(climber));
        }
        return zigzag.game(List.of(), preferences);
    }

    /// Nobody prefers anything but party 0, and once it has gone all states off the staircase are forbidden.
    public static Game byMoves(int climbers, int bits) {
        Zigzag zigzag = new Zigzag(climbers, bits);
        List<Preference> preferences = new ArrayList<>(List.of(zigzag.onlyTopIsBad()));
        for (int climber = 0; climber < climbers; climber++) {
            preferences.add(new Preference.Statements(List.of()));
        }
        List<Condition> never = zigzag.heights(h -> zigzag.step(h) < 0).stream()
                .map(heights -> zigzag.exactly('Y' + heights))
                .toList();
        return zigzag.game(never, preferences);
    }

    /// The same game without the state this many steps up.
    public static Game broken(Game game, int climbers, int bits, int step) {
        Zigzag zigzag = new Zigzag(climbers, bits);
        String gap = zigzag.heights(h -> zigzag.step(h) == step).getFirst();
        List<Condition> never = new ArrayList<>(game.never());
        never.add(zigzag.exactly('Y' + gap));
        return Variations.rules(game, never);
    }

    /// How many steps the staircase has.
    public static int steps(int climbers, int bits) {
        return climbers * ((1 << bits) - 1);
    }

    private Game game(List<Condition> never, List<Preference> preferences) {
        int parties = climbers + 1;
        List<GameOption> options = IntStream.rangeClosed(0, climbers * bits)
                .mapToObj(o -> new GameOption(name(o), o == 0 ? 0 : 1 + (o - 1) / bits, true, true))
                .toList();
        return new Game(
                IntStream.range(0, parties).mapToObj(p -> "p" + p).toList(),
                options,
                never,
                preferences,
                Game.everybody(parties),
                IntStream.range(0, parties).mapToObj(_ -> List.<Condition>of()).toList());
    }

    private static Ref name(int option) {
        return new Ref("p", "o" + option);
    }

    /// Gone is better than not gone, but for the top.
    private Preference onlyTopIsBad() {
        String free = "-".repeat(climbers * bits);
        return new Preference.Ranked(List.of(
                List.of(new Pattern("Y" + "N".repeat(climbers * bits))),
                patterns(h -> step(h) > 0 && step(h) < steps(climbers, bits)),
                List.of(new Pattern("N" + free))));
    }

    /// Best where the climber is on the step its own turn leads to, then where its turn begins.
    private Preference climbing(int climber) {
        return new Preference.Ranked(List.of(
                patterns(h -> step(h) > 0 && (step(h) - 1) % climbers == climber),
                patterns(h -> step(h) >= 0 && step(h) % climbers == climber)));
    }

    private List<Pattern> patterns(IntPredicate which) {
        return heights(which).stream().map(h -> new Pattern('Y' + h)).toList();
    }

    private List<String> heights(IntPredicate which) {
        return IntStream.range(0, 1 << (climbers * bits))
                .filter(which)
                .mapToObj(h -> State.ofBits(climbers * bits, h).pattern())
                .toList();
    }

    /// Which step of the staircase these heights are, counted from 0 at the foot; below zero beside it.
    private int step(int heights) {
        int sum = 0;
        int last = heights & ((1 << bits) - 1);
        for (int climber = 0; climber < climbers; climber++) {
            int height = (heights >> (climber * bits)) & ((1 << bits) - 1);
            if (height > last || height < (heights & ((1 << bits) - 1)) - 1) {
                return -1;
            }
            sum += height;
            last = height;
        }
        return sum;
    }

    private Condition exactly(String pattern) {
        return new And(IntStream.range(0, pattern.length())
                .<Condition>mapToObj(o -> pattern.charAt(o) == 'Y' ? name(o) : new Not(name(o)))
                .collect(Collectors.toList()));
    }
}
