package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.parley.game.Game;
import org.parley.game.OwnSettings;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// The explicit engine for whole spaces: one number per state and party, swept until nothing changes.
///
/// Exact for all five concepts, ties, one-way options, rules across parties, `answers` and hidden states. Needs
/// about `bytes` of memory and, for each party and concept, some ten to thirty passes over the states.
/// Source: graph model definitions as in `Definition`, which judges it.
public final class DenseEngine implements SetEngine {

    @Override
    public String name() {
        return "explicit";
    }

    @Override
    public Result<Analysis> analyse(Game game, Set<Concept> concepts, List<Condition> within, Run run) {
        long product = product(game);
        if (!fits(game, run.room())) {
            return new Result.Declined<>(
                    "The parties' settings multiply to "
                            + (product == Long.MAX_VALUE
                                    ? "more than can be counted"
                                    : String.format(Locale.ROOT, "%,d", product))
                            + String.format(
                                    Locale.ROOT,
                                    " states, which would need more memory than there is room for (%,d MB).",
                                    run.room() >> 20),
                    "Maybe name an end and ask about that alone, or give Java more memory.");
        }
        Space space = new Space(game, Space.settings(game));
        Board board = Board.of(space, run);
        List<Supplier<Map<Concept, Board.Judged>>> tasks = new ArrayList<>();
        for (int party = 0; party < game.parties().size(); party++) {
            int focal = party;
            tasks.add(() -> board.judge(focal, concepts, run));
        }
        List<Map<Concept, Board.Judged>> judged = run.all(tasks);
        return run.cancelled()
                ? new Result.Declined<>("Stopped before the analysis was complete.", "Maybe let it run to its end.")
                : new Result.Complete<>(new DenseAnalysis(board, board.within(within), judged));
    }

    /// Whether an analysis fits so much memory.
    public static boolean fits(Game game, long room) {
        long product = product(game);
        return product <= Integer.MAX_VALUE / 4 && bytes(game, product) <= room;
    }

    /// How many states the parties' own settings multiply to; `Long.MAX_VALUE` when a party has too many to list.
    static long product(Game game) {
        if (OwnSettings.tooMany(game).isPresent()) {
            return Long.MAX_VALUE;
        }
        long product = 1;
        for (int party = 0; party < game.parties().size(); party++) {
            long settings = OwnSettings.of(game, party).size();
            if (settings > 0 && product > Long.MAX_VALUE / settings) {
                return Long.MAX_VALUE;
            }
            product *= settings;
        }
        return product;
    }

    /// The memory an analysis of so many states needs: for every party levels, lines and a bit and a forced value per
    /// concept, and some to work with.
    static long bytes(Game game, long product) {
        long perState = (8L + 5L * Concept.ALL.size()) * game.parties().size()
                + 32
                + game.options().size() / 8;
        return product > Long.MAX_VALUE / perState ? Long.MAX_VALUE : product * perState;
    }
}
