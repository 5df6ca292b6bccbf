package org.parley.replay;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who can move where. A unilateral move of a party leads from one feasible state to another, changes options of its
/// own only, any number at once, each in a permitted direction, and touches no state hidden from it. A unilateral
/// improvement is a move to a state it prefers to the one it leaves.
///
/// While the others stand still a party chooses from a short list; the lists are kept, each from the worst state to the
/// best.
final class Moves {

    private static final int MOST_KEPT = 24_000_000;
    private static final Choice[] UNKNOWN = {};

    /// A state as one party sees it.
    record Choice(long state, BigInteger key) {}

    private final Game game;
    private final long onlyTaken;
    private final long onlyDropped;
    private final List<LongMap<Choice[]>> choices = new ArrayList<>();
    private final List<Map<BigInteger, BigInteger>> keys = new ArrayList<>();
    private int kept;

    Moves(Game game) {
        this.game = game;
        long neverTaken = 0;
        long neverDropped = 0;
        for (int k = 0; k < game.options().size(); k++) {
            neverTaken |= game.options().get(k).take() ? 0 : game.bit(k);
            neverDropped |= game.options().get(k).drop() ? 0 : game.bit(k);
        }
        onlyDropped = neverTaken;
        onlyTaken = neverDropped;
        for (int i = 0; i < game.parties().size(); i++) {
            choices.add(new LongMap<>());
            keys.add(new HashMap<>());
        }
    }

    BigInteger key(int party, long state) {
        return choices(party, state)[place(choices(party, state), state)].key;
    }

    boolean prefers(int party, long state, long to) {
        return key(party, state).compareTo(key(party, to)) > 0;
    }

    /// The party's moves from a state, from the worst to the best.
    List<Choice> from(int party, long state) {
        return from(party, state, choices(party, state), 0);
    }

    List<Choice> improvements(int party, long state) {
        Choice[] choices = choices(party, state);
        int better = place(choices, state);
        BigInteger key = choices[better].key;
        while (better < choices.length && choices[better].key.equals(key)) {
            better++;
        }
        return from(party, state, choices, better);
    }

    private List<Choice> from(int party, long state, Choice[] choices, int worst) {
        List<Choice> moves = new ArrayList<>(choices.length - worst);
        for (int k = worst; k < choices.length && game.sees(party, state); k++) {
            if (permitted(state, choices[k].state) && game.sees(party, choices[k].state)) {
                moves.add(choices[k]);
            }
        }
        return moves;
    }

    /// The states from which the party can move to this one, from the worst to the best.
    List<Choice> into(int party, long state) {
        Choice[] choices = choices(party, state);
        return into(party, state, choices, choices.length);
    }

    List<Choice> improvementsInto(int party, long state) {
        Choice[] choices = choices(party, state);
        int worse = place(choices, state);
        BigInteger key = choices[worse].key;
        while (worse > 0 && choices[worse - 1].key.equals(key)) {
            worse--;
        }
        return into(party, state, choices, worse);
    }

    private List<Choice> into(int party, long state, Choice[] choices, int count) {
        List<Choice> moves = new ArrayList<>(count);
        for (int k = 0; k < count && game.sees(party, state); k++) {
            if (permitted(choices[k].state, state) && game.sees(party, choices[k].state)) {
                moves.add(choices[k]);
            }
        }
        return moves;
    }

    /// Why the party cannot move so, if it cannot. The state it leaves is taken to be feasible.
    Optional<String> objection(int party, long from, long to) {
        String name = game.parties().get(party);
        if (from == to) {
            return Optional.of(name + " does not move at all");
        }
        if (((from ^ to) & ~game.own(party)) != 0) {
            return Optional.of(name + " would change options of others (" + Words.move(game, from, to) + ")");
        }
        if (!game.feasible(to)) {
            return Optional.of(Words.state(game, to) + " is not feasible");
        }
        if (!permitted(from, to)) {
            return Optional.of(name + " would change an option in a direction that is barred ("
                    + Words.move(game, from, to) + ")");
        }
        for (long state : new long[] {from, to}) {
            if (!game.sees(party, state)) {
                return Optional.of(Words.state(game, state) + " is hidden from " + name);
            }
        }
        return Optional.empty();
    }

    private boolean permitted(long from, long to) {
        return from != to && (to & ~from & onlyDropped) == 0 && (from & ~to & onlyTaken) == 0;
    }

    private int place(Choice[] choices, long state) {
        for (int k = 0; k < choices.length; k++) {
            if (choices[k].state == state) {
                return k;
            }
        }
        throw new IllegalArgumentException("infeasible state " + Words.pattern(game, state));
    }

    private Choice[] choices(int party, long state) {
        long others = state & ~game.own(party);
        Choice[] known = choices.get(party).get(others, UNKNOWN);
        if (known.length > 0) {
            return known;
        }
        Choice[] choices = choose(party, others);
        this.choices.get(party).put(others, choices);
        return choices;
    }

    private Choice[] choose(int party, long others) {
        long[] states = States.around(game, others, game.own(party));
        kept += states.length;
        if (kept > MOST_KEPT) {
            throw new TooLargeException("the moves of more than " + MOST_KEPT + " states and parties come into play");
        }
        Choice[] sorted = new Choice[states.length];
        for (int k = 0; k < sorted.length; k++) {
            BigInteger key = game.preferences().get(party).key(states[k]);
            sorted[k] = new Choice(states[k], keys.get(party).computeIfAbsent(key, same -> same));
        }
        Arrays.sort(sorted, Comparator.comparing(Choice::key));
        return sorted;
    }
}
