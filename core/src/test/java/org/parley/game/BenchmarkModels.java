package org.parley.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Joint;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;

/// The games engines are measured on, drawn from a seed by `java.util.Random` and the same on every machine.
///
/// Statements of one to four literals. In `random` everything touches everything; in `structured` statements and rules
/// speak of neighbouring options, as a negotiation's do. Both with 8 to 14 statements a party and one option in ten
/// one-way. The order of the draws is part of the definition.
public final class BenchmarkModels {

    private static final int LEAST_STATEMENTS = 8;
    private static final int MOST_STATEMENTS = 14;
    private static final double ONE_WAY = 0.1;
    private static final double RULES_PER_OPTION = 0.3;
    private static final int WINDOW = 6;

    private final Random random;
    private final int parties;
    private final int[] owners;
    private final List<GameOption> options = new ArrayList<>();
    private final List<Condition> never = new ArrayList<>();
    private final List<Preference> preferences = new ArrayList<>();

    private BenchmarkModels(Random random, int parties, int options) {
        this.random = random;
        this.parties = parties;
        this.owners = new int[options];
    }

    /// The model `r` of so many options, parties and rules.
    public static Game random(int options, int parties, int rules, long seed) {
        BenchmarkModels model =
                new BenchmarkModels(new Random(seed * 7919 + options * 31L + parties), parties, options);
        for (int b = 0; b < options; b++) {
            model.owners[b] = b * parties / options;
        }
        return model.random(rules);
    }

    /// The model `s` of so many options and parties.
    public static Game structured(int options, int parties, long seed) {
        BenchmarkModels model = new BenchmarkModels(
                new Random(seed * 104729 + options * 37L + parties * 5L + WINDOW), parties, options);
        return model.structured();
    }

    private Game random(int rules) {
        directions();
        List<Integer> all = IntStream.range(0, owners.length).boxed().toList();
        for (int k = 0; k < rules; k++) {
            int size = 2 + random.nextInt(3);
            never.add(cube(all, size));
        }
        for (int party = 0; party < parties; party++) {
            List<Condition> statements = new ArrayList<>();
            for (int k = statements(); k > 0; k--) {
                statements.add(statement(random.nextDouble() < 0.3 ? owned(party) : all));
            }
            preferences.add(new Preference.Statements(statements));
        }
        return game();
    }

    private Game structured() {
        for (int b = 0; b < owners.length; b++) {
            owners[b] = b < parties ? b : random.nextInt(parties);
        }
        balance();
        directions();
        for (long k = Math.round(RULES_PER_OPTION * owners.length); k > 0; k--) {
            int centre = random.nextInt(owners.length);
            never.add(cube(window(centre), 2 + (random.nextInt(3) == 0 ? 1 : 0)));
        }
        for (int party = 0; party < parties; party++) {
            List<Integer> own = owned(party);
            List<Condition> statements = new ArrayList<>();
            for (int k = statements(); k > 0; k--) {
                boolean near = random.nextDouble() < 0.7;
                int centre = near ? own.get(random.nextInt(own.size())) : random.nextInt(owners.length);
                statements.add(statement(window(centre)));
            }
            preferences.add(new Preference.Statements(statements));
        }
        return game();
    }

    private int statements() {
        return LEAST_STATEMENTS + random.nextInt(MOST_STATEMENTS - LEAST_STATEMENTS + 1);
    }

    private void balance() {
        for (int k = 0; k < 1000; k++) {
            int most = 0;
            int fewest = 0;
            for (int party = 1; party < parties; party++) {
                most = owned(party).size() > owned(most).size() ? party : most;
                fewest = owned(party).size() < owned(fewest).size() ? party : fewest;
            }
            if (owned(most).size() - owned(fewest).size() <= 1) {
                return;
            }
            int b = random.nextInt(owners.length);
            while (owners[b] != most) {
                b = random.nextInt(owners.length);
            }
            owners[b] = fewest;
        }
    }

    private void directions() {
        for (int b = 0; b < owners.length; b++) {
            boolean oneWay = random.nextDouble() < ONE_WAY;
            boolean up = oneWay && random.nextDouble() < 0.8;
            options.add(new GameOption(new Ref("p" + owners[b], "o" + b), owners[b], !oneWay || up, !oneWay || !up));
        }
    }

    private List<Integer> owned(int party) {
        return IntStream.range(0, owners.length)
                .filter(b -> owners[b] == party)
                .boxed()
                .toList();
    }

    private List<Integer> window(int centre) {
        int from = Math.max(0, Math.min(centre - WINDOW / 2, owners.length - WINDOW));
        return IntStream.range(from, Math.min(owners.length, from + WINDOW))
                .boxed()
                .toList();
    }

    private Condition cube(List<Integer> candidates, int size) {
        List<Integer> shuffled = new ArrayList<>(candidates);
        List<Condition> literals = new ArrayList<>();
        for (int i = 0; i < Math.min(size, candidates.size()); i++) {
            Collections.swap(shuffled, i, i + random.nextInt(shuffled.size() - i));
            literals.add(literal(shuffled.get(i)));
        }
        return literals.size() == 1 ? literals.getFirst() : new And(literals);
    }

    private Condition literal(int b) {
        Ref ref = options.get(b).name();
        return random.nextBoolean() ? ref : new Not(ref);
    }

    private Condition statement(List<Integer> candidates) {
        double u = random.nextDouble();
        int k = Math.min(u < 0.35 ? 1 : u < 0.7 ? 2 : u < 0.88 ? 3 : 4, candidates.size());
        List<Integer> shuffled = new ArrayList<>(candidates);
        for (int i = 0; i < k; i++) {
            Collections.swap(shuffled, i, i + random.nextInt(shuffled.size() - i));
        }
        List<Condition> l = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            l.add(literal(shuffled.get(i)));
        }
        return switch (k) {
            case 1 -> l.get(0);
            case 2 -> pair(l.get(0), l.get(1));
            case 3 -> triple(l.get(0), l.get(1), l.get(2));
            default -> quadruple(l.get(0), l.get(1), l.get(2), l.get(3));
        };
    }

    private Condition pair(Condition a, Condition b) {
        return switch (random.nextInt(4)) {
            case 0 -> and(a, b);
            case 1 -> or(a, b);
            case 2 -> new Link(a, Joint.IF, b);
            default -> new Link(a, Joint.IFF, b);
        };
    }

    private Condition triple(Condition a, Condition b, Condition c) {
        return switch (random.nextInt(4)) {
            case 0 -> and(a, or(b, c));
            case 1 -> or(a, and(b, c));
            case 2 -> new Link(a, Joint.IF, and(b, c));
            default -> and(a, b, c);
        };
    }

    private Condition quadruple(Condition a, Condition b, Condition c, Condition d) {
        return switch (random.nextInt(4)) {
            case 0 -> or(and(a, b), and(c, d));
            case 1 -> new Link(or(a, d), Joint.IF, and(b, c));
            case 2 -> and(or(a, b), or(c, d));
            default -> new Link(and(a, b), Joint.IFF, or(c, d));
        };
    }

    private static Condition and(Condition... parts) {
        return new And(List.of(parts));
    }

    private static Condition or(Condition... parts) {
        return new Or(List.of(parts));
    }

    private Game game() {
        return new Game(
                IntStream.range(0, parties).mapToObj(p -> "p" + p).toList(),
                options,
                never,
                preferences,
                Game.everybody(parties),
                Collections.nCopies(parties, List.of()));
    }
}
