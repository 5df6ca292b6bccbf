package org.parley.deal.redlines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.State;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.sat.Constraint;
import org.parley.sat.Solver;

/// The rules and lines of a file before one solver: which of its constraints is which.
final class Table {

    private final Game game;
    private final Solver solver;
    private final List<Integer> rules;
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> whole = new ArrayList<>();
    private final List<List<Integer>> parts = new ArrayList<>();

    Table(Game game) {
        this.game = game;
        this.solver = new Solver(game.options().stream().map(GameOption::name).toList());
        this.rules = game.never().stream()
                .map(rule -> solver.add(new Constraint.Holds(new Not(rule))))
                .toList();
    }

    /// A fresh solver every question to which asks for all rules.
    Solver ruled() {
        Solver ruled = new Solver(solver.options());
        rules.forEach(rule -> ruled.require(ruled.add(solver.constraint(rule))));
        return ruled;
    }

    void add(Line line) {
        lines.add(line);
        whole.add(solver.add(line.constraint()));
        List<Constraint> pieces = line.parts();
        parts.add(
                pieces.size() == 1
                        ? List.of(whole.getLast())
                        : pieces.stream().map(solver::add).toList());
    }

    Game game() {
        return game;
    }

    Solver solver() {
        return solver;
    }

    List<Line> lines() {
        return lines;
    }

    /// The constraints of the rules, in the order of the file.
    List<Integer> rules() {
        return rules;
    }

    /// The constraint of a line.
    int constraint(int line) {
        return whole.get(line);
    }

    /// The constraint of one part of a line.
    int constraint(Part part) {
        return parts.get(part.line()).get(part.part());
    }

    /// The parts of some lines.
    List<Part> parts(List<Integer> some) {
        return some.stream()
                .flatMap(line -> IntStream.range(0, parts.get(line).size()).mapToObj(k -> new Part(line, k)))
                .toList();
    }

    /// The lines other than these.
    List<Integer> linesBut(List<Integer> without) {
        return IntStream.range(0, lines.size())
                .filter(line -> !without.contains(line))
                .boxed()
                .toList();
    }

    /// The constraints of some lines.
    List<Integer> constraints(List<Integer> some) {
        return some.stream().map(whole::get).toList();
    }

    /// A state in the words of the game.
    static State state(Game game, BitSet taken) {
        State state = State.none(game.options().size());
        for (int option = taken.nextSetBit(0); option >= 0; option = taken.nextSetBit(option + 1)) {
            state = state.with(option, true);
        }
        return state;
    }

    /// A list with more behind it.
    static List<Integer> joined(List<Integer> some, List<Integer> more) {
        List<Integer> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
