package org.parley.answer.explain;

import org.parley.negotiation.difference.Difference;
import org.parley.negotiation.difference.Difference.Way;
import org.parley.negotiation.difference.Differences;
import org.parley.negotiation.difference.Statement;
import org.parley.negotiation.difference.Unit;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// What the second of two negotiations says otherwise than the first, in a sentence for each statement.
final class DifferenceWords {

    private final Differences differences;
    private final Phrases first;
    private final Phrases second;

    DifferenceWords(Differences differences) {
        this.differences = differences;
        this.first = new Phrases(differences.a());
        this.second = new Phrases(differences.b());
    }

    /// All of a unit: what hangs together is said to.
    String of(Unit unit) {
        String all = String.join(" ", unit.differences().stream().map(this::of).toList());
        return unit.differences().size() == 1 ? all : "Together: " + all;
    }

    String of(Difference difference) {
        Statement statement = difference.statement();
        String name = statement.name();
        String from = difference.from();
        String to = difference.to();
        return switch (statement.kind()) {
            case HEAD -> name.equals("note") ? "The note is another." : instead("The " + name, "is", from, to);
            case SOURCE -> thing("source", difference);
            case PARTY -> thing("party", difference);
            case PARTY_WORDS -> party(statement) + " is described otherwise: " + to + ".";
            case OPTION -> option(difference);
            case OPTION_WORDS -> option(statement) + " is described otherwise: " + to + ".";
            case UNDO -> option(statement) + ": undo is " + to + " instead of " + from + ".";
            case REDO -> option(statement) + ": redo is " + to + " instead of " + from + ".";
            case TODAY -> option(statement) + ": today is " + to + " instead of " + from + ".";
            case PRIORITIES -> instead(party(statement) + "'s priorities", "are", from, to);
            case WANT -> want(difference);
            case WORDING -> instead(party(statement) + "'s want \"" + name + "\"", "reads", from, to);
            case PLACE -> party(statement) + " puts " + want(statement) + " " + to + " (was " + from + ").";
            case RED_LINE_MARK ->
                want(statement) + " is " + (to.equals("yes") ? "a" : "no") + " red line of " + party(statement) + ".";
            case WANT_WORDS ->
                party(statement) + "'s want " + want(statement) + " rests on something else: " + to + ".";
            case ANSWERS ->
                party(statement) + (to.equals("yes") ? " answers" : " does not answer") + " when " + party(name)
                        + " leaves.";
            case HIDDEN ->
                party(statement) + (difference.way() == Way.ADDED ? " does not see" : " sees") + " the states of \""
                        + said(difference) + "\".";
            case FALLBACK -> instead(party(statement) + "'s fallback", "is", from, to);
            case RED_LINE -> redLine(difference);
            case RULE -> rule(difference);
            case RULE_WORDS -> "The rule \"" + name + "\" rests on something else: " + to + ".";
            case OUTCOME -> thing("end", difference);
            case WHERE -> instead("The end " + name, "is", from, to);
            case OUTCOME_WORDS -> "The end " + name + " is described otherwise: " + to + ".";
            case LEVER -> thing("lever", difference);
            case SCENARIO -> thing("scenario", difference);
            case READING -> thing("reading", difference);
            case POINT -> thing("point", difference);
            case SECTION -> thing("section", difference);
        };
    }

    private static String instead(String what, String verb, String from, String to) {
        if (from.isEmpty() || to.isEmpty()) {
            return what
                    + (to.isEmpty()
                            ? " is not said; it was \"" + from + "\"."
                            : " " + verb + " \"" + to + "\"; nothing was said.");
        }
        return what + " " + verb + " \"" + to + "\" instead of \"" + from + "\".";
    }

    private static String thing(String what, Difference difference) {
        String name = difference.statement().name();
        return switch (difference.way()) {
            case ADDED -> article(what) + " more: " + name + ".";
            case DROPPED -> article(what) + " less: " + name + ".";
            case CHANGED -> "The " + what + " " + name + " is changed.";
        };
    }

    private static String article(String what) {
        return (what.equals("end") ? "An " : "A ") + what;
    }

    private String option(Difference difference) {
        String has = difference.way() == Way.ADDED ? " has an option more: " : " no longer has the option ";
        return party(difference.statement()) + has + difference.statement().name() + ", to " + said(difference) + ".";
    }

    private String want(Difference difference) {
        String wants = difference.way() == Way.ADDED ? " also wants \"" : " no longer wants \"";
        return party(difference.statement()) + wants + said(difference) + "\".";
    }

    private String redLine(Difference difference) {
        String party = party(difference.statement());
        return switch (difference.way()) {
            case ADDED -> party + " has a red line more: \"" + difference.to() + "\".";
            case DROPPED -> party + " has a red line less: \"" + difference.from() + "\".";
            case CHANGED -> "The red line \"" + difference.to() + "\" of " + party + " is said otherwise.";
        };
    }

    private static String rule(Difference difference) {
        return (difference.way() == Way.ADDED ? "A rule more: " : "A rule less: ") + said(difference) + ".";
    }

    /// What the one of the two says that says something.
    private static String said(Difference difference) {
        return difference.to().isEmpty() ? difference.from() : difference.to();
    }

    private String party(Statement statement) {
        return party(statement.owner());
    }

    private String party(String id) {
        Phrases phrases = differences.b().party(id).isPresent() ? second : first;
        return phrases.party(id).plain();
    }

    private static String option(Statement statement) {
        return new Ref(statement.owner(), statement.name()).text();
    }

    /// A want that both have: by its id, or else by its condition with short names.
    private String want(Statement statement) {
        String name = differences
                .a()
                .party(statement.owner())
                .map(party -> shortly(party, statement.name()))
                .orElse(statement.name());
        return "\"" + name + "\"";
    }

    private String shortly(Party party, String name) {
        return party.wants().stream()
                .filter(want -> want.id().isEmpty()
                        && WantId.of(party.id(), want).name().equals(name))
                .findFirst()
                .map((Want want) -> first.condition(want))
                .orElse(name);
    }
}
