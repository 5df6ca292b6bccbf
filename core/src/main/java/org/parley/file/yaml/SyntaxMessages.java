package org.parley.file.yaml;

import java.util.Locale;
import java.util.Optional;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node.Layout;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Style;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/// Says in plain words what a syntax error of the YAML parser means for somebody who has never read about YAML.
///
/// `last` is the last node the parser finished, `innermost` the collection it was in.
record SyntaxMessages(
        SourceText source, Span part, Places places, Optional<Node> last, Optional<OpenNode> innermost, Vicinity near) {

    static SyntaxMessages of(
            SourceText source, Span part, Places places, Optional<Node> last, Optional<OpenNode> innermost) {
        boolean inBrackets =
                innermost.filter(open -> open.layout() == Layout.FLOW).isPresent();
        return new SyntaxMessages(source, part, places, last, innermost, new Vicinity(source, part, inBrackets));
    }

    Diagnostic explain(RuntimeException e) {
        return switch (e) {
            case MarkedYamlEngineException marked -> marked(marked);
            case ReaderException reader -> {
                String character = String.format(
                        Locale.ROOT, "The character U+%04X cannot stand in a text.", reader.getCodePoint());
                yield error("control-character", Span.at(part.from()), character, "Maybe remove it.");
            }
            default -> number(last.map(node -> node.span().to()).orElse(part.from()));
        };
    }

    /// The parser stumbled over a number and does not say where.
    private Diagnostic number(int from) {
        int escape = source.text().indexOf("\\U", from);
        return escape >= 0
                ? escape(escape, 10)
                : error("syntax", near.rest(from), "What stands here is no valid YAML.", "Maybe put it in quotes.");
    }

    private Diagnostic marked(MarkedYamlEngineException e) {
        String context = Optional.ofNullable(e.getContext()).orElse("");
        int at = places.offset(e.getProblemMark());
        int from = e.getContextMark().map(places::offset).orElse(at);
        return near.isIndentedByTab(at) ? tab(at) : marked(e.getProblem(), context, at, from);
    }

    private Diagnostic marked(String problem, String context, int at, int from) {
        if (problem.contains("mapping values are not allowed")) {
            return colon(at);
        }
        if (context.contains("quoted scalar") && problem.contains("unexpected")) {
            return unclosedQuote(from);
        }
        if (problem.contains("escape")) {
            return escape(Math.max(part.from(), at - 1), 2);
        }
        if (problem.contains("could not find expected ':'")) {
            return missingColon(near.rest(from));
        }
        if (problem.contains("cannot start any token")) {
            return firstCharacter(at);
        }
        if (context.matches(".*(alias|anchor|tag|block scalar|block node).*")) {
            return firstCharacter(from);
        }
        if (problem.contains("entries are not allowed here")) {
            return needsQuotes(
                    "dash-in-text",
                    near.value(at),
                    "A list cannot begin on the line of its key.",
                    " if it is a text, or a new line");
        }
        return context.contains("flow") ? inBrackets(at, from) : afterLast(at, problem);
    }

    private Diagnostic tab(int at) {
        return error(
                "tab",
                new Span(near.line(at).from(), at + 1),
                "A line begins with a tab.",
                "Maybe replace it by spaces.");
    }

    private Diagnostic colon(int at) {
        Optional<Integer> value = near.valueAround(at);
        if (value.isPresent()) {
            return colonInText(value.get());
        }
        Optional<Span> before = near.keyWithoutColon(at);
        if (before.isPresent()) {
            return missingColon(before.get());
        }
        Span key = new Span(near.rest(near.line(at).from()).from(), at);
        return error(
                "indentation",
                key,
                "\"" + near.slice(key) + "\" begins a key, but the line before has already begun a text.",
                "Maybe give the line the same indentation as the keys around it, or put the whole text in quotes.");
    }

    private Diagnostic colonInText(int value) {
        return needsQuotes(
                "colon-in-text",
                near.value(value),
                "A text with a colon and a space inside has to stand in quotes.",
                "");
    }

    private Diagnostic firstCharacter(int at) {
        String message = "A text that begins with " + near.sign(at) + " has to stand in quotes.";
        return needsQuotes("first-character", near.value(at), message, "");
    }

    private Diagnostic unclosedQuote(int from) {
        String remedy = "Maybe add " + near.sign(from) + " where the text ends.";
        return error("unclosed-quote", near.rest(from), "The quote that begins here is never closed.", remedy);
    }

    private Diagnostic escape(int at, int length) {
        Span sign = new Span(at, Math.min(part.to(), at + length));
        String message = "In double quotes \"" + near.slice(sign) + "\" has no meaning.";
        return error("bad-escape", sign, message, "Maybe \"\\\\\" for a backslash, or single quotes.");
    }

    private Diagnostic missingColon(Span line) {
        String message = "Expected a key and a colon, found \"" + near.slice(line) + "\".";
        return error("missing-colon", line, message, "Maybe \"" + near.slice(line) + ":\".");
    }

    private Diagnostic inBrackets(int at, int from) {
        Optional<Integer> value = near.sign(at).equals(":") ? near.valueAround(at) : Optional.empty();
        if (value.isPresent()) {
            return colonInText(value.get());
        }
        int open = innermost
                .filter(o -> o.layout() == Layout.FLOW)
                .map(OpenNode::from)
                .orElse(from);
        boolean sameLine = source.line(open) == source.line(at) && at < part.to();
        String end = sameLine ? "\"" + near.sign(at) + "\"" : "line " + source.line(at);
        String message = "The " + near.sign(open) + " that begins here is not closed before " + end + ".";
        String remedy = "Maybe add " + (near.sign(open).equals("{") ? "}" : "]") + ", or a comma before what follows.";
        return error("unclosed-bracket", new Span(open, open + 1), message, remedy);
    }

    /// Something stands where the last node should have been the end of its line or block.
    private Diagnostic afterLast(int at, String problem) {
        int line = source.line(at);
        boolean sameLine =
                last.filter(node -> source.line(node.span().to()) == line).isPresent();
        boolean closing = problem.endsWith("'}'") || problem.endsWith("']'");
        if (sameLine && !closing && last.orElseThrow() instanceof Scalar text && isQuoted(text)) {
            boolean overLines = source.line(text.span().from()) < line;
            return overLines ? unclosedQuote(text.span().from()) : afterEnd("closing quote", text);
        }
        if (sameLine && !closing && !(last.orElseThrow() instanceof Scalar)) {
            return afterEnd("closing bracket", last.get());
        }
        if (closing) {
            return error(
                    "unopened-bracket",
                    new Span(at, at + 1),
                    "This " + near.sign(at) + " closes nothing.",
                    "Maybe remove it.");
        }
        Span rest = near.rest(at);
        String message = "\"" + near.slice(rest)
                + "\" is indented like no line above it, or does not belong into what stands there.";
        return error(
                "indentation", rest, message, "Maybe give it the same indentation as the keys or dashes around it.");
    }

    private Diagnostic afterEnd(String what, Node last) {
        return needsQuotes("text-after-end", near.rest(last.span().from()), "More text follows the " + what + ".", "");
    }

    private static boolean isQuoted(Scalar scalar) {
        return scalar.style() == Style.DOUBLE_QUOTED || scalar.style() == Style.SINGLE_QUOTED;
    }

    private Diagnostic needsQuotes(String code, Span text, String message, String or) {
        return error(code, text, message, "Maybe " + Quotes.quoted(near.slice(text)) + or + ".");
    }

    private static Diagnostic error(String code, Span span, String message, String remedy) {
        return Diagnostic.error(code, span, message, remedy);
    }
}
