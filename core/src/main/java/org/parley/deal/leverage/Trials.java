package org.parley.deal.leverage;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.game.Game;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.negotiation.logic.Condition;

/// Tries sets of calls. A set is judged only where nothing known speaks against it, and what it teaches is remembered.
final class Trials {

    private final Table table;
    private final Condition target;
    private final Concept concept;
    private final Engine engine;
    private final List<List<Touch>> touches;
    private final BitSet boards = new BitSet();
    private final Map<BitSet, Known> known = new HashMap<>();
    private final Map<Calls, Word> words = new HashMap<>();
    private final Set<Calls> tried = new HashSet<>();
    private int judged;

    Trials(Table table, Condition target, Concept concept, Engine engine) {
        this.table = table;
        this.target = target;
        this.concept = concept;
        this.engine = engine;
        this.touches = Touches.of(table.negotiation(), table.owners());
        for (int lever = 0; lever < touches.size(); lever++) {
            boards.set(lever, touches.get(lever).stream().anyMatch(Touch.Board.class::isInstance));
        }
    }

    /// How many levers there are.
    int levers() {
        return touches.size();
    }

    /// The sets of calls that were tried.
    Set<Calls> tried() {
        return tried;
    }

    /// How many of them an engine judged.
    int judged() {
        return judged;
    }

    /// Why the calls do not reach the goal, for themselves and others; empty where they do.
    List<Conflict> of(Calls calls, Goal goal) {
        tried.add(calls);
        Choice choice = Choice.of(calls, levers());
        Known known = known(calls);
        List<Conflict> conflicts = known.conflicts(choice, goal, boards);
        if (!conflicts.isEmpty()) {
            return conflicts;
        }
        if (isReached(calls, goal, known)) {
            return List.of();
        }
        List<Conflict> learned = known.conflicts(choice, goal, boards);
        return learned.isEmpty() ? List.of(new Conflict(choice.pulled(), choice.unpulled())) : learned;
    }

    private Known known(Calls calls) {
        BitSet board = calls.bits();
        board.and(boards);
        return known.computeIfAbsent(board, _ -> new Known(new Members(table, target, table.game(calls))));
    }

    private boolean isReached(Calls calls, Goal goal, Known known) {
        Word before = words.get(calls);
        if (before != null && goal.isReached(before)) {
            return true;
        }
        Game game = table.game(calls);
        Condition where = table.family(target, calls);
        Analysis analysis = engine.analysed(game, concept, where);
        judged++;
        engine.run().progress("calls", judged, judged);
        Word word = analysis.tally(concept, where).word();
        words.put(calls, word);
        if (goal.isReached(word)) {
            return true;
        }
        Hinges hinges = new Hinges(game, calls, touches, analysis, concept);
        new Lesson(known, Choice.of(calls, levers()), analysis, concept, hinges).learn(goal);
        return false;
    }

    /// Whether the target has completions under the calls, or may have some that are too many to be looked at.
    boolean mayHappen(Calls calls) {
        Members members = known(calls).members();
        return !members.isComplete() || !members.may(Choice.of(calls, levers())).isEmpty();
    }

    /// Whether the goal is reached when one lever's effect is dropped while its option is still taken.
    boolean isReachedWithout(Calls calls, int lever, Goal goal) {
        Condition family = table.family(target, calls);
        Analysis analysis = engine.analysed(table.game(calls.without(lever), calls), concept, family);
        return goal.isReached(analysis.tally(concept, family).word());
    }
}
