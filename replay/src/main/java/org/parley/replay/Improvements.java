package org.parley.replay;

/// Why a move a proof speaks of is no improvement.
final class Improvements {

    private Improvements() {}

    static String objection(Game game, Moves moves, int party, long state, long to) {
        return moves.objection(party, state, to)
                .orElseGet(() -> Words.state(game, to) + " is no improvement: "
                        + game.parties().get(party) + " does not prefer it to " + Words.state(game, state));
    }
}
