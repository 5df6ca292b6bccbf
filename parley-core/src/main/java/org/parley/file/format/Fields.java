package org.parley.file.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.file.source.Diagnostic;
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
record Fields(Context context, Subject subject, Part part, Mapping mapping, Span head) {

    /// The fields of `node`, checked for unknown keys. `head` is pointed at where a key is missing.
    static Fields of(Context context, Subject subject, Part part, Node node, Span head) {
        Mapping mapping = node instanceof Mapping found ? found : new Mapping(node.span(), Layout.BLOCK, List.of());
        Fields fields = new Fields(context, subject, part, mapping, head);
        if (!(node instanceof Mapping)) {
            fields.error("expected-keys", node.span(), capital(part.called()) + " is written as keys and values." + fields.known(), "");
        }
        for (Entry entry : mapping.entries()) {
            fields.check(entry.key());
            context.at(subject, entry.key().text(), entry.value().span());
        }
        return fields;
    }

    private void check(Scalar key) {
        if (part.keys().contains(key.text()) || part == Part.FILE && Part.KEPT.contains(key.text())) {
            return;
        }
        if (part == Part.OPTION && Part.RESERVED_FOR_OPTIONS.contains(key.text())) {
            error("reserved-key", key.span(), "\"" + key.text() + "\" is reserved for a later version of the format.", "Maybe say it in a note until then.");
            return;
        }
        error("unknown-key", key.span(), capital(part.called()) + " has no key \"" + key.text() + "\"." + known(), Nearest.maybe(key.text(), part.keys()));
    }

    private String known() {
        List<String> all = part == Part.FILE ? Stream.concat(part.keys().stream(), Part.KEPT.stream()).toList() : part.keys();
        return "\nKeys of " + part.called() + ": " + String.join(", ", all) + ".";
    }

    boolean has(String key) {
        return mapping.entry(key).isPresent();
    }

    /// The value of a key that must be there; where it is missing, a remark.
    Optional<Node> required(String key) {
        Optional<Node> value = value(key);
        if (!has(key) && !(mapping.entries().isEmpty() && mapping.layout() == Layout.BLOCK)) {
            error("missing-key", head, capital(part.called()) + " needs the key \"" + key + "\".", "Maybe \"" + key + ": …\".");
        }
        return value;
    }

    /// The value of a key; empty, with a warning, where a key stands with nothing after it.
    Optional<Node> value(String key) {
        Optional<Entry> entry = mapping.entry(key);
        if (entry.isPresent() && entry.get().value() instanceof Scalar scalar && scalar.isMissing()) {
            context.remarks().add(Diagnostic.warning("empty-value", entry.get().key().span(), "Nothing is written after \"" + key + ":\".", "Maybe remove the line."));
            return Optional.empty();
        }
        return entry.map(Entry::value);
    }

    String text(String key) {
        return value(key).flatMap(this::scalar).map(Scalar::text).orElse("");
    }

    Optional<Scalar> scalar(Node node) {
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        error("expected-text", node.span(), "A single text is expected here, not a list or keys.", "Maybe put it in quotes.");
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
            error("unknown-word", word.span(), "\"" + key + "\" cannot be \"" + word.text() + "\".\nIt is one of: " + String.join(", ", words) + ".", Nearest.maybe(word.text(), words));
        }
        return read;
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
            error("bad-date", text.span(), "\"" + text.text() + "\" is no date of the calendar.", "Maybe \"2026-02-15\", or \"2026-02\" where only the month is known, or \"2026\".");
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
        error("expected-list", node.span(), "A list is expected here.", word ? "Maybe \"[" + ((Scalar) node).text() + "]\"." : "Maybe begin each item with a dash.");
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
        error("expected-keys", node.span(), "Ids with what belongs to each are expected here.", "Maybe \"some-id:\" and its keys below.");
        return List.of();
    }

    /// The known sources among those cited.
    List<String> sources() {
        return texts("sources").stream().flatMap(id -> context.references().source(id).stream()).toList();
    }

    Optional<Condition> condition(String key) {
        return required(key).flatMap(node -> context.conditions().read(node));
    }

    void error(String code, Span span, String message, String remedy) {
        context.remarks().error(code, span, message, remedy);
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private enum YesNo {
        YES,
        NO
    }
}
