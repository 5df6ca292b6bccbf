package org.parley.answer.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Source;
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

    /// What a move amounts to, behind "would", what is begun before what is ended: `return to …, and no longer …`.
    String would(Move move) {
        return parts(move, "", "no longer ");
    }

    /// The same behind "tempted": `to return to … and no longer to withdraw …`.
    String to(Move move) {
        return parts(move, "to ", "no longer to ");
    }

    private String parts(Move move, String begun, String ended) {
        List<String> parts = new ArrayList<>();
        move.changed().stream()
                .filter(option -> move.to().taken(option))
                .forEach(option -> parts.add(begun + does(option)));
        move.changed().stream()
                .filter(option -> !move.to().taken(option))
                .forEach(option -> parts.add(ended + does(option)));
        return joined(parts, "and");
    }

    /// What follows a departure, up to what the mover has of it: one answer in whole words, several in turn by the ids
    /// of the options, so that the sentence can be read in one go.
    Text answered(List<Move> moves) {
        Move first = moves.getFirst();
        if (moves.size() == 1) {
            return Text.of(" ").then(party(first.party())).then(" would " + would(first) + ", and ");
        }
        List<Text> steps = moves.stream()
                .map(move -> Text.of(party(move.party())).then(" (" + choices(move.to(), move.changed()) + ")"))
                .toList();
        return Text.of(", in turn: ").then(set(steps, "; ")).then(". ");
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

    /// What a source is called: its id; a confidential one only by its place among those withheld, because an id such
    /// as
    /// `call-with-the-minister` says what is not to be said.
    String source(String id) {
        List<String> withheld = negotiation.sources().stream()
                .filter(Source::confidential)
                .map(Source::id)
                .toList();
        return withheld.contains(id) ? "withheld-" + (withheld.indexOf(id) + 1) : id;
    }

    /// The sources by what they are called, each in brackets with a space before it: for the annex, which lists them
    /// all.
    String sources(List<String> ids) {
        return ids.stream().map(id -> " [" + source(id) + "]").collect(Collectors.joining());
    }

    /// `a`, `a and b`, `a, b and c`.
    static String joined(List<String> parts, String last) {
        return switch (parts.size()) {
            case 0 -> "";
            case 1 -> parts.getFirst();
            default -> String.join(", ", parts.subList(0, parts.size() - 1)) + " " + last + " " + parts.getLast();
        };
    }

    /// The same of texts, whose names are kept together each in its own direction.
    static Text listed(List<Text> parts, String last) {
        Text text = new Text(List.of());
        for (int k = 0; k < parts.size(); k++) {
            text = text.then(k == 0 ? "" : k == parts.size() - 1 ? " " + last + " " : ", ")
                    .then(parts.get(k));
        }
        return text;
    }

    /// Texts one after the other with the same words between them.
    static Text set(List<Text> parts, String between) {
        Text text = new Text(List.of());
        for (Text part : parts) {
            text = text.pieces().isEmpty() ? part : text.then(between).then(part);
        }
        return text;
    }

    /// `1 state`, `2 states`, with thousands set apart.
    static String count(long n, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
    }

    /// A number with thousands set apart.
    static String number(BigInteger n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /// The text with its first letter large.
    static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
