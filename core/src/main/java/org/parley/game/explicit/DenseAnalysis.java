package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.space.Bits;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Bracket;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Departures;
import org.parley.game.stability.Ground;
import org.parley.game.stability.Judge;
import org.parley.game.stability.StateSet;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Run;

/// The answers of the explicit engine: sets of bits, and departures looked up from forced values.
final class DenseAnalysis implements Analysis {

    private final Board board;
    private final DenseSet judged;
    private final Run run;
    private final long room;
    private final List<Map<Concept, DenseSet>> stable = new ArrayList<>();
    private final List<Map<Concept, DenseDepartures>> departures = new ArrayList<>();

    DenseAnalysis(Board board, long[] judged, List<Map<Concept, Board.Judged>> byParty, Run run, long room) {
        this.board = board;
        this.run = run;
        this.room = room;
        this.judged = board.set(judged);
        for (int party = 0; party < byParty.size(); party++) {
            Map<Concept, DenseSet> sets = new HashMap<>();
            Map<Concept, DenseDepartures> leaving = new HashMap<>();
            for (var concept : byParty.get(party).entrySet()) {
                sets.put(
                        concept.getKey(),
                        board.set(minus(judged, concept.getValue().unstable())));
                leaving.put(
                        concept.getKey(),
                        new DenseDepartures(board, party, concept.getValue().forced()));
            }
            stable.add(sets);
            departures.add(leaving);
        }
    }

    private static long[] minus(long[] all, long[] without) {
        long[] rest = all.clone();
        for (int w = 0; w < rest.length; w++) {
            rest[w] &= ~without[w];
        }
        return rest;
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
        return Bracket.exactly(asked(stable.get(party), concept));
    }

    @Override
    public Bracket equilibria(List<Concept> behaviour) {
        long[] all = judged.bits().clone();
        for (int party = 0; party < behaviour.size(); party++) {
            Bits.and(all, asked(stable.get(party), behaviour.get(party)).bits());
        }
        return Bracket.exactly(board.set(all));
    }

    @Override
    public Departures departures(int party, Concept concept) {
        return asked(departures.get(party), concept);
    }

    @Override
    public List<Move> leaving(Concept concept, State from) {
        int number = board.space().number(from);
        List<Move> moves = new ArrayList<>(0);
        for (int party = 0; party < stable.size(); party++) {
            if (!Bits.get(asked(stable.get(party), concept).bits(), number)) {
                asked(departures.get(party), concept).addEssential(number, from, moves);
            }
        }
        return moves;
    }

    @Override
    public int parties() {
        return stable.size();
    }

    @Override
    public Departures improvements(int party) {
        return new DenseDepartures(board, party, Forced.NOTHING);
    }

    @Override
    public Judge judge() {
        return new ForwardJudge(new BoardArena(board), run, room);
    }

    @Override
    public Ground ground() {
        return new BoardGround(board);
    }

    private static <T> T asked(Map<Concept, T> byConcept, Concept concept) {
        T known = byConcept.get(concept);
        if (known == null) {
            throw new IllegalArgumentException(concept.symbol() + " was not asked for");
        }
        return known;
    }
}
