package org.parley.deal.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Core;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.negotiation.difference.Differences;
import org.parley.negotiation.difference.Unit;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;

/// The verdicts on outcomes in mixtures of two negotiations. Equal games are judged once.
final class Mixtures {

    private final Differences differences;
    private final Judging judging;
    private final List<String> outcomes;
    private final Map<Game, Map<Condition, Word>> words = new HashMap<>();

    /// `outcomes` are those that will be asked about, so that a game judged as a whole is asked about all of them.
    Mixtures(Differences differences, Judging judging, List<String> outcomes) {
        this.differences = differences;
        this.judging = judging;
        this.outcomes = List.copyOf(outcomes);
    }

    /// The verdict on an outcome in the first negotiation with these units of the second.
    Result<Word> word(Set<Unit> taken, String outcome) {
        Negotiation mixture = differences.mixed(taken);
        Game game = Games.of(mixture);
        Condition where = where(mixture, outcome);
        Map<Condition, Word> known = words.computeIfAbsent(game, _ -> new HashMap<>());
        return Optional.ofNullable(known.get(where))
                .<Result<Word>>map(Result.Complete::new)
                .orElseGet(() -> judged(mixture, game, where, known));
    }

    private static Condition where(Negotiation mixture, String outcome) {
        return mixture.outcome(outcome).orElseThrow().where();
    }

    private Result<Word> judged(Negotiation mixture, Game game, Condition where, Map<Condition, Word> known) {
        Result<Analysis> analysed = judging.fits().test(game)
                ? judging.whole().analyse(game, Set.of(judging.concept()), List.of(), judging.run())
                : judging.forward().analyse(game, Set.of(judging.concept()), List.of(where), judging.run());
        return analysed.map(analysis -> {
            known.put(where, word(analysis, where));
            if (judging.fits().test(game)) {
                outcomes.forEach(id -> known.computeIfAbsent(where(mixture, id), other -> word(analysis, other)));
            }
            return known.getOrDefault(where, Word.CANNOT_HAPPEN);
        });
    }

    private Word word(Analysis analysis, Condition where) {
        return Core.of(analysis, judging.concept(), where).word();
    }
}
