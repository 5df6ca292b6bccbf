package org.parley.file.format;

import java.util.List;
import java.util.Optional;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.yaml.Comment;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.YamlReader;
import org.parley.file.yaml.YamlWriter;
import org.parley.negotiation.model.Negotiation;

/// Writes a file anew in block style with the same indentation and quoting everywhere, in its own order and words.
///
/// Every comment stays at its place and kept sections stay byte for byte. The result is read again; where it does not
/// say the same, or a comment is missing, it is not given out. Formatting twice changes nothing more.
public final class Formatter {

    private Formatter() {}

    /// The formatted text, or why there is none.
    public record Formatted(Optional<String> text, List<Diagnostic> diagnostics) {}

    public static Formatted format(SourceText source) {
        Opening opening = NegotiationReader.read(source);
        Optional<Node> root = YamlReader.read(source).root();
        if (opening.hasErrors() || !(root.orElseThrow() instanceof Mapping mapping)) {
            return new Formatted(Optional.empty(), opening.diagnostics());
        }
        String text = written(source, mapping);
        if (!isFaithful(opening.soFar(), Comment.all(source, mapping), new SourceText(source.name(), text))) {
            return new Formatted(Optional.empty(), List.of(refusal(source)));
        }
        return new Formatted(Optional.of(text), opening.diagnostics());
    }

    private static String written(SourceText source, Mapping root) {
        YamlWriter writer = YamlWriter.anew(source, root);
        for (int i = 0; i < root.entries().size(); i++) {
            Entry entry = root.entries().get(i);
            if (Part.KEPT.contains(entry.key().text())) {
                Span span = SectionReader.span(root, i, source);
                writer.kept(span, source.slice(span));
            } else {
                writer.entry(entry);
            }
        }
        return source.text().substring(0, source.start()) + writer.finish();
    }

    private static boolean isFaithful(Negotiation meant, List<Comment> comments, SourceText text) {
        Opening again = NegotiationReader.read(text);
        Optional<Node> root = YamlReader.read(text).root();
        return again.negotiation().filter(meant::equals).isPresent()
                && root.isPresent()
                && texts(Comment.all(text, root.get())).equals(texts(comments));
    }

    private static List<String> texts(List<Comment> comments) {
        return comments.stream().map(Comment::text).sorted().toList();
    }

    private static Diagnostic refusal(SourceText source) {
        return Diagnostic.error(
                "cannot-format",
                Span.at(source.start()),
                "Written anew, the file would lose a comment or say something else, so it stays as it is.",
                "Maybe comments inside braces are the cause; write that part over several lines.");
    }
}
