package org.parley.file.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.file.source.Nearest;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Layout;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Sequence;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Day;
import org.parley.negotiation.model.Subject;

/// The keys of one statement and their values, each in the form asked for; what is not in that form is remarked upon
/// and counts as not written.
record Fields(Context context, Mapping mapping) {

    /// The fields of `node`, checked for unknown, empty and missing keys; `head` is pointed at for the missing.
    static Fields of(Context context, Subject subject, Part part, Node node, Span head) {
        if (!(node instanceof Mapping mapping)) {
            KeyCheck.notKeys(context, part, node);
            return new Fields(context, new Mapping(node.span(), Layout.BLOCK, List.of()));
        }
        new KeyCheck(context, part, mapping, head).check();
        mapping.entries()
                .forEach(entry ->
                        context.at(subject, entry.key().text(), entry.value().span()));
        return new Fields(context, mapping);
    }

    /// Whether the key stands there with something after it.
    boolean has(String key) {
        return value(key).isPresent();
    }

    /// The value of a key, where something is written.
    Optional<Node> value(String key) {
        return mapping.entry(key).map(Entry::value).filter(node -> !KeyCheck.isMissing(node));
    }

    /// Where a key stands that is known to be there.
    Span keySpan(String key) {
        return mapping.entry(key).orElseThrow().key().span();
    }

    String text(String key) {
        return value(key).flatMap(this::scalar).map(Scalar::text).orElse("");
    }

    Optional<Scalar> scalar(Node node) {
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        error(
                "expected-text",
                node.span(),
                "A single text is expected here, not a list or keys.",
                "Maybe put it in quotes.");
        return Optional.empty();
    }

    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        Optional<Scalar> word = value(key).flatMap(this::scalar);
        return word.flatMap(w -> chosen(key, type, w));
    }

    private <E extends Enum<E>> Optional<E> chosen(String key, Class<E> type, Scalar word) {
        Optional<E> read = Terms.read(type, word.text());
        if (read.isEmpty()) {
            List<String> words = Terms.all(type);
            error(
                    "unknown-word",
                    word.span(),
                    "\"" + key + "\" cannot be \"" + word.text() + "\".\nIt is one of: " + String.join(", ", words)
                            + ".",
                    Nearest.maybe(word.text(), words, otherwise(word.text(), words)));
        }
        return read;
    }

    private static String otherwise(String written, List<String> words) {
        String yesNo = switch (written.toLowerCase(Locale.ROOT)) {
            case "true", "on", "y", "1" -> "yes";
            case "false", "off", "n", "0" -> "no";
            default -> "";
        };
        return words.contains(yesNo) ? "Maybe \"" + yesNo + "\"." : "Maybe one of these.";
    }

    /// Yes or no; no where nothing is written.
    boolean flag(String key) {
        return choice(key, YesNo.class).filter(YesNo.YES::equals).isPresent();
    }

    Optional<Day> day(String key) {
        return value(key).flatMap(this::scalar).flatMap(this::day);
    }

    private Optional<Day> day(Scalar text) {
        Optional<Day> day = Day.read(text.text());
        if (day.isEmpty()) {
            error(
                    "bad-date",
                    text.span(),
                    "\"" + text.text() + "\" is no date of the calendar.",
                    "Maybe \"2026-02-15\", or \"2026-02\" where only the month is known, or \"2026\".");
        }
        return day;
    }

    List<Node> list(String key) {
        return value(key).map(this::items).orElse(List.of());
    }

    private List<Node> items(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.items();
        }
        boolean word = node instanceof Scalar;
        error(
                "expected-list",
                node.span(),
                "A list is expected here.",
                word ? "Maybe \"[" + ((Scalar) node).text() + "]\"." : "Maybe begin each item with a dash.");
        return List.of();
    }

    /// The texts of a list.
    List<Scalar> texts(String key) {
        return list(key).stream().flatMap(node -> scalar(node).stream()).toList();
    }

    List<Entry> entries(String key) {
        return value(key).map(this::entries).orElse(List.of());
    }

    private List<Entry> entries(Node node) {
        if (node instanceof Mapping inner) {
            return inner.entries();
        }
        error(
                "expected-keys",
                node.span(),
                "Ids with what belongs to each are expected here.",
                "Maybe \"some-id:\" and its keys below.");
        return List.of();
    }

    /// The known sources among those cited.
    List<String> sources() {
        return texts("sources").stream()
                .flatMap(id -> context.references().source(id).stream())
                .toList();
    }

    Optional<Condition> condition(String key) {
        return value(key).flatMap(node -> context.conditions().read(node));
    }

    void error(String code, Span span, String message, String remedy) {
        context.remarks().error(code, span, message, remedy);
    }

    private enum YesNo {
        YES,
        NO
    }
}
