package org.parley.file.yaml;

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
final class SyntaxMessages {

    private final SourceText source;
    private final Span part;
    private final Places places;
    private final Optional<Node> last;
    private final Optional<OpenNode> innermost;

    SyntaxMessages(SourceText source, Span part, Places places, Optional<Node> last, Optional<OpenNode> innermost) {
        this.source = source;
        this.part = part;
        this.places = places;
        this.last = last;
        this.innermost = innermost;
    }

    Diagnostic explain(RuntimeException e) {
        return switch (e) {
            case MarkedYamlEngineException marked -> marked(marked);
            case ReaderException reader ->
                error(
                        "control-character",
                        Span.at(Math.min(part.to(), part.from() + reader.getPosition())),
                        String.format("The character U+%04X cannot stand in a text.", reader.getCodePoint()),
                        "Maybe remove it.");
            default ->
                error(
                        "bad-escape",
                        restOfLine(last.map(n -> n.span().to()).orElse(part.from())),
                        "After a backslash in double quotes an unknown number follows.",
                        "Maybe \"\\\\\" for a backslash.");
        };
    }

    private Diagnostic marked(MarkedYamlEngineException e) {
        String problem = e.getProblem();
        String context = Optional.ofNullable(e.getContext()).orElse("");
        int at = places.offset(e.getProblemMark());
        int from = e.getContextMark().isPresent() ? places.offset(e.getContextMark()) : at;
        if (isIndentedByTab(at)) {
            return error(
                    "tab",
                    new Span(source.lineSpan(source.line(at)).from(), at + 1),
                    "A line begins with a tab.",
                    "Maybe replace it by spaces.");
        }
        if (problem.contains("mapping values are not allowed")) {
            return colon(at);
        }
        if (context.contains("quoted scalar") && problem.contains("unexpected")) {
            return unclosedQuote(from);
        }
        if (problem.contains("escape")) {
            return error(
                    "bad-escape",
                    new Span(Math.max(part.from(), at - 1), Math.min(part.to(), at + 1)),
                    "In double quotes \"" + slice(at - 1, at + 1) + "\" has no meaning.",
                    "Maybe \"\\\\\" for a backslash, or single quotes.");
        }
        if (problem.contains("could not find expected ':'")) {
            return missingColon(from);
        }
        if (problem.contains("cannot start any token")
                || context.contains("alias")
                || context.contains("anchor")
                || context.contains("tag")
                || context.contains("block scalar")
                || context.contains("block node")) {
            return firstCharacter(context.isEmpty() || context.contains("next token") ? at : from);
        }
        if (problem.contains("entries are not allowed here")) {
            return error(
                    "dash-in-text",
                    restOfLine(at),
                    "A list cannot begin on the line of its key.",
                    "Maybe begin it on the next line, or put the text in quotes: "
                            + Quotes.quoted(slice(restOfLine(at))) + ".");
        }
        if (context.contains("flow")) {
            return insideBrackets(at, from);
        }
        return afterSomething(at, problem);
    }

    private Diagnostic colon(int at) {
        Span line = source.lineSpan(source.line(at));
        int value = valueStart(line, at);
        if (value < at) {
            return colonInText(value);
        }
        String key = slice(line.from(), at).strip();
        return error(
                "indentation",
                new Span(line.from() + indent(line), at),
                "\"" + key + "\" begins a key, but the line before has already begun a text.",
                "Maybe give the line the same indentation as the keys around it, or put the whole text in quotes.");
    }

    /// Where the value of the last key before `at` begins on its line.
    private int valueStart(Span line, int at) {
        String before = slice(line.from(), at);
        int colon = before.indexOf(": ");
        int from = colon < 0 ? at : line.from() + colon + 2;
        while (from < at && source.text().charAt(from) == ' ') {
            from++;
        }
        return from;
    }

    private Diagnostic colonInText(int value) {
        Span rest = restOfLine(value);
        return error(
                "colon-in-text",
                rest,
                "A text with a colon and a space inside has to stand in quotes.",
                "Maybe " + Quotes.quoted(slice(rest)) + ".");
    }

    private Diagnostic unclosedQuote(int from) {
        return error(
                "unclosed-quote",
                restOfLine(from),
                "The quote that begins here is never closed.",
                "Maybe add " + source.text().charAt(from) + " where the text ends.");
    }

    private Diagnostic missingColon(int from) {
        Span rest = restOfLine(from);
        return error(
                "missing-colon",
                rest,
                "Expected a key and a colon, found \"" + slice(rest) + "\".",
                "Maybe a colon is missing.");
    }

    private Diagnostic firstCharacter(int at) {
        Span rest = restOfLine(at);
        String first = at < part.to() ? Character.toString(source.text().codePointAt(at)) : "";
        return error(
                "first-character",
                rest,
                "A text that begins with " + first + " has to stand in quotes.",
                "Maybe " + Quotes.quoted(slice(rest)) + ".");
    }

    private Diagnostic insideBrackets(int at, int from) {
        int open = innermost
                .filter(o -> o.layout() == Layout.FLOW)
                .map(OpenNode::from)
                .orElse(from);
        Span line = source.lineSpan(source.line(at));
        if (at < part.to() && source.text().charAt(at) == ':') {
            String before = slice(line.from(), at);
            int begin =
                    Math.max(before.lastIndexOf(','), Math.max(before.lastIndexOf('{'), before.lastIndexOf('['))) + 1;
            int colon = before.indexOf(": ", begin);
            if (colon >= 0) {
                return colonInBrackets(line.from() + colon + 2);
            }
        }
        char bracket = source.text().charAt(open);
        return error(
                "unclosed-bracket",
                new Span(open, open + 1),
                "The " + bracket + " that begins here is not closed, or a comma is missing, before line "
                        + source.line(at) + ".",
                "Maybe add " + (bracket == '{' ? "}" : "]") + ".");
    }

    private Diagnostic colonInBrackets(int value) {
        int to = value;
        while (to < part.to() && ",}]\r\n".indexOf(source.text().charAt(to)) < 0) {
            to++;
        }
        Span text = stripped(new Span(value, to));
        return error(
                "colon-in-text",
                text,
                "A text with a colon and a space inside has to stand in quotes.",
                "Maybe " + Quotes.quoted(slice(text)) + ".");
    }

    /// Something stands where the last node should have been the end of its line or block.
    private Diagnostic afterSomething(int at, String problem) {
        int line = source.line(at);
        boolean sameLine = last.isPresent() && source.line(last.get().span().to()) == line;
        if (sameLine && last.get() instanceof Scalar text && isQuoted(text)) {
            boolean long_ = source.line(text.span().from()) < line;
            return long_
                    ? unclosedQuote(text.span().from())
                    : afterEnd("closing quote", text.span().from());
        }
        if (sameLine && !(last.get() instanceof Scalar) && ":}]".indexOf(problem.charAt(problem.length() - 2)) < 0) {
            return afterEnd("closing bracket", last.get().span().from());
        }
        if (problem.endsWith("'}'") || problem.endsWith("']'")) {
            return error(
                    "unopened-bracket",
                    new Span(at, at + 1),
                    "This " + slice(at, at + 1) + " closes nothing.",
                    "Maybe remove it.");
        }
        Span rest = restOfLine(at);
        return error(
                "indentation",
                rest,
                "\"" + slice(rest) + "\" is indented like no line above it, or does not belong into what stands there.",
                "Maybe give it the same indentation as the keys or dashes around it.");
    }

    private Diagnostic afterEnd(String what, int from) {
        Span rest = restOfLine(from);
        return error(
                "text-after-end",
                rest,
                "More text follows the " + what + ".",
                "Maybe " + Quotes.quoted(slice(rest)) + ".");
    }

    private static boolean isQuoted(Scalar scalar) {
        return scalar.style() == Style.DOUBLE_QUOTED || scalar.style() == Style.SINGLE_QUOTED;
    }

    private boolean isIndentedByTab(int at) {
        return at < part.to()
                && source.text().charAt(at) == '\t'
                && slice(source.lineSpan(source.line(at)).from(), at).isBlank();
    }

    private int indent(Span line) {
        String text = source.slice(line);
        return text.length() - text.stripLeading().length();
    }

    private Span restOfLine(int from) {
        return stripped(
                new Span(from, Math.max(from, source.lineSpan(source.line(from)).to())));
    }

    private Span stripped(Span span) {
        String text = source.slice(span);
        int from = span.from() + text.length() - text.stripLeading().length();
        return new Span(
                Math.min(from, span.to()),
                Math.max(from, span.from() + text.stripTrailing().length()));
    }

    private String slice(Span span) {
        return source.slice(span);
    }

    private String slice(int from, int to) {
        return source.text().substring(Math.max(0, from), Math.min(source.text().length(), Math.max(from, to)));
    }

    private static Diagnostic error(String code, Span span, String message, String remedy) {
        return Diagnostic.error(code, span, message, remedy);
    }
}
