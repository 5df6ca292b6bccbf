package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.Terms;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.negotiation.logic.Condition;

/// Tries sets of calls, each once. Where a set falls short, why it does is remembered: sets that fall short for the
/// same
/// reason are not judged.
final class Trials {

    private final Table table;
    private final Condition target;
    private final Concept concept;
    private final Goal goal;
    private final Engine engine;
    private final Terms terms;
    private final List<List<Touch>> touches;
    private final Set<Calls> tried = new HashSet<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private int judged;

    Trials(Table table, Condition target, Concept concept, Goal goal, Engine engine) {
        this.table = table;
        this.target = target;
        this.concept = concept;
        this.goal = goal;
        this.engine = engine;
        this.terms = new Terms(Games.of(table.negotiation()));
        this.touches = Touches.of(table.negotiation(), table.owners());
    }

    /// The sets of calls that were tried.
    Set<Calls> tried() {
        return tried;
    }

    /// How many of them an engine judged.
    int judged() {
        return judged;
    }

    Trial of(Calls calls) {
        tried.add(calls);
        Family family = new Family(table, target, calls, terms);
        return known(family).orElseGet(() -> judged(family));
    }

    private Optional<Trial> known(Family family) {
        return conflicts.stream()
                .filter(conflict -> conflict.stands(family))
                .map(conflict -> conflict.towards(family))
                .min(Comparator.comparingInt(Set::size))
                .map(towards -> new Trial.FallsShort(family.calls(), towards));
    }

    private Trial judged(Family family) {
        Calls calls = family.calls();
        Game game = table.game(calls);
        Condition where = table.family(target, calls);
        Analysis analysis = engine.analysed(game, concept, where);
        judged++;
        engine.run().progress("calls", judged, judged);
        if (goal.isReached(analysis.tally(concept, where).word())) {
            return new Trial.Reached(calls);
        }
        Hinges hinges = new Hinges(game, calls, touches, analysis, concept);
        Conflicts why = new Conflicts(
                family,
                analysis,
                concept,
                analysis.judged(where),
                hinges,
                table.levers().size());
        Conflict conflict = switch (goal) {
            case HOLDS -> why.notHolding();
            case CAN_HOLD -> why.noCore();
        };
        conflicts.add(conflict);
        return new Trial.FallsShort(calls, conflict.towards(family));
    }

    /// Whether the goal is reached when one lever's effect is dropped while its option is still taken.
    boolean isReachedWithout(Calls calls, int lever) {
        Condition family = table.family(target, calls);
        Analysis analysis = engine.analysed(table.game(calls.without(lever), calls), concept, family);
        return goal.isReached(analysis.tally(concept, family).word());
    }
}
