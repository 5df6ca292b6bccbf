package org.parley.game.inverse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.game.Completions;
import org.parley.game.Game;
import org.parley.game.Moves;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Metarational.Guard;
import org.parley.game.stability.Metarational.Replies;
import org.parley.game.stability.Nash;

/// In how many of all profiles of strict rankings, one ranking of all feasible states for each party, one state is
/// stable for everybody, of how many: a count, not a likelihood.
///
/// Of a party's ranking only two things matter: which states stand above the one in question, and which of its moves
/// are improvements. Rankings alike in both are counted together, and each combination of the parties' kinds is judged
/// once. For a handful of states and two or three parties.
///
/// Source: KinsaraKilgourHipel2015.
final class Profiles {

    private static final int MOST_STATES = 7;
    private static final long MOST_COMBINATIONS = 4_000_000;

    private final Game game;
    private final Concept concept;
    private final int asked;
    private final int states;
    private final int parties;
    private final int[][] moves;

    /// The states above the one in question, and for each state the better ones among those the party can move to;
    /// all as bits.
    private record Kind(int above, List<Integer> improvements) {}

    private Profiles(Game game, Concept concept, State asked, List<State> states) {
        this.game = game;
        this.concept = concept;
        this.asked = states.indexOf(asked);
        this.states = states.size();
        this.parties = game.parties().size();
        this.moves = new int[parties][states.size()];
        Moves from = new Moves(game);
        for (int party = 0; party < parties; party++) {
            for (int s = 0; s < states.size(); s++) {
                for (State to : from.from(states.get(s), party)) {
                    moves[party][s] |= 1 << states.indexOf(to);
                }
            }
        }
    }

    /// The count, where there are few enough states and kinds of rankings.
    static Optional<Rankings> of(Game game, Concept concept, State asked) {
        Completions all = Completions.of(game, List.of(), MOST_STATES);
        if (!all.isAll(MOST_STATES)) {
            return Optional.empty();
        }
        List<State> states = all.states();
        Profiles profiles = new Profiles(game, concept, asked, states);
        List<Map<Kind, Integer>> kinds =
                IntStream.range(0, profiles.parties).mapToObj(profiles::kinds).toList();
        double combinations = kinds.stream().mapToDouble(Map::size).reduce(1, (a, b) -> a * b);
        return combinations > MOST_COMBINATIONS
                ? Optional.empty()
                : Optional.of(new Rankings(
                        profiles.stable(kinds, new ArrayList<>(), BigInteger.ONE),
                        Rankings.factorial(states.size()).pow(profiles.parties)));
    }

    private Map<Kind, Integer> kinds(int party) {
        Map<Kind, Integer> kinds = new HashMap<>();
        rank(party, new int[states], 0, 0, kinds);
        return kinds;
    }

    /// Goes through all rankings, best state first; `above[s]` are the states ranked before `s`.
    private void rank(int party, int[] above, int ranked, int count, Map<Kind, Integer> kinds) {
        if (count == states) {
            List<Integer> improvements = IntStream.range(0, states)
                    .mapToObj(s -> above[s] & moves[party][s])
                    .toList();
            kinds.merge(new Kind(above[asked], improvements), 1, Integer::sum);
        }
        for (int s = 0; s < states; s++) {
            if ((ranked >> s & 1) == 0) {
                above[s] = ranked;
                rank(party, above, ranked | 1 << s, count + 1, kinds);
            }
        }
    }

    private BigInteger stable(List<Map<Kind, Integer>> kinds, List<Kind> chosen, BigInteger weight) {
        if (chosen.size() == parties) {
            return IntStream.range(0, parties).allMatch(i -> isStable(i, chosen)) ? weight : BigInteger.ZERO;
        }
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<Kind, Integer> kind : kinds.get(chosen.size()).entrySet()) {
            chosen.add(kind.getKey());
            sum = sum.add(stable(kinds, chosen, weight.multiply(BigInteger.valueOf(kind.getValue()))));
            chosen.removeLast();
        }
        return sum;
    }

    private boolean isStable(int party, List<Kind> chosen) {
        int above = chosen.get(party).above();
        for (int rest = moves[party][asked] & above; rest != 0; rest &= rest - 1) {
            if (!isDeterred(party, chosen, Integer.numberOfTrailingZeros(rest), above)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDeterred(int party, List<Kind> chosen, int departed, int above) {
        return switch (concept) {
            case Nash() -> false;
            case Metarational m -> {
                int reached = reached(party, chosen, departed, m.replies()) & ~above;
                yield IntStream.range(0, states)
                        .anyMatch(u ->
                                (reached >> u & 1) != 0 && (m.guard() == Guard.NONE || (moves[party][u] & above) == 0));
            }
        };
    }

    private int reached(int party, List<Kind> chosen, int departed, Replies by) {
        int reached = 1 << departed;
        int before = 0;
        while (before != reached) {
            before = reached;
            for (int j : game.opponents(party)) {
                for (int s = 0; s < states; s++) {
                    int steps = by == Replies.MOVES
                            ? moves[j][s]
                            : chosen.get(j).improvements().get(s);
                    reached |= (before >> s & 1) != 0 ? steps : 0;
                }
            }
        }
        return reached;
    }
}
