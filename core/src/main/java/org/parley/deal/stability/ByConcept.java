package org.parley.deal.stability;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Bracket;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Departures;
import org.parley.game.stability.Ground;
import org.parley.game.stability.Judge;
import org.parley.game.stability.StateSet;
import org.parley.negotiation.logic.Condition;

/// Analyses of the same states, one for each concept, as a single one. `first` answers what no concept changes.
record ByConcept(Analysis first, Map<Concept, Analysis> byConcept) implements Analysis {

    ByConcept {
        byConcept = Map.copyOf(byConcept);
    }

    private Analysis by(Concept concept) {
        return byConcept.getOrDefault(concept, first);
    }

    @Override
    public StateSet judged() {
        return first.judged();
    }

    @Override
    public StateSet judged(Condition where) {
        return first.judged(where);
    }

    @Override
    public Bracket stable(int party, Concept concept) {
        return by(concept).stable(party, concept);
    }

    @Override
    public Bracket equilibria(List<Concept> behaviour) {
        List<Bracket> stable = IntStream.range(0, behaviour.size())
                .mapToObj(party -> stable(party, behaviour.get(party)))
                .toList();
        return new Bracket(
                judged().keep(s -> stable.stream().allMatch(b -> b.atLeast().contains(s))),
                judged().keep(s -> stable.stream().allMatch(b -> b.atMost().contains(s))));
    }

    @Override
    public Departures departures(int party, Concept concept) {
        return by(concept).departures(party, concept);
    }

    @Override
    public int parties() {
        return first.parties();
    }

    @Override
    public Departures improvements(int party) {
        return first.improvements(party);
    }

    @Override
    public Judge judge() {
        return first.judge();
    }

    @Override
    public Ground ground() {
        return first.ground();
    }
}
