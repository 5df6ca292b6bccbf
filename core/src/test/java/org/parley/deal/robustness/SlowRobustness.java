package org.parley.deal.robustness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.CoreDefinition;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.game.stability.Tally;
import org.parley.negotiation.change.Changed;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.Reading;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Today;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// What verdicts rest on, typed out: make the changes, ask the definition.
record SlowRobustness(Negotiation negotiation, Concept concept) {

    /// The verdicts on all outcomes of a negotiation.
    List<Tally> verdicts(Negotiation told) {
        Game game = Games.of(told);
        CoreDefinition definition = new CoreDefinition(game);
        return told.outcomes().stream()
                .map(outcome -> verdict(game, definition, outcome))
                .toList();
    }

    private Tally verdict(Game game, CoreDefinition definition, Outcome outcome) {
        List<State> family = definition.completions(outcome.where());
        Set<State> core = definition.core(family, concept);
        List<Integer> outward = IntStream.range(0, game.parties().size())
                .filter(p -> family.stream().anyMatch(s -> !family.containsAll(definition.essential(p, concept, s))))
                .boxed()
                .toList();
        return new Tally(
                BigInteger.valueOf(family.size()),
                BigInteger.valueOf(core.size()),
                definition.equilibria(family, concept),
                outward);
    }

    /// The words after changes; empty where one does not fit.
    Optional<List<Word>> words(List<Change> changes) {
        Changed changed = Changes.apply(negotiation, changes);
        return changed.misfits().isEmpty() ? Optional.of(words(changed.negotiation())) : Optional.empty();
    }

    List<Word> words(Negotiation told) {
        return verdicts(told).stream().map(Tally::word).toList();
    }

    /// The verdicts with these readings, one after the other in the order of the file; empty where a change of theirs
    /// does
    /// not fit, nothing is possible, or two of them that share a statement come out otherwise the other way round.
    Optional<List<Tally>> together(List<Reading> readings) {
        Changed all = Changes.apply(negotiation, changes(readings));
        if (!all.misfits().isEmpty()
                || new CoreDefinition(Games.of(all.negotiation()))
                        .completions(everything())
                        .isEmpty()) {
            return Optional.empty();
        }
        for (Reading a : readings) {
            for (Reading b : readings) {
                Changed one = Changes.apply(negotiation, changes(List.of(a, b)));
                Changed other = Changes.apply(negotiation, changes(List.of(b, a)));
                boolean fit = one.misfits().isEmpty() && other.misfits().isEmpty();
                boolean alike = one.negotiation().equals(other.negotiation());
                if (!a.equals(b) && !(fit && (alike || !shareAStatement(a, b)))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(verdicts(all.negotiation()));
    }

    private Condition everything() {
        Ref first = negotiation.options().getFirst();
        return new Condition.Or(List.of(first, new Condition.Not(first)));
    }

    private static List<Change> changes(List<Reading> readings) {
        return readings.stream().flatMap(r -> r.changes().stream()).toList();
    }

    private static boolean shareAStatement(Reading a, Reading b) {
        return a.changes().stream()
                .anyMatch(x -> b.changes().stream().anyMatch(y -> statement(x).equals(statement(y))));
    }

    private static String statement(Change change) {
        return switch (change) {
            case Change.AddWant c -> "want " + WantId.of(c.party(), c.want());
            case Change.DropWant c -> "want " + c.want();
            case Change.RaiseWant c -> "want " + c.want();
            case Change.LowerWant c -> "want " + c.want();
            case Change.MarkRedLine c -> "want " + c.want();
            case Change.Bar c -> "rule NEVER " + c.option();
            case Change.Bind c -> "rule ALWAYS " + c.option();
            case Change.SetUndo c -> "undo " + c.option();
            case Change.SetRedo c -> "redo " + c.option();
            case Change.SetToday c -> "today " + c.option();
            case Change.AddRule c -> "rule " + c.rule().kind() + " " + c.rule().that();
            case Change.DropRule c -> "rule " + c.kind() + " " + c.that();
            case Change.AddAnswer c -> "answer " + c.party() + " " + c.departing();
            case Change.DropAnswer c -> "answer " + c.party() + " " + c.departing();
        };
    }

    /// Every single statement told otherwise, as changes.
    List<List<Change>> singles() {
        List<List<Change>> all = new ArrayList<>();
        for (Party party : negotiation.parties()) {
            for (Option option : party.options()) {
                Ref ref = new Ref(party.id(), option.id());
                all.add(List.of(new Change.SetUndo(ref, otherwise(option.undo()))));
                all.add(List.of(new Change.SetRedo(ref, otherwise(option.redo()))));
            }
            List<Want> wants = party.wants();
            for (int k = 0; k < wants.size(); k++) {
                WantId id = WantId.of(party.id(), wants.get(k));
                all.add(List.of(new Change.DropWant(id)));
                if (k > 0 && !(isStated(wants.get(k)) && isStated(wants.get(k - 1)))) {
                    WantId above = WantId.of(party.id(), wants.get(k - 1));
                    all.add(List.of(new Change.RaiseWant(id, new Position.Above(above))));
                }
            }
        }
        for (Rule rule : negotiation.rules()) {
            all.add(List.of(new Change.DropRule(rule.kind(), rule.that())));
        }
        all.removeIf(changes -> words(changes).isEmpty());
        return all;
    }

    private static Reversal otherwise(Reversal value) {
        return value == Reversal.NEVER ? Reversal.COSTLY : Reversal.NEVER;
    }

    private static boolean isStated(Want want) {
        return want.order() == Placed.STATED;
    }

    /// The verdicts when one party stands still where it is today.
    List<Word> without(Party party) {
        List<Rule> rules = new ArrayList<>(negotiation.rules());
        List<Option> still = new ArrayList<>();
        for (Option option : party.options()) {
            Ref ref = new Ref(party.id(), option.id());
            if (option.today() != Today.UNCLEAR) {
                rules.add(Rule.of(option.today() == Today.YES ? Rule.Kind.ALWAYS : Rule.Kind.NEVER, ref));
            }
            still.add(option.withUndo(Reversal.NEVER).withRedo(Reversal.NEVER));
        }
        List<Party> parties = negotiation.parties().stream()
                .map(p -> p.equals(party) ? p.withOptions(still) : p)
                .toList();
        return words(negotiation.withParties(parties).withRules(rules));
    }

    /// The words of each outcome under every order in which stated wants keep theirs among themselves.
    List<Set<Word>> underAllOrders() {
        List<Negotiation> told = List.of(negotiation);
        for (Party party : negotiation.parties()) {
            List<Negotiation> more = new ArrayList<>();
            for (Negotiation one : told) {
                for (List<Want> order : party.wants().isEmpty() ? List.of(List.<Want>of()) : orders(party.wants())) {
                    more.add(party.wants().isEmpty() ? one : with(one, party.id(), order));
                }
            }
            told = more;
        }
        List<Set<Word>> words = new ArrayList<>();
        negotiation.outcomes().forEach(_ -> words.add(EnumSet.noneOf(Word.class)));
        for (List<Word> some :
                new LinkedHashSet<>(told.stream().map(this::words).toList())) {
            IntStream.range(0, some.size()).forEach(k -> words.get(k).add(some.get(k)));
        }
        return words;
    }

    private static Negotiation with(Negotiation one, String party, List<Want> wants) {
        return one.withParties(one.parties().stream()
                .map(p -> p.id().equals(party) ? p.withWants(wants) : p)
                .toList());
    }

    private static List<List<Want>> orders(List<Want> wants) {
        List<List<Want>> all = new ArrayList<>();
        permute(new ArrayList<>(), wants, all);
        List<Want> stated = wants.stream().filter(SlowRobustness::isStated).toList();
        all.removeIf(order ->
                !order.stream().filter(SlowRobustness::isStated).toList().equals(stated));
        return all;
    }

    private static void permute(List<Want> begun, List<Want> rest, List<List<Want>> all) {
        if (rest.isEmpty()) {
            all.add(begun);
        }
        for (int k = 0; k < rest.size(); k++) {
            List<Want> longer = new ArrayList<>(begun);
            longer.add(rest.get(k));
            List<Want> fewer = new ArrayList<>(rest);
            fewer.remove(k);
            permute(longer, fewer, all);
        }
    }
}
