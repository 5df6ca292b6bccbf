package org.parley.replay;

import java.util.List;

/// A claim about the stability of a game.
record GameStatement(Game game, Replay replay, Claim claim) implements Statement {

    @Override
    public String kind() {
        return claim.kind();
    }

    @Override
    public List<String> objections(Progress progress) {
        return replay.objections(claim, progress);
    }

    @Override
    public String subject() {
        return switch (claim) {
            case Claim.Stable stable ->
                Words.state(game, stable.state()) + " is stable for "
                        + game.parties().get(stable.party()) + " under " + stable.concept();
            case Claim.Unstable unstable ->
                Words.state(game, unstable.state()) + " is not stable for "
                        + game.parties().get(unstable.party()) + " under " + unstable.concept();
            case Claim.Equilibria equilibria -> "the counts under " + equilibria.concept();
            case Claim.Outcome outcome ->
                "the outcome " + outcome.name() + " under " + outcome.concept() + ": " + outcome.verdict();
        };
    }
}
