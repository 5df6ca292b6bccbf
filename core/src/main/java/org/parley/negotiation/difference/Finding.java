package org.parley.negotiation.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.parley.negotiation.difference.Difference.Way;
import org.parley.negotiation.difference.Statement.Kind;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Point;
import org.parley.negotiation.model.Reading;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Scenario;
import org.parley.negotiation.model.Section;
import org.parley.negotiation.model.Source;

/// Finds the differences of two negotiations one by one, each with what it speaks of.
///
/// What answers never print is not given as text: notes, and what is said of sources, which may be confidential.
final class Finding {

    private final Negotiation a;
    private final Negotiation b;
    private final Texts texts;
    private final List<Atom> atoms = new ArrayList<>();

    Finding(Negotiation a, Negotiation b) {
        this.a = a;
        this.b = b;
        this.texts = new Texts(a, b);
    }

    /// All of them, in the order of the model.
    List<Atom> atoms() {
        head("title", a.title(), b.title());
        head("as-of", day(a), day(b));
        head("handling", a.handling(), b.handling());
        if (!a.note().equals(b.note())) {
            changed(Kind.HEAD, "", "note", "", "", Set.of());
        }
        whole(Kind.SOURCE, Keyed.of(a.sources(), b.sources(), Source::id), _ -> "", (_, _) -> {});
        parties();
        rules();
        outcomes();
        whole(Kind.LEVER, Keyed.of(a.levers(), b.levers(), Lever::id), Lever::does, (lever, said) -> said.add(lever));
        whole(
                Kind.SCENARIO,
                Keyed.of(a.scenarios(), b.scenarios(), Scenario::id),
                scenario -> String.join(", ", scenario.levers()),
                (scenario, said) ->
                        scenario.levers().forEach(lever -> said.names().add(Mentions.lever(lever))));
        whole(
                Kind.READING,
                Keyed.of(a.readings(), b.readings(), Reading::id),
                Reading::name,
                (reading, said) -> reading.changes().forEach(said::add));
        whole(Kind.POINT, Keyed.of(a.points(), b.points(), Point::id), Point::text, (_, _) -> {});
        whole(Kind.SECTION, Keyed.of(a.later(), b.later(), Section::key), Section::key, (_, _) -> {});
        return List.copyOf(atoms);
    }

    private static String day(Negotiation in) {
        return in.asOf().map(Object::toString).orElse("");
    }

    private void head(String key, String ofA, String ofB) {
        if (!ofA.equals(ofB)) {
            changed(Kind.HEAD, "", key, ofA, ofB, Set.of());
        }
    }

    private void changed(Kind kind, String owner, String name, String from, String to, Set<String> uses) {
        atoms.add(new Atom(Difference.changed(kind, owner, name, from, to), Set.of(), uses));
    }

    private void only(Kind kind, String name, Way way, String text, Set<String> gives, Set<String> uses) {
        boolean added = way == Way.ADDED;
        Statement statement = new Statement(kind, "", name);
        atoms.add(new Atom(new Difference(statement, way, added ? "" : text, added ? text : ""), gives, uses));
    }

    /// Things that are swapped whole; only levers are named by others.
    private <T> void whole(Kind kind, Keyed<T> items, Function<T, String> text, BiConsumer<T, Mentions> speaks) {
        for (String key : keys(items)) {
            Mentions said = new Mentions();
            List<T> versions = versions(items, key);
            versions.forEach(item -> speaks.accept(item, said));
            if (!items.isInBoth(key)) {
                Way way = items.a().containsKey(key) ? Way.DROPPED : Way.ADDED;
                Set<String> gives = kind == Kind.LEVER ? Set.of(Mentions.lever(key)) : Set.of();
                only(kind, key, way, text.apply(versions.getFirst()), gives, said.names());
            } else if (!versions.getFirst().equals(versions.getLast())) {
                changed(kind, "", key, text.apply(versions.getFirst()), text.apply(versions.getLast()), said.names());
            }
        }
    }

    /// The keys of both, those of the first before those of the second alone.
    static <T> Set<String> keys(Keyed<T> items) {
        Set<String> keys = new LinkedHashSet<>(items.a().keySet());
        keys.addAll(items.b().keySet());
        return keys;
    }

    /// What stands under the key, in the first and in the second where there is both.
    static <T> List<T> versions(Keyed<T> items, String key) {
        List<T> versions = new ArrayList<>();
        if (items.a().containsKey(key)) {
            versions.add(items.a().get(key));
        }
        if (items.b().containsKey(key)) {
            versions.add(items.b().get(key));
        }
        return versions;
    }

    private void parties() {
        Keyed<Party> parties = Keyed.of(a.parties(), b.parties(), Party::id);
        for (String id : keys(parties)) {
            List<Party> versions = versions(parties, id);
            if (parties.isInBoth(id)) {
                atoms.addAll(new PartyFinding(a, b, texts, versions.getFirst(), versions.getLast()).atoms());
            } else {
                Way way = parties.a().containsKey(id) ? Way.DROPPED : Way.ADDED;
                Party party = versions.getFirst();
                only(
                        Kind.PARTY,
                        id,
                        way,
                        party.name(),
                        names(party),
                        new Mentions().add(party).names());
            }
        }
    }

    private static Set<String> names(Party party) {
        Set<String> names = new LinkedHashSet<>(Set.of(Mentions.party(party.id())));
        party.options().forEach(option -> names.add(Mentions.option(new Ref(party.id(), option.id()))));
        return names;
    }

    private void rules() {
        Keyed<Rule> rules = Keyed.rules(a.rules(), b.rules());
        for (String key : keys(rules)) {
            List<Rule> versions = versions(rules, key);
            Rule first = versions.getFirst();
            if (!rules.isInBoth(key)) {
                Way way = rules.a().containsKey(key) ? Way.DROPPED : Way.ADDED;
                String text = Texts.of(first.kind()) + " " + texts.of(first.that());
                only(Kind.RULE, key, way, text, Set.of(), Mentions.of(first.that()));
            } else if (!first.equals(versions.getLast())) {
                changed(Kind.RULE_WORDS, "", key, "", Parts.of(first, versions.getLast()), Set.of());
            }
        }
    }

    private void outcomes() {
        Keyed<Outcome> outcomes = Keyed.of(a.outcomes(), b.outcomes(), Outcome::id);
        for (String id : keys(outcomes)) {
            List<Outcome> versions = versions(outcomes, id);
            if (outcomes.isInBoth(id)) {
                outcome(versions.getFirst(), versions.getLast());
            } else {
                Way way = outcomes.a().containsKey(id) ? Way.DROPPED : Way.ADDED;
                Condition where = versions.getFirst().where();
                only(Kind.OUTCOME, id, way, texts.of(where), Set.of(Mentions.outcome(id)), Mentions.of(where));
            }
        }
    }

    private void outcome(Outcome ofA, Outcome ofB) {
        if (!ofA.where().equals(ofB.where())) {
            Set<String> uses = Mentions.of(ofA.where(), ofB.where());
            changed(Kind.WHERE, "", ofA.id(), texts.of(ofA.where()), texts.of(ofB.where()), uses);
        }
        String words = Parts.of(ofA, ofB);
        if (!words.isEmpty()) {
            changed(Kind.OUTCOME_WORDS, "", ofA.id(), "", words, Set.of());
        }
    }
}
