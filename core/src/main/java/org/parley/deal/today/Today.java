package org.parley.deal.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.game.Completions;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.Move;
import org.parley.game.OwnSettings;
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

    /// How many completions of today are gone through at most: what twelve unclear options make, rules aside.
    static final int MOST_COMPLETIONS = 4096;

    private final Negotiation negotiation;
    private final Game game;
    private final List<Condition> today;
    private final SetEngine engine;
    private final Concept concept;
    private final Run run;

    private Today(Negotiation negotiation, SetEngine engine, Concept concept, Run run) {
        this.negotiation = negotiation;
        this.game = Games.of(negotiation);
        this.today = Games.today(negotiation);
        this.engine = engine;
        this.concept = concept;
        this.run = run;
    }

    /// The findings under one stability concept; `engine` judges today's completions.
    public static TodayReport check(Negotiation negotiation, SetEngine engine, Concept concept, Run run) {
        return new Today(negotiation, engine, concept, run).check();
    }

    /// How far today bears out the file, and nothing else: for answers that only have to know whether they may speak.
    public static Footing footing(Negotiation negotiation, SetEngine engine, Concept concept, Run run) {
        return new Today(negotiation, engine, concept, run).footing();
    }

    /// The states today may be, every way to fill in what is unclear: none where today breaks the rules; nothing at all
    /// where the file says nothing of today or leaves too much of it open.
    public static Optional<List<State>> completions(Negotiation negotiation) {
        List<Condition> today = Games.today(negotiation);
        if (today.isEmpty()) {
            return Optional.empty();
        }
        Completions found = Completions.of(Games.of(negotiation), today, MOST_COMPLETIONS);
        return found.isAll(MOST_COMPLETIONS) ? Optional.of(found.states()) : Optional.empty();
    }

    private Footing footing() {
        if (today.isEmpty()) {
            return Footing.UNCHECKED;
        }
        Completions completions = Completions.of(game, today, MOST_COMPLETIONS);
        if (completions.isEmpty()) {
            return Footing.IMPOSSIBLE;
        }
        return !completions.isAll(MOST_COMPLETIONS)
                ? Footing.UNCHECKED
                : departures(game, completions.states()).map(Today::footing).orElse(Footing.UNCHECKED);
    }

    private static Footing footing(List<List<Move>> departures) {
        return departures.stream().anyMatch(List::isEmpty) ? Footing.EXPLAINED : Footing.UNEXPLAINED;
    }

    private TodayReport check() {
        if (today.isEmpty()) {
            return unchecked(List.of(), negotiation.options().size());
        }
        Completions found = Completions.of(game, today, MOST_COMPLETIONS);
        if (!found.isAll(MOST_COMPLETIONS)) {
            return unchecked(List.of(), negotiation.options().size() - today.size());
        }
        List<State> completions = found.states();
        return completions.isEmpty()
                ? impossible()
                : departures(game, completions)
                        .map(leaving -> report(game, completions, leaving, footing(leaving), List.of()))
                        .orElseGet(() -> unchecked(completions, 0));
    }

    private TodayReport impossible() {
        List<List<Integer>> broken = BrokenRules.smallest(negotiation, MOST_COMPLETIONS);
        List<TodayFinding> first = new ArrayList<>(List.of(new TodayFinding.Infeasible(broken)));
        Game free = without(game, broken.isEmpty() ? List.of() : broken.getFirst());
        List<State> completions = Completions.of(free, today, MOST_COMPLETIONS).states();
        Optional<List<List<Move>>> leaving = departures(free, completions);
        if (leaving.isEmpty()) {
            first.add(new TodayFinding.TooUnclear(0));
        }
        return report(free, completions, leaving.orElse(List.of()), Footing.IMPOSSIBLE, first);
    }

    /// The essential departures from each completion; empty where the engine cannot say.
    private Optional<List<List<Move>>> departures(Game of, List<State> completions) {
        return engine.analyse(of, Set.of(concept), today, run) instanceof Result.Complete<Analysis>(Analysis analysis)
                ? Optional.of(completions.stream()
                        .map(state -> analysis.leaving(concept, state))
                        .toList())
                : Optional.empty();
    }

    private TodayReport unchecked(List<State> completions, int unclear) {
        List<TodayFinding> findings = new ArrayList<>();
        findings.add(new TodayFinding.TooUnclear(unclear));
        findings.addAll(new Statics(negotiation, game, movable(completions)).findings());
        return new TodayReport(concept, List.of(), Footing.UNCHECKED, findings);
    }

    private TodayReport report(
            Game of, List<State> completions, List<List<Move>> leaving, Footing footing, List<TodayFinding> first) {
        List<TodayFinding> findings = new ArrayList<>(first);
        for (int party = 0; party < of.parties().size(); party++) {
            unexplained(party, leaving, findings);
        }
        List<State> movable = movable(completions);
        findings.addAll(new Statics(negotiation, of, movable).findings());
        if (!movable.isEmpty()) {
            Assumptions assumptions = new Assumptions(negotiation, of, movable);
            negotiation.parties().forEach(party -> findings.addAll(assumptions.of(party)));
        }
        return new TodayReport(concept, completions, footing, findings);
    }

    /// The completions, if moves from them can be listed: not where a party has too many options for that.
    private List<State> movable(List<State> completions) {
        return OwnSettings.tooMany(game).isPresent() ? List.of() : completions;
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
