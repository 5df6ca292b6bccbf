package org.parley.file.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Layout;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Sequence;
import org.parley.file.yaml.Node.Style;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.ConditionPrinter;

/// The keys of a statement that is to be written, in order; empty texts and empty lists are left out.
final class Keys {

    private static final Span NOWHERE = Span.at(0);

    private final List<Entry> entries = new ArrayList<>();

    /// A word of the format or an id: never in quotes unless YAML needs them.
    Keys word(String key, String word) {
        return word.isEmpty() ? this : put(key, word(word));
    }

    Keys wordUnless(Enum<?> usual, String key, Enum<?> value) {
        return value.equals(usual) ? this : word(key, Terms.of(value));
    }

    /// A text of the user: in quotes where other programs would take it for a number or a truth value.
    Keys text(String key, String text) {
        return text.isEmpty() ? this : put(key, new Scalar(NOWHERE, text, Style.DOUBLE_QUOTED));
    }

    Keys condition(String key, Condition condition, Function<Ref, String> names) {
        return put(key, word(ConditionPrinter.print(condition, names)));
    }

    /// Words in brackets on one line.
    Keys words(String key, List<String> words) {
        return words.isEmpty() ? this : put(key, words(words));
    }

    /// Texts of the user in brackets on one line.
    Keys texts(String key, List<String> texts) {
        return texts.isEmpty()
                ? this
                : put(
                        key,
                        new Sequence(
                                NOWHERE,
                                Layout.FLOW,
                                texts.stream()
                                        .map(t -> (Node) new Scalar(NOWHERE, t, Style.DOUBLE_QUOTED))
                                        .toList()));
    }

    Keys list(String key, List<Node> items) {
        return items.isEmpty() ? this : put(key, lines(items));
    }

    Keys keys(String key, Keys inner) {
        return put(key, inner.mapping());
    }

    Keys keysIfAny(String key, Keys inner) {
        return inner.entries.isEmpty() ? this : keys(key, inner);
    }

    Keys put(String key, Node value) {
        entries.add(new Entry(word(key), value));
        return this;
    }

    Mapping mapping() {
        return new Mapping(NOWHERE, Layout.BLOCK, entries);
    }

    Node node() {
        return mapping();
    }

    /// The mapping, or its only value where `key` is its only key.
    Node nodeOrOnly(String key) {
        boolean only = entries.size() == 1 && entries.getFirst().key().text().equals(key);
        return only ? entries.getFirst().value() : mapping();
    }

    static Scalar word(String word) {
        return new Scalar(NOWHERE, word, Style.PLAIN);
    }

    static Sequence lines(List<Node> items) {
        return new Sequence(NOWHERE, Layout.BLOCK, items);
    }

    static Sequence words(List<String> words) {
        return new Sequence(
                NOWHERE, Layout.FLOW, words.stream().map(w -> (Node) word(w)).toList());
    }
}
