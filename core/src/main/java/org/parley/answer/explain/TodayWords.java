package org.parley.answer.explain;

import java.util.List;
import org.parley.answer.report.Text;
import org.parley.deal.today.TodayFinding;
import org.parley.game.Move;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Source;
import org.parley.negotiation.model.Want;

/// Each finding about today as a sentence of its own.
final class TodayWords {

    private final Negotiation negotiation;
    private final Phrases phrases;
    private final Reasons reasons;

    TodayWords(Negotiation negotiation, Phrases phrases, Reasons reasons) {
        this.negotiation = negotiation;
        this.phrases = phrases;
        this.reasons = reasons;
    }

    Text say(TodayFinding finding) {
        return switch (finding) {
            case TodayFinding.Infeasible infeasible -> Text.of(infeasible(infeasible));
            case TodayFinding.TooUnclear(int unclear) -> Text.of(tooUnclear(unclear));
            case TodayFinding.Unexplained unexplained -> unexplained(unexplained);
            case TodayFinding.Unwanted(var option) ->
                of(option.owner(), "nobody's priorities speak of its option to " + phrases.does(option) + ".");
            case TodayFinding.IdleWant idle -> idle(idle);
            case TodayFinding.Unsettled _ ->
                Text.of(
                        "Whether all wants tell states apart, and whether any carries what is called costly: under these "
                                + "rules the search takes too many steps. CANNOT CHECK.");
            case TodayFinding.UncarriedCost(var option) ->
                of(
                        option.owner(),
                        "called costly to change back, yet no want of its own is lost by it, so the analysis lets it: "
                                + phrases.does(option) + ".");
            case TodayFinding.Veto veto -> veto(veto);
            case TodayFinding.LaterSource(String id) -> source(id, " is later than the day the file speaks of.");
            case TodayFinding.UndatedSource(String id) ->
                source(
                        id,
                        ": only the month or year is known, so it may be later than the day the file speaks of. CANNOT CHECK.");
            case TodayFinding.NoDay _ ->
                Text.of("The file names no day (as-of), so no source can be held against it. CANNOT CHECK.");
            case TodayFinding.CannotMove(String party, boolean hasOptions) ->
                of(
                        party,
                        hasOptions
                                ? "nothing it could change from today on."
                                : "no options, so nothing it could change.");
            case TodayFinding.Indifferent(String party) ->
                of(party, "no priorities in the file, so it is taken to be indifferent and never to move.");
            case TodayFinding.RestsOn rests -> restsOn(rests);
        };
    }

    /// A sentence about one party.
    private Text of(String party, String words) {
        return Text.of(phrases.party(party)).then(": " + words);
    }

    private String infeasible(TodayFinding.Infeasible infeasible) {
        if (infeasible.broken().isEmpty()) {
            return "Too many options are unclear to say which of its rules today breaks.";
        }
        List<String> sets = infeasible.broken().stream()
                .map(set -> Phrases.joined(set.stream().map(this::rule).toList(), "and"))
                .toList();
        return "Today breaks " + Phrases.joined(sets, "or") + ". What follows was asked with "
                + (sets.size() == 1 ? "that" : "the first of these") + " set aside.";
    }

    private String tooUnclear(int unclear) {
        if (unclear == negotiation.options().size()) {
            return "The file does not say of any option whether it is taken today.";
        }
        return unclear == 0
                ? "From today the parties can reach more states than there is room to search."
                : "The file leaves " + Phrases.count(unclear, "option", "options")
                        + " of today unclear, too many to try them all.";
    }

    String rule(int place) {
        Rule rule = negotiation.rules().get(place);
        String words = rule.kind() == Rule.Kind.NEVER ? "never: " : "always: ";
        return "\"" + words + ConditionPrinter.print(rule.that(), phrases::shortName) + "\"";
    }

    private Text unexplained(TodayFinding.Unexplained unexplained) {
        Move move = unexplained.move();
        String where = unexplained.completions() == unexplained.of()
                ? ""
                : " (in " + unexplained.completions() + " of " + unexplained.of() + " ways to fill in today)";
        return of(
                        negotiation.parties().get(move.party()).id(),
                        "nothing explains why it has not moved" + where + ". It would " + phrases.would(move)
                                + " and gain ")
                .then(reasons.gain(move.party(), move.to(), move.from()))
                .then(", and nobody would deter it.");
    }

    private Text idle(TodayFinding.IdleWant idle) {
        Want want = want(idle.party(), idle.place());
        String how = switch (idle.how()) {
            case ALWAYS_TRUE -> "is true in every possible state, so it decides nothing.";
            case NEVER_TRUE -> "is true in no possible state, so it decides nothing.";
            case NEVER_ARISES -> "is always true, only because what it depends on never arises.";
        };
        return of(idle.party(), "its want \"" + phrases.condition(want) + "\" " + how);
    }

    Want want(String party, int place) {
        return negotiation.party(party).orElseThrow().wants().get(place);
    }

    private Text veto(TodayFinding.Veto veto) {
        List<Text> names = veto.parties().stream()
                .map(party -> Text.of(phrases.party(party)))
                .toList();
        return Text.of("The rule " + rule(veto.rule()) + " ties moves of ")
                .then(Phrases.listed(names, "and"))
                .then(" together: by it one can keep " + (names.size() == 2 ? "the other" : "another")
                        + " from a move.");
    }

    private Text source(String id, String rest) {
        Source source = negotiation.source(id).orElseThrow();
        String title = source.confidential() ? "" : " (" + source.title() + ", " + source.date() + ")";
        return Text.of("Source " + phrases.source(id) + title + rest);
    }

    private Text restsOn(TodayFinding.RestsOn rests) {
        String without = rests.wouldMove() ? "it would rather change it" : "either would do for it";
        return of(
                rests.party(),
                "whether to " + phrases.does(rests.option()) + " rests today on an assumption, \""
                        + phrases.condition(want(rests.party(), rests.place())) + "\"; without that, " + without + ".");
    }
}
