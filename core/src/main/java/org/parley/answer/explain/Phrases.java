package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Today;
import org.parley.negotiation.model.Want;

/// A negotiation's parties, options and moves in plain words, always its own.
final class Phrases {

    private final Negotiation negotiation;
    private final List<Ref> options;

    Phrases(Negotiation negotiation) {
        this.negotiation = negotiation;
        this.options = negotiation.options();
    }

    /// The party's name, kept together in its own direction.
    Piece party(int number) {
        return new Piece.Name(negotiation.parties().get(number).name());
    }

    Piece party(String id) {
        return new Piece.Name(negotiation.party(id).map(p -> p.name()).orElse(id));
    }

    /// What a move amounts to, behind "would": `no longer withdraw …, and return to …`.
    String would(Move move) {
        List<String> parts = new ArrayList<>();
        for (int option : move.changed()) {
            parts.add((move.to().taken(option) ? "" : "no longer ") + does(option));
        }
        return joined(parts, "and");
    }

    /// The same behind "tempted": `no longer to withdraw …`.
    String to(Move move) {
        List<String> parts = new ArrayList<>();
        for (int option : move.changed()) {
            parts.add((move.to().taken(option) ? "to " : "no longer to ") + does(option));
        }
        return joined(parts, "and");
    }

    /// Parties and what each would do, one after the other.
    Text steps(List<Move> moves) {
        Text text = new Text(List.of());
        for (int k = 0; k < moves.size(); k++) {
            text = text.then(k == 0 ? "" : k == moves.size() - 1 ? ", then " : ", ")
                    .then(party(moves.get(k).party()))
                    .then(" would " + would(moves.get(k)));
        }
        return text;
    }

    /// How options stand, by their ids, those taken first: `custody and hold, not destroy`.
    String choices(State state, List<Integer> which) {
        List<String> taken =
                which.stream().filter(state::taken).map(this::shortName).toList();
        List<String> not = which.stream()
                .filter(o -> !state.taken(o))
                .map(o -> "not " + shortName(o))
                .toList();
        return joined(taken, "and") + (taken.isEmpty() || not.isEmpty() ? "" : ", ") + joined(not, "and");
    }

    /// The numbers of the options of which the file does not say whether they are taken today.
    List<Integer> unclear() {
        return IntStream.range(0, options.size())
                .filter(o -> negotiation
                        .option(options.get(o))
                        .filter(option -> option.today() == Today.UNCLEAR)
                        .isPresent())
                .boxed()
                .toList();
    }

    String shortName(int option) {
        return shortName(options.get(option));
    }

    /// The option's own id where no other party has one of that name.
    String shortName(Ref ref) {
        return options.stream().filter(o -> o.name().equals(ref.name())).count() == 1 ? ref.name() : ref.text();
    }

    String condition(Want want) {
        return ConditionPrinter.print(want.that(), this::shortName);
    }

    String does(int option) {
        return does(options.get(option));
    }

    String does(Ref ref) {
        return negotiation.option(ref).map(Option::does).orElse(ref.text());
    }

    /// `a`, `a and b`, `a, b and c`.
    static String joined(List<String> parts, String last) {
        return switch (parts.size()) {
            case 0 -> "";
            case 1 -> parts.getFirst();
            default -> String.join(", ", parts.subList(0, parts.size() - 1)) + " " + last + " " + parts.getLast();
        };
    }

    /// `1 state`, `2 states`, with thousands set apart.
    static String count(long n, String one, String many) {
        return String.format(java.util.Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
    }

    /// A number with thousands set apart.
    static String number(java.math.BigInteger n) {
        return String.format(java.util.Locale.ROOT, "%,d", n);
    }

    /// The text with its first letter large.
    static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
