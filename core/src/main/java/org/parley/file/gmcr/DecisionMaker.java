package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;

/// An entry of the file's `decisionMakers`: its name, the options it controls by the file's numbers, and the other
/// keys, which can only be read once all options are known.
record DecisionMaker(Scalar name, List<Owned> options, Mapping keys) {

    /// An option's number in the file, and where it is written.
    record Owned(int option, Span span) {}

    DecisionMaker {
        options = List.copyOf(options);
    }

    static List<DecisionMaker> all(Mapping file, int options, Values values) {
        List<DecisionMaker> all = new ArrayList<>();
        values.needed(file, "decisionMakers", Part.FILE, Choice.head(file)).ifPresent(node -> {
            values.list(node).forEach(item -> all.add(of(item, options, values)));
            if (node instanceof Node.Sequence list && list.items().isEmpty()) {
                values.remarks()
                        .error(
                                "no-decision-makers",
                                node.span(),
                                "There is no decision maker.",
                                "Maybe {\"name\": \"A\", \"options\": [0]}.");
            }
        });
        return all;
    }

    private static DecisionMaker of(Node node, int options, Values values) {
        Mapping keys = values.keys(node, Part.DECISION_MAKER);
        Scalar name = Choice.name(keys, Part.DECISION_MAKER, values);
        List<Owned> owned = new ArrayList<>();
        for (Node item : values.list(keys, "options")) {
            option(item, options, values).ifPresent(option -> owned.add(new Owned(option, item.span())));
        }
        return new DecisionMaker(name, owned, keys);
    }

    /// A number of one of the file's `count` options.
    static OptionalInt option(Node node, int count, Values values) {
        OptionalInt number = values.number(node);
        if (number.isEmpty() || (number.getAsInt() >= 0 && number.getAsInt() < count)) {
            return number;
        }
        String known = count == 0
                ? "the file has no options."
                : "the file's " + count + " options are numbered 0 to " + (count - 1) + ".";
        values.remarks()
                .error(
                        "unknown-option",
                        node.span(),
                        "There is no option " + Values.plain(node) + ": " + known,
                        number.getAsInt() == count && count > 0
                                ? "Maybe " + (count - 1) + ", because counting begins at 0."
                                : "Maybe the option is missing from the list, or another number was meant.");
        return OptionalInt.empty();
    }
}
