package org.parley.file.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Style;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;

/// What is valid YAML and yet not taken: each refusal in its own words.
///
/// References inside YAML would let a small file unfold into an endless one, and types would turn `no` into a truth
/// value; a negotiation file needs neither.
final class Refusals {

    private static final Pattern CUT = Pattern.compile("[ \\t]+(#[^\\s#][^\\r\\n]*)");

    private final SourceText source;
    private final List<Diagnostic> diagnostics;

    Refusals(SourceText source, List<Diagnostic> diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /// Whether to go on: a second document ends the reading.
    boolean document(int number, Span span) {
        if (number > 1) {
            error(
                    "second-document",
                    span,
                    "A second document begins here; a file holds one.",
                    "Maybe a file of its own.");
        } else if (source.text().startsWith("%", span.from())) {
            error(
                    "directive",
                    source.lineSpan(source.line(span.from())),
                    "Lines beginning with % are directives for YAML programs; they are not used here.",
                    "Maybe remove the line.");
        }
        return number == 1;
    }

    /// Anchors and tags of a node.
    void properties(NodeEvent event, Optional<String> tag, Span span) {
        event.getAnchor()
                .ifPresent(anchor -> error(
                        "anchor",
                        new Span(
                                span.from(),
                                Math.min(
                                        source.text().length(),
                                        span.from() + anchor.getValue().length() + 1)),
                        "\"&" + anchor.getValue() + "\" would be an anchor, which is not used here.",
                        "Maybe write it out, or put the text in quotes."));
        tag.ifPresent(t -> error(
                "tag",
                word(span.from()),
                "\"" + source.slice(word(span.from())) + "\" would be a tag, which is not used here.",
                "Maybe remove it, or put the text in quotes."));
    }

    /// Refuses a reference to an anchor; the stand-in for it is left out of whatever it is in.
    Scalar alias(AliasEvent event, Span span) {
        error(
                "alias",
                span,
                "\"*" + event.getAlias().getValue() + "\" would be an alias, which is not used here.",
                "Maybe write out what it stands for, or put the text in quotes.");
        return new Scalar(span, "", Style.PLAIN);
    }

    static boolean isStandIn(Node node) {
        return node instanceof Scalar scalar
                && scalar.isMissing()
                && scalar.span().length() > 0;
    }

    void tooDeep(Span span) {
        error(
                "too-deep",
                span,
                "Here more than " + TreeBuilder.MAX_DEPTH + " levels lie inside each other.",
                "Maybe brackets are missing or doubled.");
    }

    /// The key as a text; empty and refused when it is none.
    Optional<Scalar> key(Node node) {
        if (isStandIn(node)) {
            return Optional.empty();
        }
        if (node instanceof Scalar key && !key.text().equals("<<")) {
            return Optional.of(key);
        }
        if (node instanceof Scalar) {
            error(
                    "merge-key",
                    node.span(),
                    "\"<<\" would merge other keys in, which is not used here.",
                    "Maybe write them out.");
        } else {
            error("key-not-text", node.span(), "A key has to be one word.", "Maybe put it in quotes.");
        }
        return Optional.empty();
    }

    void duplicate(Entry first, Entry again) {
        String key = again.key().text();
        diagnostics.add(Diagnostic.error(
                        "duplicate-key",
                        again.key().span(),
                        "The key \"" + key + "\" stands here a second time.",
                        "Maybe remove one of the two.")
                .and(first.key().span(), "first here"));
    }

    /// Whether a comma inside braces has cut a text, which leaves its rest as a key without colon and value.
    boolean isCutAtComma(Entry entry, Optional<Entry> before) {
        boolean missing = entry.value() instanceof Scalar value && value.isMissing();
        if (!missing || source.slice(entry.span()).contains(":")) {
            return false;
        }
        String rest = entry.key().text();
        String whole = before.isEmpty() || !(before.get().value() instanceof Scalar cut)
                ? "Maybe \"" + rest + ": …\", or remove it."
                : "Maybe " + before.get().key().text() + ": " + Quotes.quoted(cut.text() + ", " + rest) + ".";
        error(
                "cut-at-comma",
                entry.key().span(),
                "A comma inside braces begins a new key, and \"" + rest + "\" has no value.",
                whole);
        return true;
    }

    /// Warns where ` #` with no space after it ends a text, because then it was hardly meant as a comment.
    void cutAtHash(Scalar scalar, boolean inBrackets) {
        Matcher rest = CUT.matcher(source.text())
                .region(scalar.span().to(), source.text().length());
        if (scalar.style() == Style.PLAIN && !scalar.text().isEmpty() && rest.lookingAt()) {
            String cut = inBrackets ? rest.group(1).split("[,}\\]]", 2)[0] : rest.group(1);
            diagnostics.add(Diagnostic.warning(
                    "cut-at-hash",
                    new Span(rest.start(1), rest.start(1) + cut.length()),
                    "\"#\" after a space begins a comment, so the text ends with \"" + end(scalar.text()) + "\".",
                    "Maybe " + Quotes.quoted(scalar.text() + " " + cut.strip()) + ", or a space after the #."));
        }
    }

    private static String end(String text) {
        return text.length() <= 30 ? text : "…" + text.substring(text.offsetByCodePoints(text.length(), -20));
    }

    private Span word(int from) {
        int to = from;
        while (to < source.text().length()
                && !Character.isWhitespace(source.text().charAt(to))) {
            to++;
        }
        return new Span(from, to);
    }

    private void error(String code, Span span, String message, String remedy) {
        diagnostics.add(Diagnostic.error(code, span, message, remedy));
    }
}
