package org.parley.game.explicit;

import java.util.List;
import java.util.Map;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Bracket;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Departures;
import org.parley.game.stability.StateSet;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Run;

/// The answers of the explicit engine: sets of bits, and departures looked up from forced values on demand.
final class DenseAnalysis implements Analysis {

    private final Board board;
    private final DenseSet judged;
    private final List<Map<Concept, DenseSet>> stable;
    private final Run run;
    private final Map<Integer, DenseDepartures> latest = new java.util.HashMap<>();

    DenseAnalysis(Board board, DenseSet judged, List<Map<Concept, DenseSet>> stable, Run run) {
        this.board = board;
        this.judged = judged;
        this.stable = stable;
        this.run = run;
    }

    @Override
    public StateSet judged() {
        return judged;
    }

    @Override
    public StateSet judged(Condition where) {
        return board.set(Bits.and(board.within(List.of(where)), judged.bits()));
    }

    @Override
    public Bracket stable(int party, Concept concept) {
        return Bracket.exactly(stable.get(party).get(concept));
    }

    @Override
    public Bracket equilibria(List<Concept> behaviour) {
        long[] all = judged.bits().clone();
        for (int party = 0; party < behaviour.size(); party++) {
            Bits.and(all, stable.get(party).get(behaviour.get(party)).bits());
        }
        return Bracket.exactly(board.set(all));
    }

    /// Forced values are kept for one concept a party at a time.
    @Override
    public Departures departures(int party, Concept concept) {
        DenseDepartures known = latest.get(party);
        if (known == null || !known.concept().equals(concept)) {
            known = new DenseDepartures(board, party, concept, board.deterred(party, concept, run));
            latest.put(party, known);
        }
        return known;
    }
}
