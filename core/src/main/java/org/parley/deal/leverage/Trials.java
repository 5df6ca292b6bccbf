package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.Terms;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// Tries sets of calls, each once. Where a set falls short, why it does is remembered: sets that fall short for the same
/// reason are not judged.
final class Trials {

    private final Table table;
    private final Condition target;
    private final Concept concept;
    private final SetEngine engine;
    private final Run run;
    private final Terms terms;
    private final List<List<Touch>> touches;
    private final Map<Calls, Word> words = new HashMap<>();
    private final Set<Calls> tried = new HashSet<>();
    private final Map<Goal, List<Conflict>> conflicts = new EnumMap<>(Goal.class);

    /// An engine said that a game is too large; it says why.
    static final class DeclinedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String why;
        private final String remedy;

        private DeclinedException(String why, String remedy) {
            super(why, null, false, false);
            this.why = why;
            this.remedy = remedy;
        }

        String remedy() {
            return remedy;
        }

        String why() {
            return why;
        }
    }

    Trials(Table table, Condition target, Concept concept, SetEngine engine, Run run) {
        this.table = table;
        this.target = target;
        this.concept = concept;
        this.engine = engine;
        this.run = run;
        this.terms = new Terms(Games.of(table.negotiation()));
        this.touches = Touches.of(table.negotiation(), table.owners());
        for (Goal goal : Goal.values()) {
            conflicts.put(goal, new ArrayList<>());
        }
    }

    /// How many sets of calls were tried.
    int count() {
        return tried.size();
    }

    /// How many of them an engine judged.
    int judged() {
        return words.size();
    }

    Trial of(Calls calls, Goal goal) {
        tried.add(calls);
        Family family = new Family(table, target, calls, terms);
        return known(family, goal).orElseGet(() -> judged(family, goal));
    }

    private Optional<Trial> known(Family family, Goal goal) {
        return standing(goal)
                .filter(conflict -> conflict.stands(family))
                .map(conflict -> conflict.towards(family))
                .min(Comparator.comparingInt(Set::size))
                .map(towards -> new Trial.Short(family.calls(), towards));
    }

    /// Where nothing stays the target does not hold either.
    private Stream<Conflict> standing(Goal goal) {
        return switch (goal) {
            case HOLDS -> conflicts.values().stream().flatMap(List::stream);
            case CAN_HOLD -> list(goal).stream();
        };
    }

    private List<Conflict> list(Goal goal) {
        return conflicts.getOrDefault(goal, List.of());
    }

    private Trial judged(Family family, Goal goal) {
        Calls calls = family.calls();
        Word known = words.get(calls);
        if (known != null && goal.isReached(known)) {
            return new Trial.Reached(calls);
        }
        Game game = table.game(calls);
        Condition where = table.family(target, calls);
        Analysis analysis = analysed(game, where);
        Word word = analysis.tally(concept, where).word();
        words.put(calls, word);
        run.progress("calls", words.size(), words.size());
        if (goal.isReached(word)) {
            return new Trial.Reached(calls);
        }
        Hinges hinges = new Hinges(game, calls, touches, analysis, concept);
        Conflicts why =
                new Conflicts(family, analysis, concept, analysis.judged(where), hinges, table.levers().size());
        Conflict conflict = switch (goal) {
            case HOLDS -> why.notHolding();
            case CAN_HOLD -> why.noCore();
        };
        list(goal).add(conflict);
        return new Trial.Short(calls, conflict.towards(family));
    }

    Analysis analysed(Game game, Condition family) {
        return switch (engine.analyse(game, Set.of(concept), List.of(family), run)) {
            case Result.Complete<Analysis>(Analysis analysis) -> analysis;
            case Result.Partial<Analysis>(Analysis _, String why) ->
                throw new DeclinedException(why, "Maybe an end that fixes more.");
            case Result.Declined<Analysis>(String why, String remedy) -> throw new DeclinedException(why, remedy);
        };
    }

    /// The plain word when one lever's effect is dropped while its option is still taken.
    Word wordWithout(Calls calls, int lever) {
        Condition family = table.family(target, calls);
        return analysed(table.game(calls.without(lever), calls), family)
                .tally(concept, family)
                .word();
    }

    /// The verdict then.
    OutcomeVerdict without(Calls calls, int lever) {
        Condition family = table.family(target, calls);
        return Core.of(analysed(table.game(calls.without(lever), calls), family), concept, family);
    }
}
