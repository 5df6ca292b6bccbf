package org.parley.answer.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.answer.report.Text;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Want;

/// Why a party prefers one state to another, read off its wants: the first one in which the two differ.
final class Reasons {

    private final Negotiation negotiation;
    private final Phrases phrases;
    private final Citations citations;
    private final Terms terms;

    Reasons(Negotiation negotiation, Game game, Phrases phrases, Citations citations) {
        this.negotiation = negotiation;
        this.phrases = phrases;
        this.citations = citations;
        this.terms = new Terms(game);
    }

    /// The most important want of the party that is true in `better` and not in `worse`, all above being alike.
    Optional<Want> decisive(int party, State better, State worse) {
        return negotiation.parties().get(party).wants().stream()
                .filter(want -> isTrue(want.that(), better) != isTrue(want.that(), worse))
                .findFirst();
    }

    /// The most important want of the party that is true in `to` and not in `from`, whatever stands above it.
    Optional<Want> gained(int party, State to, State from) {
        return negotiation.parties().get(party).wants().stream()
                .filter(want -> isTrue(want.that(), to) && !isTrue(want.that(), from))
                .findFirst();
    }

    private boolean isTrue(Condition condition, State state) {
        Predicate<State> test = terms.test(condition);
        return test.test(state);
    }

    /// What the party would have in `better` and not in `worse`, with what that rests on.
    Text gain(int party, State better, State worse) {
        return decisive(party, better, worse).map(this::want).orElseGet(() -> Text.of(other(party)));
    }

    /// The want in its own words, and its basis.
    Text want(Want want) {
        String that = "\"" + phrases.condition(want) + "\"";
        String because = want.because().isEmpty() ? "" : ", because: " + want.because();
        return Text.of(that + " (" + basis(want) + because + ")").then(citations.of(want.sources()));
    }

    /// `stated`, `inferred, low confidence`.
    static String basis(Want want) {
        String basis = want.basis().name().toLowerCase(Locale.ROOT);
        return switch (want.confidence()) {
            case LOW -> basis + ", low confidence";
            case HIGH -> basis + ", high confidence";
            case MEDIUM -> basis;
        };
    }

    private String other(int party) {
        return switch (negotiation.parties().get(party).priorities()) {
            case Priorities.Ranking _ -> "a state it ranks higher";
            case Priorities.Weights _ -> "a larger sum of weights";
            case Priorities.Wants(List<Want> wants) -> wants.isEmpty() ? "nothing" : "what it wants more";
        };
    }
}
