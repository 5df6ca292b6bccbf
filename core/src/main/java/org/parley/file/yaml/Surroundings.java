package org.parley.file.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;

/// The comments and empty lines of a text that is being written anew, handed out in order, each once.
final class Surroundings {

    private final SourceText source;
    private final Deque<Comment> comments;
    private int lastLine;

    private Surroundings(SourceText source, List<Comment> comments) {
        this.source = source;
        this.comments = new ArrayDeque<>(comments);
    }

    static Surroundings of(SourceText source, Node root) {
        return new Surroundings(source, Comment.all(source, root));
    }

    /// Of a tree nobody has written yet.
    static Surroundings none() {
        return new Surroundings(new SourceText("", ""), List.of());
    }

    /// The comments that stand before `offset` and were not handed out.
    List<Comment> before(int offset) {
        List<Comment> found = new ArrayList<>();
        while (!comments.isEmpty() && comments.element().span().from() < offset) {
            found.add(comments.remove());
        }
        return found;
    }

    List<Comment> rest() {
        return before(Integer.MAX_VALUE);
    }

    /// The comment on the line of the text that ends at `offset`, directly behind it.
    Optional<Comment> behind(int offset) {
        int lineEnd = source.lineSpan(source.line(offset)).to();
        return take(comments.stream()
                .takeWhile(c -> c.span().from() < lineEnd)
                .filter(c -> !c.isAlone() && c.after() == offset)
                .findFirst());
    }

    /// The comment on the line where a bracket closed at `offset`, with nothing but closing signs between.
    Optional<Comment> behindBracket(int offset) {
        return take(comments.stream()
                .filter(c -> c.span().from() >= offset)
                .findFirst()
                .filter(c -> source.slice(new Span(offset, c.span().from())).matches("[ \\t,\\]}]*")));
    }

    boolean hasCommentIn(Span span) {
        return comments.stream()
                .takeWhile(c -> c.span().from() < span.to())
                .anyMatch(c -> c.span().from() > span.from());
    }

    private Optional<Comment> take(Optional<Comment> comment) {
        comment.ifPresent(comments::remove);
        return comment;
    }

    /// Whether an empty line stands before the line of `offset`, and that line is reached only now.
    boolean isApart(int offset) {
        int line = source.line(offset);
        boolean apart = line > lastLine
                && line > 1
                && lastLine > 0
                && source.slice(source.lineSpan(line - 1)).isBlank();
        lastLine = Math.max(line, lastLine);
        return apart;
    }

    int column(int offset) {
        return source.column(offset) - 1;
    }

    /// Passes over a stretch that is kept as it is.
    void skip(Span span) {
        before(span.to());
        lastLine = Math.max(lastLine, source.line(span.to()) - 1);
    }
}
