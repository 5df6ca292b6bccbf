package org.parley.negotiation.difference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Conditions;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Pattern;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// The names that statements speak of, each a word for its kind and the id.
final class Mentions {

    private final Set<String> names = new LinkedHashSet<>();

    /// All names gathered so far.
    Set<String> names() {
        return names;
    }

    static String option(Ref ref) {
        return ref.owner().isEmpty() ? lever(ref.name()) : "option " + ref.text();
    }

    static String party(String id) {
        return "party " + id;
    }

    static String outcome(String id) {
        return "outcome " + id;
    }

    static String lever(String id) {
        return "lever " + id;
    }

    static Set<String> of(Condition... conditions) {
        Mentions mentions = new Mentions();
        List.of(conditions).forEach(mentions::add);
        return mentions.names;
    }

    Mentions add(Condition condition) {
        Conditions.refs(condition).forEach(ref -> names.add(option(ref)));
        return this;
    }

    Mentions add(Priorities priorities) {
        switch (priorities) {
            case Priorities.Wants(List<Want> wants) -> wants.forEach(want -> add(want.that()));
            case Priorities.Ranking(List<Ref> over, List<List<Pattern>> _) -> over.forEach(this::add);
            case Priorities.Weights(List<Priorities.Weight> weights) -> weights.forEach(w -> add(w.option()));
        }
        return this;
    }

    /// All that a party says of others' things; its own come with it.
    Mentions add(Party party) {
        add(party.priorities());
        party.hidden().forEach(this::add);
        party.redLines().forEach(line -> add(line.that()));
        names.add(outcome(party.fallback()));
        if (party.answers() instanceof Answers.Only(List<String> others)) {
            others.forEach(other -> names.add(party(other)));
        }
        return this;
    }

    Mentions add(Lever lever) {
        names.add(party(lever.by()));
        names.add(party(lever.on()));
        lever.price().ifPresent(price -> names.add(party(price.to())));
        lever.uses().ifPresent(this::add);
        lever.needs().ifPresent(this::add);
        lever.effects().forEach(this::add);
        return this;
    }

    Mentions add(Change change) {
        return switch (change) {
            case Change.AddWant(var party, var want, var _) -> party(party, want.that());
            case Change.DropWant(WantId want) -> add(want);
            case Change.RaiseWant(WantId want, var _) -> add(want);
            case Change.LowerWant(WantId want, var _) -> add(want);
            case Change.MarkRedLine(WantId want, boolean _) -> add(want);
            case Change.Bar(Ref option) -> add(option);
            case Change.Bind(Ref option) -> add(option);
            case Change.SetUndo(Ref option, var _) -> add(option);
            case Change.SetRedo(Ref option, var _) -> add(option);
            case Change.SetToday(Ref option, var _) -> add(option);
            case Change.AddRule(var rule) -> add(rule.that());
            case Change.DropRule(var _, Condition that) -> add(that);
            case Change.AddAnswer(String party, String departing) -> add(party, departing);
            case Change.DropAnswer(String party, String departing) -> add(party, departing);
        };
    }

    private Mentions party(String party, Condition that) {
        names.add(party(party));
        return add(that);
    }

    private Mentions add(WantId want) {
        names.add(party(want.party()));
        return this;
    }

    private Mentions add(String party, String other) {
        names.add(party(party));
        names.add(party(other));
        return this;
    }
}
