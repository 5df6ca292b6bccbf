package org.parley.game.explicit;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.game.Completions;
import org.parley.game.Game;
import org.parley.game.OwnSettings;
import org.parley.game.State;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// The explicit engine for a named family in a space too large to list: judges only the family's states, each by
/// searching forward from its improvements. What the others can force from a state is worked out once.
public final class ForwardEngine implements SetEngine {

    /// How many states of a family are judged at most.
    static final int MOST_STATES = 200_000;

    /// What a state met by a search takes, with its places in sets and lists.
    private static final long BYTES_PER_STATE = 400;

    @Override
    public String name() {
        return "forward";
    }

    @Override
    public Result<Analysis> analyse(Game game, Set<Concept> concepts, List<Condition> within, Run run) {
        OptionalInt tooMany = OwnSettings.tooMany(game);
        if (tooMany.isPresent()) {
            int party = tooMany.getAsInt();
            return new Result.Declined<>(
                    game.parties().get(party) + " has "
                            + game.owned(party).size() + " options; this engine lists the settings of at most "
                            + OwnSettings.MOST_OPTIONS + " options a party.",
                    "Maybe leave out options of this party that the question does not turn on.");
        }
        List<State> judged = Completions.of(game, within, MOST_STATES);
        if (judged.size() > MOST_STATES) {
            return new Result.Declined<>(
                    String.format(
                            Locale.ROOT,
                            "More than %,d states lie within the family; this engine judges them one by one.",
                            MOST_STATES),
                    "Maybe ask about fewer states: one end at a time, or an end that fixes more options.");
        }
        long states = run.room() / BYTES_PER_STATE;
        try {
            return judged(new ForwardAnalysis(game, judged, new Forcing.Budget(states, run), run), concepts, run);
        } catch (Forcing.SpentException _) {
            return new Result.Declined<>(
                    String.format(
                            Locale.ROOT,
                            "To judge this family its searches would look at more than %,d states, which is all there is room for.",
                            states),
                    "Maybe by another concept, about an end that fixes more options, or with more memory for Java.");
        }
    }

    private static Result<Analysis> judged(ForwardAnalysis analysis, Set<Concept> concepts, Run run) {
        for (Concept concept : concepts) {
            for (int party = 0; party < analysis.parties(); party++) {
                analysis.judge(party, concept);
                run.progress(concept.symbol(), party + 1L, analysis.parties());
            }
        }
        return run.cancelled()
                ? new Result.Declined<>("Stopped before the analysis was complete.", "Maybe let it run to its end.")
                : new Result.Complete<>(analysis);
    }
}
