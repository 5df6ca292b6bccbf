package org.parley.answer.explain;

import java.util.List;
import org.parley.answer.report.Text;
import org.parley.deal.today.TodayFinding;
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
            case TodayFinding.Unexplained unexplained -> unexplained(unexplained);
            case TodayFinding.Unwanted(var option) ->
                Text.of("Nobody's priorities speak of ").then(phrases.party(option.owner())).then("'s option to " + phrases.does(option) + ".");
            case TodayFinding.IdleWant idle -> idle(idle);
            case TodayFinding.UncarriedCost(var option) ->
                Text.of("To change back is called costly, yet no want of ")
                        .then(phrases.party(option.owner()))
                        .then(" is lost by it, so the analysis lets it: " + phrases.does(option) + ".");
            case TodayFinding.Veto veto -> veto(veto);
            case TodayFinding.LaterSource(String id) -> source(id, " is later than the day the file speaks of.");
            case TodayFinding.UndatedSource(String id) ->
                source(id, ": only the month or year is known, so it may be later than the day the file speaks of. CANNOT CHECK.");
            case TodayFinding.NoDay _ -> Text.of("The file names no day (as-of), so no source can be held against it. CANNOT CHECK.");
            case TodayFinding.CannotMove(String party, boolean hasOptions) ->
                Text.of(phrases.party(party)).then(hasOptions ? " can change nothing from today on." : " has no options, so it can change nothing.");
            case TodayFinding.Indifferent(String party) ->
                Text.of(phrases.party(party)).then(" has no priorities in the file, so it is indifferent and never moves.");
            case TodayFinding.RestsOn rests -> restsOn(rests);
        };
    }

    private String infeasible(TodayFinding.Infeasible infeasible) {
        if (infeasible.broken().isEmpty()) {
            return "Today is not possible under the file's own rules, and too many options are unclear to say which it breaks.";
        }
        List<String> sets = infeasible.broken().stream()
                .map(set -> Phrases.joined(set.stream().map(this::rule).toList(), "and"))
                .toList();
        return "Today is not possible under the file's own rules. It breaks " + Phrases.joined(sets, "or")
                + ". What follows sets the first of these aside.";
    }

    private String rule(int place) {
        Rule rule = negotiation.rules().get(place);
        String words = rule.kind() == Rule.Kind.NEVER ? "never: " : "always: ";
        return "\"" + words + ConditionPrinter.print(rule.that(), phrases::shortName) + "\"";
    }

    private Text unexplained(TodayFinding.Unexplained unexplained) {
        var move = unexplained.move();
        String where = unexplained.completions() == unexplained.of()
                ? ""
                : " (in " + unexplained.completions() + " of " + unexplained.of() + " readings of today)";
        return Text.of(phrases.party(move.party()))
                .then(" has not moved, though as the file tells it nobody would deter it: it would " + phrases.would(move) + where
                        + " and gain ")
                .then(reasons.gain(move.party(), move.to(), move.from()))
                .then(".");
    }

    private Text idle(TodayFinding.IdleWant idle) {
        Want want = negotiation.party(idle.party()).orElseThrow().wants().get(idle.place());
        String how = switch (idle.how()) {
            case ALWAYS_TRUE -> " is true in every possible state, so it decides nothing.";
            case NEVER_TRUE -> " is true in no possible state, so it decides nothing.";
            case NEVER_ARISES -> " is always true, only because what it depends on never arises.";
        };
        return Text.of(phrases.party(idle.party())).then("'s want \"" + phrases.condition(want) + "\"" + how);
    }

    private Text veto(TodayFinding.Veto veto) {
        List<String> names = veto.parties().stream().map(p -> phrases.party(p).plain()).toList();
        return Text.of("The rule " + rule(veto.rule()) + " lets one of " + Phrases.joined(names, "and") + " keep another from a move.");
    }

    private Text source(String id, String rest) {
        Source source = negotiation.source(id).orElseThrow();
        String title = source.confidential() ? "withheld from this copy" : source.title() + ", " + source.date();
        return Text.of("Source " + id + " (" + title + ")" + rest);
    }

    private Text restsOn(TodayFinding.RestsOn rests) {
        Want want = negotiation.party(rests.party()).orElseThrow().wants().get(rests.place());
        String without = rests.wouldMove() ? "it would rather change it" : "it would not mind";
        return Text.of(phrases.party(rests.party()))
                .then("'s choice today on whether to " + phrases.does(rests.option()) + " rests on an assumption of ours: \""
                        + phrases.condition(want) + "\". Without it " + without + ".");
    }
}
