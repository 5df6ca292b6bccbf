package org.parley.negotiation.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.negotiation.difference.Difference.Way;
import org.parley.negotiation.difference.Statement.Kind;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.RedLine;
import org.parley.negotiation.model.Want;

/// Finds the differences of a party that both negotiations have.
final class PartyFinding {

    private final Negotiation a;
    private final Negotiation b;
    private final Texts texts;
    private final Party ofA;
    private final Party ofB;
    private final List<Atom> atoms = new ArrayList<>();

    PartyFinding(Negotiation a, Negotiation b, Texts texts, Party ofA, Party ofB) {
        this.a = a;
        this.b = b;
        this.texts = texts;
        this.ofA = ofA;
        this.ofB = ofB;
    }

    List<Atom> atoms() {
        words(Kind.PARTY_WORDS, "", Parts.of(ofA, ofB));
        options();
        priorities();
        answers();
        hidden();
        if (!ofA.fallback().equals(ofB.fallback())) {
            Set<String> uses = Set.of(Mentions.outcome(ofA.fallback()), Mentions.outcome(ofB.fallback()));
            changed(Kind.FALLBACK, "", ofA.fallback(), ofB.fallback(), uses);
        }
        redLines();
        return List.copyOf(atoms);
    }

    private void words(Kind kind, String name, String keys) {
        if (!keys.isEmpty()) {
            changed(kind, name, "", keys, Set.of());
        }
    }

    private void changed(Kind kind, String name, String from, String to, Set<String> uses) {
        atoms.add(new Atom(Difference.changed(kind, ofA.id(), name, from, to), Set.of(), uses));
    }

    private void only(Kind kind, String name, Keyed<?> items, String text, Set<String> gives, Set<String> uses) {
        boolean added = items.b().containsKey(name);
        Statement statement = new Statement(kind, ofA.id(), name);
        Way way = added ? Way.ADDED : Way.DROPPED;
        atoms.add(new Atom(new Difference(statement, way, added ? "" : text, added ? text : ""), gives, uses));
    }

    private void options() {
        Keyed<Option> options = Keyed.of(ofA.options(), ofB.options(), Option::id);
        for (String id : Finding.keys(options)) {
            List<Option> versions = Finding.versions(options, id);
            if (options.isInBoth(id)) {
                option(versions.getFirst(), versions.getLast());
            } else {
                Set<String> gives = Set.of(Mentions.option(new Ref(ofA.id(), id)));
                only(Kind.OPTION, id, options, versions.getFirst().does(), gives, Set.of());
            }
        }
    }

    private void option(Option x, Option y) {
        words(Kind.OPTION_WORDS, x.id(), Parts.of(x, y));
        word(Kind.TODAY, x.id(), x.today(), y.today());
        word(Kind.UNDO, x.id(), x.undo(), y.undo());
        word(Kind.REDO, x.id(), x.redo(), y.redo());
    }

    private void word(Kind kind, String name, Enum<?> from, Enum<?> to) {
        if (!from.equals(to)) {
            changed(kind, name, Texts.of(from), Texts.of(to), Set.of());
        }
    }

    private void priorities() {
        if (ofA.priorities() instanceof Priorities.Wants(List<Want> x)
                && ofB.priorities() instanceof Priorities.Wants(List<Want> y)) {
            wants(Keyed.wants(ofA.id(), x, y));
        } else if (!ofA.priorities().equals(ofB.priorities())) {
            Set<String> uses =
                    new Mentions().add(ofA.priorities()).add(ofB.priorities()).names();
            changed(Kind.PRIORITIES, "", texts.of(ofA.priorities()), texts.of(ofB.priorities()), uses);
        }
    }

    private void wants(Keyed<Want> wants) {
        for (String key : Finding.keys(wants)) {
            List<Want> versions = Finding.versions(wants, key);
            if (wants.isInBoth(key)) {
                want(key, versions.getFirst(), versions.getLast());
            } else {
                Condition that = versions.getFirst().that();
                only(Kind.WANT, key, wants, texts.of(that), Set.of(), Mentions.of(that));
            }
        }
        places(wants);
    }

    private void want(String key, Want x, Want y) {
        if (!x.that().equals(y.that())) {
            changed(Kind.WORDING, key, texts.of(x.that()), texts.of(y.that()), Mentions.of(x.that(), y.that()));
        }
        if (x.redLine() != y.redLine()) {
            changed(Kind.RED_LINE_MARK, key, x.redLine() ? "yes" : "no", y.redLine() ? "yes" : "no", Set.of());
        }
        words(Kind.WANT_WORDS, key, Parts.of(x, y));
    }

    /// Where a want that moved stands: against the common want next to it, the one it has passed.
    private void places(Keyed<Want> wants) {
        List<String> inA = wants.a().keySet().stream().filter(wants::isInBoth).toList();
        List<String> inB = wants.b().keySet().stream().filter(wants::isInBoth).toList();
        for (String key : Order.moved(inA, inB)) {
            boolean raised = inB.indexOf(key) <= inA.indexOf(key);
            changed(Kind.PLACE, key, place(inA, key, !raised, wants), place(inB, key, raised, wants), Set.of());
        }
    }

    private String place(List<String> order, String key, boolean above, Keyed<Want> wants) {
        int at = order.indexOf(key) + (above ? 1 : -1);
        if (at < 0 || at == order.size()) {
            return at < 0 ? "on top" : "last";
        }
        Want beside = Finding.versions(wants, order.get(at)).getFirst();
        return (above ? "above \"" : "below \"") + texts.name(beside) + "\"";
    }

    private void answers() {
        for (Party departing : a.parties()) {
            String id = departing.id();
            if (id.equals(ofA.id()) || b.party(id).isEmpty()) {
                continue;
            }
            boolean from = Mixture.answers(a, ofA.id(), id);
            boolean to = Mixture.answers(b, ofA.id(), id);
            if (from != to) {
                changed(Kind.ANSWERS, id, from ? "yes" : "no", to ? "yes" : "no", Set.of());
            }
        }
    }

    private void hidden() {
        Keyed<Condition> hidden = Keyed.conditions(ofA.hidden(), ofB.hidden());
        for (String key : Finding.keys(hidden)) {
            if (!hidden.isInBoth(key)) {
                Condition states = Finding.versions(hidden, key).getFirst();
                only(Kind.HIDDEN, key, hidden, texts.of(states), Set.of(), Mentions.of(states));
            }
        }
    }

    private void redLines() {
        Keyed<RedLine> lines = Mixture.redLines(ofA, ofB);
        for (String key : Finding.keys(lines)) {
            RedLine x = Finding.versions(lines, key).getFirst();
            RedLine y = Finding.versions(lines, key).getLast();
            if (!lines.isInBoth(key)) {
                only(Kind.RED_LINE, key, lines, texts.of(x.that()), Set.of(), Mentions.of(x.that()));
            } else if (!x.equals(y)) {
                changed(Kind.RED_LINE, key, texts.of(x.that()), texts.of(y.that()), Mentions.of(x.that(), y.that()));
            }
        }
    }
}
