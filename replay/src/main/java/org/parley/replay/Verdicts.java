package org.parley.replay;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// What one concept says of a game, straight from the definitions.
final class Verdicts {

    private final Moves moves;
    private final List<Sanctions> sanctions = new ArrayList<>();

    Verdicts(Game game, Moves moves, Concept concept) {
        this.moves = moves;
        for (int i = 0; i < game.parties().size(); i++) {
            sanctions.add(new Sanctions(game, moves, i, concept));
        }
    }

    Sanctions sanctions(int party) {
        return sanctions.get(party);
    }

    /// A state is stable for a party if each of its improvements from there is deterred.
    boolean stable(int party, long state) {
        for (Moves.Choice to : moves.improvements(party, state)) {
            if (!deterred(party, state, to.state())) {
                return false;
            }
        }
        return true;
    }

    boolean equilibrium(long state) {
        for (int party = 0; party < sanctions.size(); party++) {
            if (!stable(party, state)) {
                return false;
            }
        }
        return true;
    }

    boolean deterred(int party, long state, long to) {
        return sanctions.get(party).deter(state, to);
    }

    /// An improvement is essential unless a proper part of the move, some of its changes but not all, is itself an
    /// undeterred improvement at least as good for the mover.
    boolean essential(int party, long state, long to) {
        BigInteger gain = moves.key(party, to);
        for (Moves.Choice part : moves.improvements(party, state)) {
            boolean proper = part.state() != to && ((part.state() ^ state) & ~(to ^ state)) == 0;
            if (proper && part.key().compareTo(gain) >= 0 && !deterred(party, state, part.state())) {
                return false;
            }
        }
        return true;
    }

    /// The undeterred essential improvements of a party.
    List<Long> escapes(int party, long state) {
        List<Long> escapes = new ArrayList<>();
        for (Moves.Choice to : moves.improvements(party, state)) {
            if (!deterred(party, state, to.state()) && essential(party, state, to.state())) {
                escapes.add(to.state());
            }
        }
        return escapes;
    }
}
