package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.file.source.Nearest;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Style;

/// An entry of the file's `options`: a name and a direction. What could not be read counts as unnamed and reversible.
record Choice(Scalar name, Direction direction) {

    static List<Choice> all(Mapping file, Values values) {
        List<Choice> choices = new ArrayList<>();
        values.needed(file, "options", Part.FILE, head(file))
                .map(values::list)
                .orElse(List.of())
                .forEach(node -> choices.add(of(node, values)));
        return choices;
    }

    private static Choice of(Node node, Values values) {
        Mapping mapping = values.keys(node, Part.OPTION);
        Optional<Direction> direction = Values.value(mapping, "permittedDirection")
                .flatMap(values::text)
                .flatMap(word -> direction(word, values));
        return new Choice(name(mapping, Part.OPTION, values), direction.orElse(Direction.BOTH));
    }

    private static Optional<Direction> direction(Scalar word, Values values) {
        Optional<Direction> direction = Arrays.stream(Direction.values())
                .filter(d -> d.word().equals(word.text()))
                .findFirst();
        if (direction.isEmpty()) {
            values.remarks()
                    .error(
                            "unknown-word",
                            word.span(),
                            "\"permittedDirection\" cannot be " + Values.quoted(word.text())
                                    + ".\nIt is one of: both, fwd, back.",
                            Nearest.maybe(word.text(), List.of("both", "fwd", "back"), otherwise(word.text())));
        }
        return direction;
    }

    private static String otherwise(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "forward", "forwards" -> "Maybe \"fwd\".";
            case "backward", "backwards" -> "Maybe \"back\".";
            default -> "Maybe one of these.";
        };
    }

    /// The name of an option or decision maker; empty where there is none to be read.
    static Scalar name(Mapping mapping, Part part, Values values) {
        Scalar none = new Scalar(head(mapping), "", Style.DOUBLE_QUOTED);
        boolean unread = mapping.entries().isEmpty() && values.remarks().hasErrors();
        return unread
                ? none
                : values.needed(mapping, "name", part, none.span())
                        .flatMap(values::text)
                        .orElse(none);
    }

    /// The brace a mapping begins with.
    static Span head(Mapping mapping) {
        return new Span(
                mapping.span().from(),
                Math.min(mapping.span().to(), mapping.span().from() + 1));
    }
}
