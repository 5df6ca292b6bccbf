package org.parley.file.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Sequence;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Pattern;
import org.parley.negotiation.model.Priorities.Ranking;

/// Reads a ranking of states: patterns over the options that `over` names, best first, equals in a list.
record RankingReader(Context context, Fields fields) {

    Ranking read() {
        List<Scalar> over = over();
        List<List<Pattern>> classes = fields.list("ranking").stream()
                .map(item -> tied(item)
                        .flatMap(text -> pattern(text, over.size()).stream())
                        .toList())
                .toList();
        return new Ranking(options(over), classes);
    }

    private List<Scalar> over() {
        if (!fields.has("over")) {
            String message = "A ranking needs the key \"over\" with the options its patterns speak of, in order.";
            fields.error("missing-key", fields.keySpan("ranking"), message, "Maybe \"over: [" + allOptions() + "]\".");
        }
        return fields.texts("over");
    }

    private String allOptions() {
        return String.join(
                ", ",
                context.names().parties().stream()
                        .flatMap(party ->
                                context.names().optionsOf(party).stream().map(o -> party + "." + o))
                        .toList());
    }

    private List<Ref> options(List<Scalar> over) {
        List<Ref> options = new ArrayList<>();
        for (Scalar text : over) {
            Optional<Ref> option = context.conditions().option(text);
            if (option.filter(options::contains).isPresent()) {
                String message = "\"over\" names " + option.get().text() + " a second time.";
                fields.error("option-twice", text.span(), message, "Maybe remove one.");
            }
            option.ifPresent(options::add);
        }
        return options;
    }

    private Stream<Scalar> tied(Node item) {
        List<Node> items = item instanceof Sequence list ? list.items() : List.of(item);
        return items.stream().flatMap(node -> fields.scalar(node).stream());
    }

    private Optional<Pattern> pattern(Scalar text, int length) {
        String written = text.text();
        String upper = written.toUpperCase(Locale.ROOT);
        if (!written.matches("[YN-]+")) {
            String message = "\"" + written + "\" is no pattern: Y for taken, N for not taken, - for either.";
            fields.error("bad-pattern", text.span(), message, "Maybe " + meant(upper));
            return Optional.empty();
        }
        if (length > 0 && written.length() != length) {
            String message = "\"" + written + "\" has " + written.length() + " letters, and \"over\" names " + length
                    + " options.";
            fields.error("pattern-length", text.span(), message, "Maybe " + ofLength(written, length));
            return Optional.empty();
        }
        return Optional.of(new Pattern(written));
    }

    /// YAML takes a dash that stands alone for the beginning of a list.
    private static String meant(String upper) {
        String free = upper.replaceAll("[?*X_.]", "-");
        if (upper.isEmpty()) {
            return "\"-\" in quotes.";
        }
        return free.matches("[YN-]+") ? "\"" + free + "\"." : "a letter for each option, as in \"YN-\".";
    }

    private static String ofLength(String written, int length) {
        return written.length() < length
                ? "\"" + written + "-".repeat(length - written.length()) + "\"."
                : "an option is missing from \"over\".";
    }
}
