package org.parley.game.inverse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.game.inverse.Puzzle.Position;

/// A good order when the best one would take too long to find: keeps the most promising beginnings of each length.
///
/// Finds an order that meets the demand in most cases where there is one, and says nothing where it finds none. Costs
/// `WIDTH` times the square of the rungs.
final class Beam {

    private static final int WIDTH = 2000;

    private Beam() {}

    private record Beginning(Position at, int swaps, int total, List<Integer> placed) {}

    static Optional<Reordering.Found> of(Puzzle puzzle) {
        Optional<Reordering.Found> best = Optional.empty();
        List<Beginning> beginnings = List.of(new Beginning(puzzle.start(), 0, 0, List.of()));
        for (int length = 0; length <= puzzle.rungs(); length++) {
            for (Beginning beginning : beginnings) {
                if (puzzle.isSolved(beginning.at())
                        && beginning.swaps() < best.map(Reordering.Found::swaps).orElse(Integer.MAX_VALUE)) {
                    best = Optional.of(new Reordering.Found(beginning.swaps(), puzzle.completed(beginning.placed())));
                }
            }
            beginnings = longer(puzzle, beginnings);
        }
        return best;
    }

    private static List<Beginning> longer(Puzzle puzzle, List<Beginning> beginnings) {
        Map<Position, Beginning> longer = new HashMap<>();
        for (Beginning from : beginnings) {
            for (int rung = 0; rung < puzzle.rungs(); rung++) {
                if (!from.at().has(rung)) {
                    grown(puzzle, from, rung)
                            .ifPresent(b -> longer.merge(b.at(), b, (x, y) -> x.swaps() <= y.swaps() ? x : y));
                }
            }
        }
        return longer.values().stream()
                .sorted(Comparator.comparingInt(Beginning::total)
                        .thenComparing(b -> b.placed().toString()))
                .limit(WIDTH)
                .toList();
    }

    private static Optional<Beginning> grown(Puzzle puzzle, Beginning from, int rung) {
        Position to = puzzle.place(from.at(), rung);
        int needed = puzzle.atLeast(to);
        if (needed == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        int swaps = from.swaps() + from.at().cost(rung);
        List<Integer> placed = new ArrayList<>(from.placed());
        placed.add(rung);
        return Optional.of(new Beginning(to, swaps, swaps + needed, placed));
    }
}
