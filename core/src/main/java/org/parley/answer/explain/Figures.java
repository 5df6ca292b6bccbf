package org.parley.answer.explain;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.answer.data.Data;
import org.parley.deal.stability.Stability;
import org.parley.deal.stability.Survey;
import org.parley.deal.stability.Target;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.game.stability.StateSet;

/// The same results for programs: counts, patterns and verdict words, as documented in `docs/json.md`.
public final class Figures {

    private final Labels labels;
    private final int limit;

    /// `labels` name parties and options; lists of states are cut after `limit`.
    public Figures(Labels labels, int limit) {
        this.labels = labels;
        this.limit = limit;
    }

    /// The fields of an answer about stability.
    public Data.Fields stability(Stability stability) {
        Data.Fields fields = new Data.Fields()
                .with("engine", stability.engine())
                .with("concepts", Data.words(stability.concepts().stream().map(Concept::symbol)))
                .with("options", Data.words(labels.options().stream()))
                .with("decisionMakers", Data.words(labels.parties().stream()));
        if (stability.wholeSpace()) {
            fields = fields.with("states", number(stability.analysis().judged()))
                    .with("equilibria", equilibria(stability))
                    .with("stable", stable(stability));
        }
        return fields.with("outcomes", outcomes(stability));
    }

    /// The same for a brief, with what it could not test.
    public Data.Fields survey(Survey survey) {
        Data.Fields untested = new Data.Fields();
        for (Map.Entry<Concept, String> concept : survey.untested().entrySet()) {
            untested = untested.with(concept.getKey().symbol(), concept.getValue());
        }
        return stability(survey.stability()).with("untested", untested);
    }

    private Data equilibria(Stability stability) {
        Data.Fields all = new Data.Fields();
        for (Concept concept : stability.concepts()) {
            StateSet states = stability
                    .analysis()
                    .equilibria(Collections.nCopies(labels.parties().size(), concept))
                    .atLeast();
            List<String> listed =
                    states.states().limit(limit).map(State::pattern).toList();
            all = all.with(
                    concept.symbol(),
                    new Data.Fields()
                            .with("count", number(states))
                            .with("states", Data.words(listed.stream()))
                            .with("truncated", states.count().compareTo(BigInteger.valueOf(listed.size())) > 0));
        }
        return all;
    }

    private Data stable(Stability stability) {
        Data.Fields parties = new Data.Fields();
        for (int party = 0; party < labels.parties().size(); party++) {
            Data.Fields counts = new Data.Fields();
            for (Concept concept : stability.concepts()) {
                counts = counts.with(
                        concept.symbol(),
                        number(stability.analysis().stable(party, concept).atLeast()));
            }
            parties = parties.with(labels.parties().get(party), counts);
        }
        return parties;
    }

    private Data outcomes(Stability stability) {
        Data.Fields outcomes = new Data.Fields();
        for (Target target : stability.targets()) {
            Data.Fields concepts = new Data.Fields();
            for (Concept concept : stability.concepts()) {
                concepts = concepts.with(concept.symbol(), verdict(stability.verdict(target.id(), concept)));
            }
            outcomes = outcomes.with(target.id(), concepts);
        }
        return outcomes;
    }

    /// A verdict on an end.
    Data.Fields verdict(OutcomeVerdict verdict) {
        return new Data.Fields()
                .with("verdict", word(verdict.word()))
                .with("completions", number(verdict.completions()))
                .with("core", number(verdict.core()))
                .with("equilibria", new Data.Figure(verdict.equilibria()))
                .with("leavers", Data.items(verdict.leavers().stream().map(this::leaver)));
    }

    /// The word as it stands in JSON: `can-hold`.
    static String word(OutcomeVerdict.Word word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Data leaver(Leaver leaver) {
        return new Data.Fields()
                .with("party", labels.parties().get(leaver.party()))
                .with("move", changes(leaver.move()))
                .with("from", leaver.from());
    }

    String party(int party) {
        return labels.parties().get(party);
    }

    Data changes(Move move) {
        return changes(labels, move);
    }

    /// The options a move changes, and how.
    static Data changes(Labels labels, Move move) {
        return Data.items(move.changed().stream()
                .map(option -> new Data.Fields()
                        .with("option", labels.options().get(option))
                        .with("to", move.to().taken(option) ? "Y" : "N")));
    }

    static Data number(StateSet set) {
        return new Data.Figure(set.count());
    }
}
