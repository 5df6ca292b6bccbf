package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.game.space.Bits;
import org.parley.game.space.Space;
import org.parley.game.space.Words;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;

/// The parties that take no part while one is judged: neither that party nor one that answers it. Their options stand
/// still, so all that matters of them is which of the conditions they settle are true.
///
/// Settings of theirs that settle the same conditions alike are one kind. `kindOf` gives the kind of a number of their
/// space, in which the others have one setting each, and `BARRED` where a rule about bystanders alone is broken;
/// `examples` is one state of each kind.
record Bystanders(Space space, int[] kindOf, List<State> examples) implements Shelf.Kept {

    static final int BARRED = -1;

    @Override
    public long bytes() {
        return 4L * kindOf.length + 10_000;
    }

    /// The bystanders of a question of `movers`, in which the rules and these conditions count.
    static Bystanders of(Game game, List<List<State>> settings, Set<Integer> movers, List<Condition> conditions) {
        List<List<State>> theirs = IntStream.range(0, settings.size())
                .mapToObj(p -> movers.contains(p) ? settings.get(p).subList(0, 1) : settings.get(p))
                .toList();
        Space space = new Space(game, theirs);
        Bits bits = new Bits(space);
        Terms terms = new Terms(game);
        List<Condition> all = new ArrayList<>(conditions);
        long[] feasible = bits.all();
        for (Condition rule : game.never()) {
            if (speaksOf(game, terms, movers, rule)) {
                all.add(rule);
            } else {
                Bits.and(feasible, bits.not(bits.where(rule)));
            }
        }
        Set<Condition> settled = new LinkedHashSet<>();
        all.forEach(c -> addSettled(game, terms, movers, c, settled));
        return sorted(space, feasible, settled.stream().map(bits::where).toList());
    }

    private static Bystanders sorted(Space space, long[] feasible, List<long[]> columns) {
        int[] kindOf = new int[space.size()];
        Arrays.fill(kindOf, BARRED);
        Map<BitSet, Integer> kinds = new HashMap<>();
        List<State> examples = new ArrayList<>();
        Words.forEach(feasible, number -> {
            Integer known = kinds.putIfAbsent(truth(columns, number), examples.size());
            if (known == null) {
                examples.add(space.state(number));
            }
            kindOf[number] = known == null ? examples.size() - 1 : known;
        });
        return new Bystanders(space, kindOf, examples);
    }

    private static BitSet truth(List<long[]> columns, int number) {
        BitSet truth = new BitSet(columns.size());
        for (int k = 0; k < columns.size(); k++) {
            truth.set(k, Bits.get(columns.get(k), number));
        }
        return truth;
    }

    /// Adds the largest parts of a condition that speak of bystanders only.
    private static void addSettled(
            Game game, Terms terms, Set<Integer> movers, Condition condition, Set<Condition> parts) {
        if (speaksOf(game, terms, movers, condition)) {
            children(condition).forEach(child -> addSettled(game, terms, movers, child, parts));
        } else {
            parts.add(condition);
        }
    }

    private static List<Condition> children(Condition condition) {
        return switch (condition) {
            case Ref _ -> List.of();
            case Not(Condition of) -> List.of(of);
            case And(List<Condition> parts) -> parts;
            case Or(List<Condition> parts) -> parts;
            case Link(Condition left, var _, Condition right) -> List.of(left, right);
            case Count(var _, List<Condition> parts) -> parts;
        };
    }

    /// Whether the condition speaks of an option of one of these parties.
    static boolean speaksOf(Game game, Terms terms, Set<Integer> parties, Condition condition) {
        return terms.numbers(condition).stream()
                .anyMatch(o -> parties.contains(game.options().get(o).owner()));
    }
}
