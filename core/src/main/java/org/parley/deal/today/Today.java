package org.parley.deal.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.game.Completions;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;
import org.parley.run.Run;

/// Does the file describe today?
///
/// Before anything is said of a deal: is today possible at all under the file's rules, and would the parties, as the
/// file tells them, have left it already? If no completion of today is feasible, the smallest set of rules it breaks
/// is set aside and the question asked again, and both are said.
public final class Today {

    /// How many options may be unclear before completions are too many to go through.
    static final int MOST_COMPLETIONS = 4096;

    private final Negotiation negotiation;
    private final SetEngine engine;
    private final Concept concept;
    private final Run run;

    private Today(Negotiation negotiation, SetEngine engine, Concept concept, Run run) {
        this.negotiation = negotiation;
        this.engine = engine;
        this.concept = concept;
        this.run = run;
    }

    /// The findings under one stability concept. `engine` judges today's completions; declined where they are too
    /// many or the engine declines.
    public static Result<TodayReport> check(Negotiation negotiation, SetEngine engine, Concept concept, Run run) {
        return new Today(negotiation, engine, concept, run).check();
    }

    private Result<TodayReport> check() {
        Game game = Games.of(negotiation);
        List<Condition> today = Games.today(negotiation);
        List<TodayFinding> findings = new ArrayList<>();
        List<State> completions = Completions.of(game, today, MOST_COMPLETIONS);
        boolean feasible = !completions.isEmpty();
        if (!feasible) {
            List<List<Integer>> broken = BrokenRules.smallest(negotiation, MOST_COMPLETIONS);
            findings.add(new TodayFinding.Infeasible(broken));
            game = without(game, broken.isEmpty() ? List.of() : broken.getFirst());
            completions = Completions.of(game, today, MOST_COMPLETIONS);
        }
        if (completions.size() > MOST_COMPLETIONS) {
            return new Result.Declined<>(
                    "More than %,d states agree with today; too many options are unclear.".formatted(MOST_COMPLETIONS));
        }
        Game asked = game;
        List<State> judged = completions;
        return engine.analyse(asked, Set.of(concept), today, run)
                .map(analysis -> report(asked, analysis, judged, feasible, findings));
    }

    private TodayReport report(
            Game game, Analysis analysis, List<State> completions, boolean feasible, List<TodayFinding> findings) {
        List<List<Move>> open =
                completions.stream().map(s -> analysis.leaving(concept, s)).toList();
        for (int party = 0; party < game.parties().size(); party++) {
            unexplained(party, open, findings);
        }
        boolean explained = feasible && open.stream().anyMatch(List::isEmpty);
        findings.addAll(new Statics(negotiation, game, completions).findings());
        return new TodayReport(concept, completions, feasible, explained, findings);
    }

    private static void unexplained(int party, List<List<Move>> open, List<TodayFinding> findings) {
        List<Move> all = open.stream()
                .flatMap(List::stream)
                .filter(m -> m.party() == party)
                .toList();
        long completions = open.stream()
                .filter(moves -> moves.stream().anyMatch(m -> m.party() == party))
                .count();
        all.stream()
                .min(Move.SMALLEST)
                .ifPresent(move -> findings.add(new TodayFinding.Unexplained(move, (int) completions, open.size())));
    }

    /// The game without some of its rules.
    private static Game without(Game game, List<Integer> rules) {
        List<Condition> never = IntStream.range(0, game.never().size())
                .filter(r -> !rules.contains(r))
                .mapToObj(game.never()::get)
                .toList();
        return new Game(game.parties(), game.options(), never, game.preferences(), game.answers(), game.hidden());
    }
}
