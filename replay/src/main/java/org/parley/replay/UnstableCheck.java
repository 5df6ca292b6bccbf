package org.parley.replay;

import java.util.List;
import java.util.Set;

/// Checks that a move is an improvement and that no reply to it deters; and counts the replies.
record UnstableCheck(Game game, Moves moves, Verdicts verdicts) {

    List<String> objections(Claim.Unstable claim) {
        if (!game.feasible(claim.state())) {
            return List.of("the state is not feasible");
        }
        if (moves.improvements(claim.party(), claim.state()).stream().noneMatch(to -> to.state() == claim.to())) {
            return List.of(Improvements.objection(game, moves, claim.party(), claim.state(), claim.to()));
        }
        Sanctions sanctions = verdicts.sanctions(claim.party());
        Set<Long> ends = sanctions.ends(claim.to());
        for (long end : ends) {
            if (sanctions.endDeters(claim.state(), end)) {
                return List.of("the move to " + Words.state(game, claim.to())
                        + " is deterred: the others can answer it by going to " + Words.state(game, end));
            }
        }
        if (ends.size() != claim.replies()) {
            return List.of("the others can answer the move to " + Words.state(game, claim.to()) + " by " + ends.size()
                    + " states, not " + claim.replies());
        }
        return List.of();
    }
}
