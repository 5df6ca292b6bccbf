package org.parley.answer.explain;

import java.util.Locale;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// A change of a negotiation in one sentence, by the names its file gives.
public final class ChangeWords {

    private final Negotiation negotiation;
    private final Phrases phrases;

    public ChangeWords(Negotiation negotiation) {
        this.negotiation = negotiation;
        this.phrases = new Phrases(negotiation);
    }

    /// What is so once the change is made.
    public String done(Change change) {
        return switch (change) {
            case Change.AddWant(var party, var want, var position) ->
                name(party) + " wants " + quoted(want) + ", " + place(position) + ".";
            case Change.DropWant(var want) -> name(want.party()) + " no longer wants " + quoted(want) + ".";
            case Change.RaiseWant(var want, var position) -> moved(want, position);
            case Change.LowerWant(var want, var position) -> moved(want, position);
            case Change.Bar(var option) -> "A rule takes " + option.text() + " away.";
            case Change.Bind(var option) -> "A rule binds " + name(option.owner()) + " to " + option.text() + ".";
            case Change.SetUndo(var option, var value) -> set("undo", option, value);
            case Change.SetRedo(var option, var value) -> set("redo", option, value);
            case Change.SetToday(var option, var value) -> set("today", option, value);
            case Change.AddRule(var rule) -> "A rule says " + rule(rule) + ".";
            case Change.DropRule(var kind, var that) -> "No rule says " + rule(Rule.of(kind, that)) + " any more.";
            case Change.MarkRedLine(var want, boolean line) ->
                quoted(want) + " is " + (line ? "a" : "no") + " red line of " + name(want.party()) + ".";
            case Change.AddAnswer(var party, var departing) ->
                name(party) + " answers when " + name(departing) + " leaves.";
            case Change.DropAnswer(var party, var departing) ->
                name(party) + " does not answer when " + name(departing) + " leaves.";
        };
    }

    /// That nothing had to be changed.
    public String already(Change change) {
        if (change instanceof Change.RaiseWant(WantId want, Position _)) {
            return stands(want, "higher");
        }
        if (change instanceof Change.LowerWant(WantId want, Position _)) {
            return stands(want, "lower");
        }
        return "Nothing changed, it is so already: " + done(change);
    }

    private String stands(WantId want, String or) {
        return "Nothing changed: " + quoted(want) + " of " + name(want.party()) + " stands there or " + or
                + " already.";
    }

    private String name(String party) {
        return phrases.party(party).plain();
    }

    private String moved(WantId want, Position position) {
        return name(want.party()) + " puts " + quoted(want) + " " + place(position) + ".";
    }

    private String place(Position position) {
        return switch (position) {
            case Position.OnTop() -> "on top";
            case Position.Last() -> "last";
            case Position.Above(WantId beside) -> "above " + quoted(beside);
            case Position.Below(WantId beside) -> "below " + quoted(beside);
        };
    }

    private String set(String key, Ref option, Enum<?> value) {
        return option.text() + ": " + key + " is " + value.name().toLowerCase(Locale.ROOT) + ".";
    }

    private String rule(Rule rule) {
        return rule.kind().name().toLowerCase(Locale.ROOT) + " \"" + condition(rule.that()) + "\"";
    }

    /// By its id, or else by its condition.
    private String quoted(Want want) {
        return "\"" + (want.id().isEmpty() ? condition(want.that()) : want.id()) + "\"";
    }

    private String quoted(WantId id) {
        return negotiation
                .party(id.party())
                .flatMap(p -> p.wants().stream()
                        .filter(w -> WantId.of(p.id(), w).equals(id))
                        .findFirst())
                .map(this::quoted)
                .orElse("\"" + id.name() + "\"");
    }

    private String condition(Condition condition) {
        return ConditionPrinter.print(condition, phrases::shortName);
    }
}
