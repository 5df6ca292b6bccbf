package org.parley.replay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Replays claims about a game: what is listed is checked step by step, what is counted is counted again.
final class Replay {

    private final Game game;
    private final Moves moves;
    private final Map<Concept, Verdicts> verdicts = new EnumMap<>(Concept.class);

    Replay(Game game) {
        this.game = game;
        this.moves = new Moves(game);
    }

    /// Why the claim is refused; nothing if it is borne out.
    List<String> objections(Claim claim, Progress progress) {
        Verdicts judge = verdicts.computeIfAbsent(claim.concept(), concept -> new Verdicts(game, moves, concept));
        return switch (claim) {
            case Claim.Stable stable -> new StableCheck(game, moves, judge).objections(stable);
            case Claim.Unstable unstable -> new UnstableCheck(game, moves, judge).objections(unstable);
            case Claim.Equilibria equilibria -> EquilibriaCheck.objections(game, judge, equilibria, progress);
            case Claim.Outcome outcome -> new OutcomeCheck(game, moves, judge, outcome).objections();
        };
    }
}
