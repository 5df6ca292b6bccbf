package org.parley.negotiation.difference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.negotiation.difference.Statement.Kind;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Point;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Reading;
import org.parley.negotiation.model.RedLine;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Scenario;
import org.parley.negotiation.model.Section;
import org.parley.negotiation.model.Source;
import org.parley.negotiation.model.Want;

/// Two negotiations in one: each statement as the second puts it where `taken` says so, else as the first does.
///
/// Every statement is chosen by itself and none depends on the order of choosing.
record Mixture(Negotiation a, Negotiation b, Predicate<Statement> taken) {

    Negotiation negotiation() {
        List<Party> parties = parties();
        return new Negotiation(
                pick(Kind.HEAD, "", "title", a.title(), b.title()),
                pick(Kind.HEAD, "", "as-of", a.asOf(), b.asOf()),
                pick(Kind.HEAD, "", "handling", a.handling(), b.handling()),
                pick(Kind.HEAD, "", "note", a.note(), b.note()),
                whole(Kind.SOURCE, "", Keyed.of(a.sources(), b.sources(), Source::id)),
                parties.stream().map(party -> answering(party, parties)).toList(),
                mixed(Kind.RULE, "", Keyed.rules(a.rules(), b.rules()), this::rule),
                mixed(Kind.OUTCOME, "", Keyed.of(a.outcomes(), b.outcomes(), Outcome::id), (_, x, y) -> outcome(x, y)),
                whole(Kind.LEVER, "", Keyed.of(a.levers(), b.levers(), Lever::id)),
                whole(Kind.SCENARIO, "", Keyed.of(a.scenarios(), b.scenarios(), Scenario::id)),
                whole(Kind.READING, "", Keyed.of(a.readings(), b.readings(), Reading::id)),
                whole(Kind.POINT, "", Keyed.of(a.points(), b.points(), Point::id)),
                whole(Kind.SECTION, "", Keyed.of(a.later(), b.later(), Section::key)));
    }

    private boolean takes(Kind kind, String owner, String name) {
        return taken.test(new Statement(kind, owner, name));
    }

    private <T> T pick(Kind kind, String owner, String name, T ofA, T ofB) {
        return takes(kind, owner, name) ? ofB : ofA;
    }

    /// How two versions of the thing under a key are made one.
    private interface Joining<T> {
        T of(String key, T ofA, T ofB);
    }

    /// A list whose items are there or not, each under a statement of this kind; those in both are joined.
    private <T> List<T> mixed(Kind kind, String owner, Keyed<T> items, Joining<T> joining) {
        return mixed(kind, owner, items, List.of(), joining);
    }

    private <T> List<T> mixed(Kind kind, String owner, Keyed<T> items, List<String> moved, Joining<T> joining) {
        List<String> settled =
                moved.stream().filter(key -> takes(Kind.PLACE, owner, key)).toList();
        List<String> order = Order.mixed(
                List.copyOf(items.a().keySet()),
                List.copyOf(items.b().keySet()),
                key -> items.isInBoth(key) ? !settled.contains(key) : !takes(kind, owner, key),
                key -> items.isInBoth(key) ? settled.contains(key) : takes(kind, owner, key),
                moved);
        return order.stream().map(key -> joined(items, key, joining)).toList();
    }

    private static <T> T joined(Keyed<T> items, String key, Joining<T> joining) {
        Optional<T> ofA = Optional.ofNullable(items.a().get(key));
        Optional<T> ofB = Optional.ofNullable(items.b().get(key));
        return ofA.flatMap(x -> ofB.map(y -> joining.of(key, x, y)))
                .or(() -> ofA)
                .or(() -> ofB)
                .orElseThrow();
    }

    /// A list whose items are swapped whole.
    private <T> List<T> whole(Kind kind, String owner, Keyed<T> items) {
        return mixed(kind, owner, items, (key, x, y) -> pick(kind, owner, key, x, y));
    }

    private List<Party> parties() {
        return mixed(Kind.PARTY, "", Keyed.of(a.parties(), b.parties(), Party::id), (_, x, y) -> party(x, y));
    }

    private Party party(Party ofA, Party ofB) {
        String id = ofA.id();
        return new Party(
                id,
                pick(Kind.PARTY_WORDS, id, "", ofA.name(), ofB.name()),
                pick(Kind.PARTY_WORDS, id, "", ofA.note(), ofB.note()),
                mixed(
                        Kind.OPTION,
                        id,
                        Keyed.of(ofA.options(), ofB.options(), Option::id),
                        (_, x, y) -> option(id, x, y)),
                priorities(ofA, ofB),
                ofA.answers(),
                mixed(Kind.HIDDEN, id, Keyed.conditions(ofA.hidden(), ofB.hidden()), (_, x, _) -> x),
                pick(Kind.FALLBACK, id, "", ofA.fallback(), ofB.fallback()),
                whole(Kind.RED_LINE, id, redLines(ofA, ofB)));
    }

    static Keyed<RedLine> redLines(Party ofA, Party ofB) {
        return Keyed.of(
                ofA.redLines(),
                ofB.redLines(),
                line -> line.id().isEmpty() ? ConditionPrinter.print(line.that()) : line.id(),
                RedLine::that);
    }

    private Option option(String owner, Option ofA, Option ofB) {
        Option words = pick(Kind.OPTION_WORDS, owner, ofA.id(), ofA, ofB);
        return words.withToday(pick(Kind.TODAY, owner, ofA.id(), ofA.today(), ofB.today()))
                .withUndo(pick(Kind.UNDO, owner, ofA.id(), ofA.undo(), ofB.undo()))
                .withRedo(pick(Kind.REDO, owner, ofA.id(), ofA.redo(), ofB.redo()));
    }

    private Priorities priorities(Party ofA, Party ofB) {
        if (ofA.priorities() instanceof Priorities.Wants(List<Want> x)
                && ofB.priorities() instanceof Priorities.Wants(List<Want> y)) {
            Keyed<Want> wants = Keyed.wants(ofA.id(), x, y);
            List<String> moved = Order.moved(
                    List.copyOf(wants.a().keySet()), List.copyOf(wants.b().keySet()));
            return new Priorities.Wants(
                    mixed(Kind.WANT, ofA.id(), wants, moved, (key, v, w) -> want(ofA.id(), key, v, w)));
        }
        return pick(Kind.PRIORITIES, ofA.id(), "", ofA.priorities(), ofB.priorities());
    }

    private Want want(String party, String key, Want ofA, Want ofB) {
        Want words = pick(Kind.WANT_WORDS, party, key, ofA, ofB);
        return words.withThat(pick(Kind.WORDING, party, key, ofA.that(), ofB.that()))
                .withRedLine(pick(Kind.RED_LINE_MARK, party, key, ofA.redLine(), ofB.redLine()));
    }

    private Rule rule(String key, Rule ofA, Rule ofB) {
        return pick(Kind.RULE_WORDS, "", key, ofA, ofB);
    }

    private Outcome outcome(Outcome ofA, Outcome ofB) {
        Outcome words = pick(Kind.OUTCOME_WORDS, "", ofA.id(), ofA, ofB);
        Condition where = pick(Kind.WHERE, "", ofA.id(), ofA.where(), ofB.where());
        return new Outcome(ofA.id(), words.name(), where, words.note());
    }

    /// The party with its answers among the parties that are there: each statement by itself.
    private Party answering(Party party, List<Party> there) {
        if (a.party(party.id()).isEmpty() || b.party(party.id()).isEmpty()) {
            return party;
        }
        List<String> others = there.stream()
                .map(Party::id)
                .filter(id -> !id.equals(party.id()))
                .toList();
        List<String> answered =
                others.stream().filter(other -> answers(party.id(), other)).toList();
        return party.withAnswers(answered.equals(others) ? new Answers.Everybody() : new Answers.Only(answered));
    }

    /// Of a party that only one of the negotiations has, that one tells.
    private boolean answers(String party, String departing) {
        boolean inA = a.party(departing).isPresent();
        boolean inB = b.party(departing).isPresent();
        boolean ofB = (inA && inB) ? takes(Kind.ANSWERS, party, departing) : inB;
        return answers(ofB ? b : a, party, departing);
    }

    static boolean answers(Negotiation in, String party, String departing) {
        return switch (in.party(party).orElseThrow().answers()) {
            case Answers.Everybody _ -> true;
            case Answers.Only(List<String> others) -> others.contains(departing);
        };
    }
}
