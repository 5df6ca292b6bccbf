package org.parley.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Pattern;

/// Small games drawn from a seed: everything an engine can meet, often in one game. Rules that couple parties, one-way
/// options, ties, `answers`, hidden states, all three forms of preference, now and then no feasible state at all.
public final class RandomGames {

    private final Random random;

    private RandomGames(long seed) {
        this.random = new Random(scattered(seed));
    }

    /// Neighbouring seeds of `Random` begin with nearly the same draws.
    private static long scattered(long seed) {
        long mixed = (seed + 1) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    /// A game of 2 to `parties` parties and up to `options` options.
    public static Game of(long seed, int parties, int options) {
        return new RandomGames(seed).game(parties, options);
    }

    private Game game(int mostParties, int mostOptions) {
        int parties = 2 + random.nextInt(mostParties - 1);
        int n = Math.max(parties, 1 + random.nextInt(mostOptions));
        List<GameOption> options = new ArrayList<>();
        boolean oneWay = random.nextInt(3) == 0;
        for (int o = 0; o < n; o++) {
            int owner = o * parties / n;
            int way = oneWay ? random.nextInt(6) : 5;
            options.add(new GameOption(new Ref("p" + owner, "o" + o), owner, way != 0, way != 1));
        }
        List<Ref> refs = options.stream().map(GameOption::name).toList();
        List<Condition> never = conditions(refs, random.nextInt(3) == 0 ? 0 : random.nextInt(4), true);
        List<Preference> preferences =
                IntStream.range(0, parties).mapToObj(_ -> preference(refs)).toList();
        List<Set<Integer>> answers = random.nextInt(3) == 0 ? someAnswers(parties) : Game.everybody(parties);
        List<List<Condition>> hidden = IntStream.range(0, parties)
                .mapToObj(_ -> random.nextInt(6) == 0 ? conditions(refs, 1, true) : List.<Condition>of())
                .toList();
        return new Game(
                IntStream.range(0, parties).mapToObj(p -> "p" + p).toList(),
                options,
                never,
                preferences,
                answers,
                hidden);
    }

    private List<Set<Integer>> someAnswers(int parties) {
        return IntStream.range(0, parties)
                .mapToObj(j -> IntStream.range(0, parties)
                        .filter(i -> i != j && random.nextInt(3) > 0)
                        .boxed()
                        .collect(Collectors.toSet()))
                .toList();
    }

    private Preference preference(List<Ref> refs) {
        return switch (random.nextInt(5)) {
            case 0 ->
                new Preference.Weighted(
                        refs.stream().map(_ -> (long) random.nextInt(7) - 3).toList());
            case 1 -> new Preference.Ranked(classes(refs.size()));
            default -> new Preference.Statements(conditions(refs, random.nextInt(2 * refs.size() + 1), false));
        };
    }

    private List<List<Pattern>> classes(int n) {
        List<List<Pattern>> classes = new ArrayList<>();
        for (int k = random.nextInt(8); k >= 0; k--) {
            classes.add(IntStream.range(0, 1 + random.nextInt(2))
                    .mapToObj(_ -> pattern(n))
                    .toList());
        }
        return classes;
    }

    private Pattern pattern(int n) {
        int free = random.nextInt(3);
        return new Pattern(IntStream.range(0, n)
                .mapToObj(_ -> random.nextInt(3) < free ? "-" : random.nextBoolean() ? "Y" : "N")
                .collect(Collectors.joining()));
    }

    private List<Condition> conditions(List<Ref> refs, int count, boolean conjunctions) {
        return IntStream.range(0, count)
                .mapToObj(_ -> conjunctions ? conjunction(refs) : condition(refs, 2))
                .toList();
    }

    private Condition conjunction(List<Ref> refs) {
        int k = Math.min(refs.size(), 2 + random.nextInt(2));
        List<Condition> literals =
                IntStream.range(0, k).mapToObj(_ -> literal(refs)).toList();
        return k == 1 ? literals.getFirst() : new Condition.And(literals);
    }

    private Condition literal(List<Ref> refs) {
        Ref ref = refs.get(random.nextInt(refs.size()));
        return random.nextBoolean() ? ref : new Condition.Not(ref);
    }

    private Condition condition(List<Ref> refs, int depth) {
        if (depth == 0) {
            return literal(refs);
        }
        List<Condition> parts = IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(_ -> condition(refs, depth - 1))
                .toList();
        return switch (random.nextInt(8)) {
            case 0 -> new Condition.And(parts);
            case 1 -> new Condition.Or(parts);
            case 2 -> new Condition.Link(parts.get(0), Condition.Joint.IF, parts.get(1));
            case 3 -> new Condition.Link(parts.get(0), Condition.Joint.ONLY_IF, parts.get(1));
            case 4 -> new Condition.Link(parts.get(0), Condition.Joint.IFF, parts.get(1));
            case 5 -> new Condition.Count(bound(parts.size()), parts);
            case 6 -> new Condition.Not(parts.getFirst());
            default -> literal(refs);
        };
    }

    private Bound bound(int parts) {
        int n = random.nextInt(parts + 1);
        return switch (random.nextInt(6)) {
            case 0 -> new Bound.AtLeast(n);
            case 1 -> new Bound.AtMost(n);
            case 2 -> new Bound.Exactly(n);
            case 3 -> new Bound.All();
            case 4 -> new Bound.Any();
            default -> new Bound.None();
        };
    }

    /// A condition over the game's options, for instance an outcome.
    public static Condition condition(long seed, Game game) {
        RandomGames games = new RandomGames(seed);
        return games.condition(game.options().stream().map(GameOption::name).toList(), 1 + games.random.nextInt(2));
    }
}
