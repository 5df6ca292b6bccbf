package org.parley.file.yaml;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.file.source.Span;

/// The text that is being written: lines, and the comments that stood around what they say.
final class Page {

    private final Surroundings around;
    private final String lineEnd;
    private final StringBuilder out = new StringBuilder();
    private int lastIndent;

    Page(Surroundings around, String lineEnd) {
        this.around = around;
        this.lineEnd = lineEnd;
    }

    /// The empty line and the comments before what begins at `offset` and will be indented by `indent`.
    void lead(int offset, int indent) {
        comments(around.before(offset), around.column(offset), indent);
        if (around.isApart(offset)) {
            line(0, "");
        }
        lastIndent = indent;
    }

    /// A comment further in than what follows belongs to what came before.
    private void comments(List<Comment> comments, int column, int indent) {
        for (Comment comment : comments) {
            int from = comment.span().from();
            if (around.isApart(from)) {
                line(0, "");
            }
            boolean inner = comment.isAlone() && around.column(from) > column && lastIndent > indent;
            line(inner ? lastIndent : indent, comment.text());
        }
    }

    /// Begins a line, unless something such as a dash has begun it already.
    Page begin(int indent) {
        return isLineBegun() ? this : write(" ".repeat(indent));
    }

    Page write(String text) {
        out.append(text);
        return this;
    }

    void line(int indent, String text) {
        out.append(" ".repeat(indent)).append(text).append(lineEnd);
    }

    /// Ends a line with the comment behind the text that ended at `offset`, or else behind the bracket it stood in.
    void endLine(int offset, OptionalInt bracketEnd) {
        Optional<Comment> comment = offset < 0 ? Optional.empty() : around.behind(offset);
        if (comment.isEmpty() && bracketEnd.isPresent()) {
            comment = around.behindBracket(bracketEnd.getAsInt());
        }
        comment.ifPresent(this::behind);
        out.append(lineEnd);
    }

    /// Stays in the column it had, where the line leaves room.
    private void behind(Comment comment) {
        int width = out.length() - (out.lastIndexOf("\n") + 1);
        int column = around.column(comment.span().from());
        out.append(" ".repeat(Math.max(2, column - width))).append(comment.text());
    }

    /// A comment behind the closing bracket of an item that is written over several lines now: it goes before the item.
    void before(int bracketEnd, int indent) {
        int line = out.lastIndexOf("\n") + 1;
        around.behindBracket(bracketEnd).ifPresent(c -> out.insert(line, " ".repeat(indent) + c.text() + lineEnd));
    }

    boolean hasCommentIn(Span span) {
        return around.hasCommentIn(span);
    }

    void kept(Span span, String text) {
        lead(span.from(), 0);
        around.skip(span);
        if (isLineBegun()) {
            out.append(lineEnd);
        }
        out.append(text);
    }

    String finish() {
        comments(around.rest(), 0, 0);
        return out.toString();
    }

    private boolean isLineBegun() {
        return !out.isEmpty() && out.charAt(out.length() - 1) != '\n';
    }
}
