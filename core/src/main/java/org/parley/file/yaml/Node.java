package org.parley.file.yaml;

import java.util.List;
import java.util.Optional;
import org.parley.file.source.Span;

/// A piece of a YAML text: a mapping, a list or a text, and where it stands.
///
/// A block collection ends where its last child ends.
public sealed interface Node {

    Span span();

    /// Whether braces or brackets were written, or indentation.
    enum Layout {
        BLOCK,
        FLOW
    }

    /// Keys with values in the order of the text; no key twice.
    record Mapping(Span span, Layout layout, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> entry(String key) {
            return entries.stream().filter(e -> e.key().text().equals(key)).findFirst();
        }
    }

    record Entry(Scalar key, Node value) {
        public Span span() {
            return key.span().through(value.span());
        }
    }

    record Sequence(Span span, Layout layout, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// A text as written, escapes and folding resolved, never taken for a number, a date or a truth value.
    record Scalar(Span span, String text, Style style) implements Node {
        /// Nothing was written, as after `today:` at a line's end.
        public boolean isMissing() {
            return style == Style.PLAIN && text.isEmpty();
        }
    }

    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }
}
