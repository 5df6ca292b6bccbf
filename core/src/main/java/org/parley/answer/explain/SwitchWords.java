package org.parley.answer.explain;

import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;
import org.parley.deal.robustness.Switch;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Want;

/// A statement told otherwise, as a clause behind "if", and as a question behind "whether".
final class SwitchWords {

    private final Negotiation negotiation;
    private final Phrases phrases;

    SwitchWords(Negotiation negotiation, Phrases phrases) {
        this.negotiation = negotiation;
        this.phrases = phrases;
    }

    /// `Hamas could undo: place weapons …`, behind "if".
    Text told(Switch change) {
        return switch (change.subject()) {
            case Subject.OfOption(String party, String option) ->
                clause(party, able(change, party, option, "could"), option);
            case Subject.OfRule(int place) -> Text.of("the rule " + rule(place) + " did not hold");
            case Subject.OfWant(String party, int place) ->
                change.kind() == Switch.Kind.ORDER
                        ? Text.of(phrases.party(party)).then(" put " + swapped(party, place, "before"))
                        : Text.of(phrases.party(party)).then(" did not want " + tagged(party, place));
            case Subject.OfParty(String party) -> Text.of(phrases.party(party)).then(" took no part");
            default -> throw new IllegalArgumentException("no switch is about " + change.subject());
        };
    }

    /// `Hamas can undo: place weapons …`, behind "whether".
    Text asked(Switch change) {
        return switch (change.subject()) {
            case Subject.OfOption(String party, String option) ->
                clause(party, change.kind() == Switch.Kind.UNDO ? " can undo: " : " can take up: ", option);
            case Subject.OfRule(int place) -> Text.of("the rule " + rule(place) + " holds");
            case Subject.OfWant(String party, int place) ->
                change.kind() == Switch.Kind.ORDER
                        ? Text.of(phrases.party(party)).then(" puts " + swapped(party, place, "before"))
                        : Text.of(phrases.party(party)).then(" wants " + tagged(party, place));
            case Subject.OfParty(String party) -> Text.of(phrases.party(party)).then(" takes part");
            default -> throw new IllegalArgumentException("no switch is about " + change.subject());
        };
    }

    private Text clause(String party, String verb, String option) {
        return Text.of(phrases.party(party)).then(verb + phrases.does(new Ref(party, option)));
    }

    private String able(Switch change, String party, String option, String could) {
        var now = negotiation.option(new Ref(party, option)).orElseThrow();
        boolean undo = change.kind() == Switch.Kind.UNDO;
        boolean barred = (undo ? now.undo() : now.redo()) == Reversal.NEVER;
        return " " + could + (barred ? "" : " not") + (undo ? " undo: " : " take up: ");
    }

    private String rule(int place) {
        Rule rule = negotiation.rules().get(place);
        String words = rule.kind() == Rule.Kind.NEVER ? "never: " : "always: ";
        return "\"" + words + ConditionPrinter.print(rule.that(), phrases::shortName) + "\"";
    }

    /// A want and the one above it, in the order in which they do not stand.
    private String swapped(String party, int place, String before) {
        return tagged(party, place) + " " + before + " " + tagged(party, place - 1);
    }

    /// A want with what it rests on.
    private String tagged(String party, int place) {
        Want want = want(party, place);
        return "\"" + phrases.condition(want) + "\" (" + Reasons.basis(want) + ")";
    }

    private Want want(String party, int place) {
        return negotiation.party(party).orElseThrow().wants().get(place);
    }

    /// A reading by its name, whose reading of whom, and what it says; never who holds it.
    Text reading(String id) {
        var reading = negotiation.reading(id).orElseThrow();
        Text text = Text.of(new Piece.Name(reading.name()));
        if (!reading.of().isEmpty()) {
            text = text.then(" (of ").then(phrases.party(reading.of())).then(")");
        }
        return reading.note().isEmpty() ? text : text.then(": " + reading.note());
    }
}
