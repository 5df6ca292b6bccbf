package org.parley.deal.stability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Departures;
import org.parley.game.stability.Departures.Departure;
import org.parley.game.stability.Judge;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.Step;
import org.parley.run.Result;

/// A legal sequence of the others from where a party has moved to, for the record of a proof.
public record Sanction(int party, State from, List<Step> steps) {

    public Sanction {
        steps = List.copyOf(steps);
    }

    private State end() {
        return steps.getLast().move().to();
    }

    /// Sanctions that deter every improvement out of a family's core that is deterred at all, each used for as many
    /// states as it serves. One look at each such improvement, one search where no sanction known deters it.
    /// Partial where the search for some was too large.
    public static Result<List<Sanction>> holding(Analysis analysis, int parties, OutcomeVerdict verdict) {
        Judge judge = analysis.judge();
        List<State> core = verdict.core().states().toList();
        Set<String> declined = new LinkedHashSet<>();
        List<Sanction> found = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            found.addAll(new Search(analysis, judge, verdict, party, declined).of(core));
        }
        return declined.isEmpty()
                ? new Result.Complete<>(found)
                : new Result.Partial<>(found, String.join(" ", declined));
    }

    private record Search(Analysis analysis, Judge judge, OutcomeVerdict verdict, int party, Set<String> declined) {

        List<Sanction> of(List<State> core) {
            Map<State, List<Sanction>> known = new LinkedHashMap<>();
            Departures improvements = analysis.improvements(party);
            for (State state : core) {
                for (Departure improvement : improvements.from(state)) {
                    if (!verdict.core().contains(improvement.to())) {
                        look(new Move(party, state, improvement.to()), known);
                    }
                }
            }
            List<Sanction> found = new ArrayList<>();
            known.values().forEach(found::addAll);
            return found;
        }

        private void look(Move move, Map<State, List<Sanction>> known) {
            Concept concept = verdict.concept();
            List<Sanction> here = known.computeIfAbsent(move.to(), _ -> new ArrayList<>());
            if (here.stream().noneMatch(s -> judge.deters(party, concept, move.from(), s.end()))) {
                switch (judge.sanction(concept, move)) {
                    case Result.Complete<Optional<List<Step>>>(Optional<List<Step>> found) ->
                        found.ifPresent(steps -> here.add(new Sanction(party, move.to(), steps)));
                    case Result.Partial<Optional<List<Step>>>(var _, String why) -> declined.add(why);
                    case Result.Declined<Optional<List<Step>>>(String why, var _) -> declined.add(why);
                }
            }
        }
    }
}
