package org.parley.deal.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.deal.today.TodayReport.Footing;
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

    /// The findings under one stability concept; `engine` judges today's completions.
    public static TodayReport check(Negotiation negotiation, SetEngine engine, Concept concept, Run run) {
        return new Today(negotiation, engine, concept, run).check();
    }

    private TodayReport check() {
        Game game = Games.of(negotiation);
        List<Condition> today = Games.today(negotiation);
        List<State> completions = Completions.of(game, today, MOST_COMPLETIONS);
        if (today.isEmpty() || completions.size() > MOST_COMPLETIONS) {
            return unchecked(game, completions, negotiation.options().size() - today.size());
        }
        if (!completions.isEmpty()) {
            return judged(game, today, completions, List.of());
        }
        List<List<Integer>> broken = BrokenRules.smallest(negotiation, MOST_COMPLETIONS);
        Game free = without(game, broken.isEmpty() ? List.of() : broken.getFirst());
        return judged(
                free,
                today,
                Completions.of(free, today, MOST_COMPLETIONS),
                List.of(new TodayFinding.Infeasible(broken)));
    }

    private TodayReport judged(Game game, List<Condition> today, List<State> completions, List<TodayFinding> first) {
        return switch (engine.analyse(game, Set.of(concept), today, run)) {
            case Result.Complete<Analysis>(Analysis analysis) -> report(game, analysis, completions, first);
            case Result.Partial<Analysis>(Analysis _, String _) -> unchecked(game, completions, 0);
            case Result.Declined<Analysis>(String _) -> unchecked(game, completions, 0);
        };
    }

    private TodayReport unchecked(Game game, List<State> completions, int unclear) {
        List<State> some = completions.subList(0, Math.min(completions.size(), MOST_COMPLETIONS));
        List<TodayFinding> findings = new ArrayList<>();
        findings.add(new TodayFinding.TooUnclear(unclear));
        findings.addAll(new Statics(negotiation, game, some).findings());
        return new TodayReport(concept, List.of(), Footing.UNCHECKED, findings);
    }

    private TodayReport report(Game game, Analysis analysis, List<State> completions, List<TodayFinding> first) {
        List<List<Move>> open =
                completions.stream().map(s -> analysis.leaving(concept, s)).toList();
        List<TodayFinding> findings = new ArrayList<>(first);
        for (int party = 0; party < game.parties().size(); party++) {
            unexplained(party, open, findings);
        }
        findings.addAll(new Statics(negotiation, game, completions).findings());
        boolean explained = open.stream().anyMatch(List::isEmpty);
        Footing footing = !first.isEmpty() ? Footing.IMPOSSIBLE : explained ? Footing.EXPLAINED : Footing.UNEXPLAINED;
        return new TodayReport(concept, completions, footing, findings);
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
