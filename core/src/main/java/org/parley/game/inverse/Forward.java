package org.parley.game.inverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.game.Game;
import org.parley.game.Preference;
import org.parley.game.inverse.Needed.Alternative;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.SetEngine;
import org.parley.game.stability.StateSet;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// The forward question, put to the engine again when one party's priorities are changed.
record Forward(Game game, SetEngine engine, Condition where, Run run) {

    /// The same game with other priorities of one party.
    private Game with(int party, Preference preference) {
        List<Preference> preferences = new ArrayList<>(game.preferences());
        preferences.set(party, preference);
        return new Game(game.parties(), game.options(), game.never(), preferences, game.answers(), game.hidden());
    }

    /// What comes of an order by which the search found so many completions stable.
    Alternative alternative(int party, Concept concept, Ladder ladder, Family.Nearest found) {
        Game changed = with(party, ladder.in(found.order()));
        return switch (engine.analyse(changed, Set.of(concept), List.of(where), run)) {
            case Result.Complete<Analysis>(Analysis analysis) ->
                new Alternative(
                        found.swaps(),
                        found.order(),
                        confirmed(analysis, party, concept, found),
                        Optional.of(Core.of(analysis, concept, where)));
            case Result.Partial<Analysis> _, Result.Declined<Analysis> _ ->
                new Alternative(found.swaps(), found.order(), found.completions(), Optional.empty());
        };
    }

    /// How many completions the engine finds stable: no fewer than the search, or one of us is wrong.
    private long confirmed(Analysis analysis, int party, Concept concept, Family.Nearest found) {
        long stable = stable(analysis, party, concept);
        if (stable < found.completions()) {
            throw new IllegalStateException(
                    "with the order " + found.order() + " of " + game.parties().get(party) + " the engine finds "
                            + stable + " states stable by " + concept.symbol() + ", the search "
                            + found.completions());
        }
        return stable;
    }

    /// How many completions are stable for the party.
    long stable(Analysis analysis, int party, Concept concept) {
        StateSet stable = analysis.stable(party, concept).atLeast();
        return analysis.judged(where).states().filter(stable::contains).count();
    }
}
