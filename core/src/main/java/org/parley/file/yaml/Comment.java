package org.parley.file.yaml;

import java.util.ArrayList;
import java.util.List;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Style;

/// A comment of a YAML text: from its `#` to the end of the line.
///
/// `after` is where the last text before it on its line ends; -1 where it has the line to itself.
public record Comment(Span span, String text, int after) {

    boolean isAlone() {
        return after < 0;
    }

    /// The comments outside the texts of a tree, in order.
    public static List<Comment> all(SourceText source, Node root) {
        List<Comment> comments = new ArrayList<>();
        List<Scalar> texts = new ArrayList<>();
        Leaves.collect(root, texts);
        int from = source.start();
        int last = -1;
        for (Scalar text : texts) {
            between(source, from, text.span().from(), last, comments);
            last = text.span().to();
            from = header(source, text, comments);
        }
        between(source, from, source.text().length(), last, comments);
        return comments;
    }

    /// Where to go on behind a text; a block text may carry a comment in its first line.
    private static int header(SourceText source, Scalar text, List<Comment> comments) {
        if (text.style() == Style.LITERAL || text.style() == Style.FOLDED) {
            int end = source.lineSpan(source.line(text.span().from())).to();
            between(
                    source,
                    text.span().from(),
                    Math.min(end, text.span().to()),
                    text.span().to(),
                    comments);
        }
        return text.span().to();
    }

    private static void between(SourceText source, int from, int to, int last, List<Comment> comments) {
        String all = source.text();
        for (int i = from; i < to; i++) {
            boolean begins = i == source.start() || Character.isWhitespace(all.charAt(i - 1));
            if (begins && all.charAt(i) == '#') {
                Span line = source.lineSpan(source.line(i));
                String text = all.substring(i, line.to()).stripTrailing();
                comments.add(new Comment(new Span(i, line.to()), text, last > line.from() ? last : -1));
                i = line.to();
            }
        }
    }
}
