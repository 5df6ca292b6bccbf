package org.parley.file.format;

import java.util.List;
import java.util.function.Function;
import org.parley.file.yaml.Node;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.WantId;

/// Writes changes as keys; `party` is the party meant where a change names none.
record ChangePrinter(Function<Ref, String> names, String party) {

    List<Node> list(List<Change> changes) {
        return changes.stream().map(this::change).map(Keys::node).toList();
    }

    /// The change under its one key.
    Keys change(Change change) {
        Keys keys = new Keys();
        return switch (change) {
            case Change.AddWant(var who, var want, var position) ->
                keys.keys(
                        "adds", position(new PartyPrinter(names).wantKeys(want).word("party", other(who)), position));
            case Change.DropWant(var want) -> keys.keys("drops", want(want));
            case Change.RaiseWant(var want, var position) -> keys.keys("raises", position(want(want), position));
            case Change.LowerWant(var want, var position) -> keys.keys("lowers", position(want(want), position));
            case Change.Bar(var option) -> keys.keys("bars", option(option));
            case Change.Bind(var option) -> keys.keys("binds", option(option));
            case Change.SetUndo(var option, var value) ->
                keys.keys("undo", option(option).word("value", Terms.of(value)));
            case Change.SetRedo(var option, var value) ->
                keys.keys("redo", option(option).word("value", Terms.of(value)));
            case Change.SetToday(var option, var value) ->
                keys.keys("today", option(option).word("value", Terms.of(value)));
            case Change.AddRule(var rule) ->
                keys.keys("rule", new Keys().keys("adds", NegotiationPrinter.rule(rule, names)));
            case Change.DropRule(var kind, var that) ->
                keys.keys("rule", new Keys().keys("drops", NegotiationPrinter.rule(Rule.of(kind, that), names)));
            case Change.MarkRedLine(var want, boolean line) ->
                keys.keys("red-line", want(want).word("value", line ? "yes" : "no"));
            case Change.AddAnswer(var who, var departing) ->
                keys.keys("answers", new Keys().word("party", other(who)).word("adds", departing));
            case Change.DropAnswer(var who, var departing) ->
                keys.keys("answers", new Keys().word("party", other(who)).word("drops", departing));
        };
    }

    private String other(String who) {
        return who.equals(party) ? "" : who;
    }

    private Keys option(Ref option) {
        return new Keys().word("option", names.apply(option));
    }

    private Keys want(WantId want) {
        return new Keys().word("want", want.name()).word("party", other(want.party()));
    }

    private static Keys position(Keys keys, Position position) {
        return switch (position) {
            case Position.OnTop() -> keys.word("on-top", "yes");
            case Position.Last() -> keys.word("last", "yes");
            case Position.Above(WantId beside) -> keys.word("above", beside.name());
            case Position.Below(WantId beside) -> keys.word("below", beside.name());
        };
    }
}
