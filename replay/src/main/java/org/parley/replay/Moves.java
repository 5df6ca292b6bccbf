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
/// While the others stand still a party chooses from a short list; the lists are kept, each sorted by preference.
final class Moves {

    private static final int MOST_KEPT = 24_000_000;

    /// A state as one party sees it.
    record Choice(long state, BigInteger key) {}

    private final Game game;
    private final long onlyTaken;
    private final long onlyDropped;
    private final List<Map<Long, Choice[]>> choices = new ArrayList<>();
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
            choices.add(new HashMap<>());
            keys.add(new HashMap<>());
        }
    }

    BigInteger key(int party, long state) {
        for (Choice choice : choices(party, state)) {
            if (choice.state == state) {
                return choice.key;
            }
        }
        throw new IllegalArgumentException("infeasible state " + Words.pattern(game, state));
    }

    boolean prefers(int party, long state, long to) {
        return key(party, state).compareTo(key(party, to)) > 0;
    }

    /// The party's moves from a state, from the worst to the best.
    List<Choice> from(int party, long state) {
        List<Choice> moves = new ArrayList<>();
        if (game.sees(party, state)) {
            for (Choice to : choices(party, state)) {
                if (isMove(party, state, to.state)) {
                    moves.add(to);
                }
            }
        }
        return moves;
    }

    List<Choice> improvements(int party, long state) {
        BigInteger key = key(party, state);
        List<Choice> moves = from(party, state);
        moves.removeIf(to -> to.key.compareTo(key) <= 0);
        return moves;
    }

    /// The states from which the party can move to this one.
    List<Choice> into(int party, long state) {
        List<Choice> moves = new ArrayList<>();
        if (game.sees(party, state)) {
            for (Choice from : choices(party, state)) {
                if (game.sees(party, from.state) && permitted(from.state, state)) {
                    moves.add(from);
                }
            }
        }
        return moves;
    }

    List<Choice> improvementsInto(int party, long state) {
        BigInteger key = key(party, state);
        List<Choice> moves = into(party, state);
        moves.removeIf(from -> from.key.compareTo(key) >= 0);
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

    private boolean isMove(int party, long from, long to) {
        return permitted(from, to) && game.sees(party, to);
    }

    private boolean permitted(long from, long to) {
        return from != to && (to & ~from & onlyDropped) == 0 && (from & ~to & onlyTaken) == 0;
    }

    private Choice[] choices(int party, long state) {
        return choices.get(party).computeIfAbsent(state & ~game.own(party), others -> choose(party, others));
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
