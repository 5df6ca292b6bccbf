package org.parley.negotiation.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Rule;

/// Makes changes in a negotiation: one after the other, each in what the earlier ones left.
///
/// The order matters only where two changes speak of the same statement or of the same position.
public final class Changes {

    private Changes() {}

    /// The negotiation after the changes; one that does not fit is left out and named.
    public static Changed apply(Negotiation negotiation, List<Change> changes) {
        Negotiation now = negotiation;
        List<Misfit> misfits = new ArrayList<>();
        for (Change change : changes) {
            Optional<Misfit> misfit = Fit.misfit(now, change);
            misfit.ifPresent(misfits::add);
            now = misfit.isPresent() ? now : made(now, change);
        }
        return new Changed(now, misfits);
    }

    /// Several sets of changes that are made at once, as one list.
    ///
    /// A set that drops a want comes after those that speak of it or place another beside it: no change is
    /// lost by where it stands in a file. Otherwise they keep their order.
    public static List<Change> together(List<List<Change>> sets) {
        List<List<Change>> left = new ArrayList<>(sets);
        List<Change> together = new ArrayList<>();
        while (!left.isEmpty()) {
            together.addAll(left.remove(next(left)));
        }
        return together;
    }

    /// The place of the first set that takes no want away from another; where each does, that of the first.
    private static int next(List<List<Change>> left) {
        for (int k = 0; k < left.size(); k++) {
            List<List<Change>> others = new ArrayList<>(left);
            List<Change> set = others.remove(k);
            if (others.stream().noneMatch(other -> WantUse.isNeededBy(set, other))) {
                return k;
            }
        }
        return 0;
    }

    private static Negotiation made(Negotiation in, Change change) {
        return switch (change) {
            case Change.AddWant add -> withParty(in, Wanting.added(party(in, add.party()), add));
            case Change.DropWant(var want) -> withParty(in, Wanting.dropped(party(in, want.party()), want));
            case Change.RaiseWant raise ->
                withParty(in, Wanting.raised(party(in, raise.want().party()), raise));
            case Change.LowerWant lower ->
                withParty(in, Wanting.lowered(party(in, lower.want().party()), lower));
            case Change.MarkRedLine mark ->
                withParty(in, Wanting.marked(party(in, mark.want().party()), mark));
            case Change.Bar(var option) -> ruled(in, Rule.of(Rule.Kind.NEVER, option));
            case Change.Bind(var option) -> ruled(in, Rule.of(Rule.Kind.ALWAYS, option));
            case Change.SetUndo(var option, var value) ->
                withParty(in, with(party(in, option.owner()), option.name(), o -> o.withUndo(value)));
            case Change.SetRedo(var option, var value) ->
                withParty(in, with(party(in, option.owner()), option.name(), o -> o.withRedo(value)));
            case Change.SetToday(var option, var value) ->
                withParty(in, with(party(in, option.owner()), option.name(), o -> o.withToday(value)));
            case Change.AddRule(var rule) -> ruled(in, rule);
            case Change.DropRule drop -> in.withRules(without(in.rules(), in.placeOf(drop.kind(), drop.that())));
            case Change.AddAnswer(var party, var departing) ->
                withParty(in, Answering.added(party(in, party), departing));
            case Change.DropAnswer(var party, var departing) ->
                withParty(in, Answering.dropped(in, party(in, party), departing));
        };
    }

    private static Party party(Negotiation in, String id) {
        return in.party(id).orElseThrow();
    }

    private static Negotiation withParty(Negotiation in, Party changed) {
        return in.withParties(in.parties().stream()
                .map(p -> p.id().equals(changed.id()) ? changed : p)
                .toList());
    }

    private static Party with(Party party, String option, java.util.function.UnaryOperator<Option> change) {
        return party.withOptions(party.options().stream()
                .map(o -> o.id().equals(option) ? change.apply(o) : o)
                .toList());
    }

    private static Negotiation ruled(Negotiation in, Rule rule) {
        List<Rule> rules = new ArrayList<>(in.rules());
        rules.add(rule);
        return in.withRules(rules);
    }

    private static <T> List<T> without(List<T> all, int place) {
        List<T> rest = new ArrayList<>(all);
        rest.remove(place);
        return rest;
    }
}
