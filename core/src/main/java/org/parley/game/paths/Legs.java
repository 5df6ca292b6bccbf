package org.parley.game.paths;

import java.util.List;
import java.util.Optional;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.Order;
import org.parley.game.State;
import org.parley.game.paths.Leg.Standing;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Departures.Departure;
import org.parley.game.stability.Step;
import org.parley.run.Result;

/// Makes a path of states: who takes each step, and what speaks for it.
final class Legs {

    private final Game game;
    private final Analysis analysis;
    private final Concept concept;

    Legs(Game game, Analysis analysis, Concept concept) {
        this.game = game;
        this.analysis = analysis;
        this.concept = concept;
    }

    /// A step made of these moves.
    Leg of(List<Move> moves) {
        State from = moves.getFirst().from();
        State to = moves.getLast().to();
        List<Integer> parties = moves.stream().map(Move::party).distinct().toList();
        Standing standing =
                parties.size() > 1 ? new Standing.Agreed() : standing(new Move(parties.getFirst(), from, to));
        return new Leg(from, to, moves, standing);
    }

    private Standing standing(Move move) {
        int gain = Order.of(game, move.party()).compare(move.to(), move.from());
        if (gain <= 0) {
            return gain == 0 ? new Standing.Indifferent() : new Standing.Against();
        }
        Optional<List<Departure>> undeterred =
                analysis.departures(move.party(), concept).told(move.from());
        if (undeterred.isEmpty()) {
            return new Standing.Untold();
        }
        boolean open = undeterred.get().stream().anyMatch(d -> d.to().equals(move.to()));
        return open ? new Standing.Undeterred() : deterred(move);
    }

    private Standing deterred(Move move) {
        return switch (analysis.judge().sanction(concept, move)) {
            case Result.Complete<Optional<List<Step>>>(Optional<List<Step>> answer) ->
                new Standing.Deterred(answer.orElseThrow());
            case Result.Partial<Optional<List<Step>>> _, Result.Declined<Optional<List<Step>>> _ ->
                new Standing.Untold();
        };
    }
}
