package org.parley.file.gmcr;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.parley.file.source.Nearest;
import org.parley.file.source.Remarks;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Layout;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Sequence;
import org.parley.file.yaml.Node.Style;

/// Takes pieces of JSON in the form that is expected; what has another form is remarked upon and counts as not written.
record Values(Remarks remarks) {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");

    /// Keys and values; none where something else stands there.
    Mapping keys(Node node, Part part) {
        if (!(node instanceof Mapping mapping)) {
            String keys = String.join(", ", part.keys());
            remarks.error(
                    "expected-keys",
                    node.span(),
                    capital(part.called()) + " is written as {\"key\": value, …}, " + found(node) + ".\nKeys of "
                            + part.called() + ": " + keys + ".",
                    "Maybe {\"" + part.keys().getFirst() + "\": …}.");
            return new Mapping(node.span(), Layout.FLOW, List.of());
        }
        mapping.entries().forEach(entry -> check(entry.key(), part));
        return mapping;
    }

    private void check(Scalar key, Part part) {
        if (!part.keys().contains(key.text())) {
            remarks.warning(
                    "unknown-key",
                    key.span(),
                    capital(part.called()) + " has no key " + quoted(key.text()) + "; it is not read.",
                    Nearest.maybe(key.text(), part.keys(), "Maybe another program uses it."));
        }
    }

    /// The value of a key; `null` counts as not written.
    static Optional<Node> value(Mapping mapping, String key) {
        return mapping.entry(key).map(Entry::value).filter(node -> !isNull(node));
    }

    private static boolean isNull(Node node) {
        return node instanceof Scalar(Span _, String text, Style style)
                && style == Style.PLAIN
                && (text.isEmpty() || text.equals("null"));
    }

    /// The value of a key that has to be there; `head` is pointed at where it is not.
    Optional<Node> needed(Mapping mapping, String key, Part part, Span head) {
        Optional<Node> value = value(mapping, key);
        if (value.isEmpty()) {
            remarks.error(
                    "missing-key",
                    head,
                    capital(part.called()) + " needs the key \"" + key + "\".",
                    "Maybe \"" + key + "\": …");
        }
        return value;
    }

    List<Node> list(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.items();
        }
        remarks.error(
                "expected-list",
                node.span(),
                "A list in [ ] is expected here, " + found(node) + ".",
                "Maybe put it in [ ].");
        return List.of();
    }

    List<Node> list(Mapping mapping, String key) {
        return value(mapping, key).map(this::list).orElse(List.of());
    }

    Optional<Scalar> text(Node node) {
        if (node instanceof Scalar scalar && scalar.style() != Style.PLAIN) {
            return Optional.of(scalar);
        }
        String remedy =
                node instanceof Scalar plain ? "Maybe " + quoted(plain.text()) + "." : "Maybe one of what it holds.";
        remarks.error("expected-text", node.span(), "A text in quotes is expected here, " + found(node) + ".", remedy);
        return Optional.empty();
    }

    boolean flag(Node node) {
        String text = node instanceof Scalar scalar && scalar.style() == Style.PLAIN ? scalar.text() : "";
        if (!text.equals("true") && !text.equals("false")) {
            remarks.error(
                    "expected-truth",
                    node.span(),
                    "true or false is expected here, " + found(node) + ".",
                    "Maybe true or false without quotes.");
        }
        return text.equals("true");
    }

    /// A whole number, of whatever sign; numbers beyond a billion count as a billion.
    OptionalInt number(Node node) {
        boolean plain = node instanceof Scalar scalar && scalar.style() == Style.PLAIN;
        String text = node instanceof Scalar scalar ? scalar.text() : "";
        if (plain && WHOLE.matcher(text).matches()) {
            int bound = text.startsWith("-") ? -1_000_000_000 : 1_000_000_000;
            return OptionalInt.of(
                    text.length() > 10 ? bound : Math.clamp(Long.parseLong(text), -1_000_000_000, 1_000_000_000));
        }
        String whole = text.matches("-?[0-9]{1,9}(\\.0*)?") ? text.replaceAll("\\..*", "") : "";
        remarks.error(
                "expected-number",
                node.span(),
                "A whole number is expected here, " + found(node) + ".",
                whole.isEmpty()
                        ? "Maybe digits alone, without quotes, point or exponent."
                        : "Maybe " + Integer.parseInt(whole) + ".");
        return OptionalInt.empty();
    }

    /// What stands there, for the end of a sentence.
    static String found(Node node) {
        return switch (node) {
            case Mapping _ -> "found keys in { }";
            case Sequence _ -> "found a list";
            case Scalar(Span _, String text, Style style) when style == Style.PLAIN -> "found " + cut(text);
            case Scalar(Span _, String text, Style _) -> "found the text " + quoted(text);
        };
    }

    /// A number or word as it stands there.
    static String plain(Node node) {
        return node instanceof Scalar scalar ? cut(scalar.text()) : found(node);
    }

    /// A text in quotes, on one line and not too long to be read.
    static String quoted(String text) {
        return "\"" + (text.isEmpty() ? "" : cut(text)) + "\"";
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.isEmpty()
                ? "nothing"
                : line.length() <= 40 ? line : line.substring(0, line.offsetByCodePoints(0, 30)) + "…";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
