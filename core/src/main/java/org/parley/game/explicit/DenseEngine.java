package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.parley.game.Game;
import org.parley.game.OwnSettings;
import org.parley.game.space.Space;
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

    /// Above this an answer would take minutes: who leaves a state is found by going through all settings of each
    /// party.
    private static final int MOST_SETTINGS = 1 << 15;

    private static final long BYTES_A_SETTING = 96;

    @Override
    public String name() {
        return "explicit";
    }

    @Override
    public Result<Analysis> analyse(Game game, Set<Concept> concepts, List<Condition> within, Run run) {
        long product = product(game);
        if (product < Long.MAX_VALUE && counts(game).anyMatch(count -> count > MOST_SETTINGS)) {
            return new Result.Declined<>(
                    String.format(
                            Locale.ROOT,
                            "A party has more than %,d settings of its own options, too many to go through for every state.",
                            MOST_SETTINGS),
                    "Maybe name an end and ask about that alone, or leave out options the question does not turn on.");
        }
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
                : new Result.Complete<>(
                        new DenseAnalysis(board, board.within(within), judged, run, run.room() - bytes(game, product)));
    }

    /// Whether an analysis fits so much memory, and each party has few enough settings to go along its lines state by
    /// state.
    public static boolean fits(Game game, long room) {
        long product = product(game);
        return product <= Integer.MAX_VALUE / 4
                && counts(game).allMatch(count -> count <= MOST_SETTINGS)
                && bytes(game, product) <= room;
    }

    private static LongStream counts(Game game) {
        return IntStream.range(0, game.parties().size()).mapToLong(party -> OwnSettings.count(game, party));
    }

    /// How many states the parties' own settings multiply to; `Long.MAX_VALUE` when that is more, or a party has too
    /// many to list. Counts, and lists none.
    static long product(Game game) {
        return counts(game).reduce(1, (product, count) -> {
            boolean isMore = count > OwnSettings.MOST_SETTINGS || (count > 0 && product > Long.MAX_VALUE / count);
            return product == Long.MAX_VALUE || isMore ? Long.MAX_VALUE : product * count;
        });
    }

    /// The memory an analysis of so many states needs: for every party levels, lines and a bit and a forced value per
    /// concept, and some to work with; its settings, and where each of them stands.
    static long bytes(Game game, long product) {
        long perState = (8L + 5L * Concept.ALL.size()) * game.parties().size()
                + 32
                + game.options().size() / 8;
        long settings = 0;
        for (int party = 0; party < game.parties().size(); party++) {
            settings += BYTES_A_SETTING * OwnSettings.count(game, party)
                    + (4L << game.owned(party).size());
        }
        return product > Long.MAX_VALUE / 2 / perState ? Long.MAX_VALUE : product * perState + settings;
    }
}
