package org.parley.file.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node.Layout;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.TreeBuilder.Built;

/// Reads YAML, and with it JSON, into a tree of raw texts. Never throws.
///
/// Where the text as a whole has a syntax error, each top-level section is read by itself, so that one error hides
/// neither the others nor the sound sections. Anchors, aliases, tags, merge keys, directives and second documents are
/// refused. Linear in the length of the text.
public final class YamlReader {

    private final SourceText source;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> broken = new LinkedHashSet<>();

    private YamlReader(SourceText source) {
        this.source = source;
    }

    /// The tree of the text, as far as there is one.
    public static YamlTree read(SourceText source) {
        YamlReader reader = new YamlReader(source);
        Optional<Node> root = reader.root();
        return new YamlTree(root, reader.broken, reader.diagnostics);
    }

    private Optional<Node> root() {
        Built whole =
                TreeBuilder.build(source, new Span(source.start(), source.text().length()));
        if (whole.complete()) {
            diagnostics.addAll(whole.diagnostics());
            return checked(whole.root());
        }
        List<TopLevel> sections = TopLevel.cut(source);
        Optional<Node> root = sections.size() < 2 ? Optional.empty() : bySection(sections);
        if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
            diagnostics.clear();
            diagnostics.addAll(whole.diagnostics());
            return whole.root();
        }
        return root;
    }

    private Optional<Node> checked(Optional<Node> root) {
        if (root.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "empty-file",
                    Span.at(source.start()),
                    "The file holds nothing but comments.",
                    "Maybe another file was meant."));
        }
        return root;
    }

    private Optional<Node> bySection(List<TopLevel> sections) {
        Refusals refusals = new Refusals(source, diagnostics);
        OpenMapping root = new OpenMapping(sections.getFirst().span().from(), Layout.BLOCK, refusals);
        for (TopLevel section : sections) {
            Built built = TreeBuilder.build(source, section.span());
            diagnostics.addAll(built.diagnostics());
            if (built.complete()) {
                built.root().ifPresent(node -> take(node, root));
            } else {
                broken.add(section.key());
            }
        }
        return Optional.of(root.close(sections.getLast().span()));
    }

    private void take(Node section, OpenMapping root) {
        switch (section) {
            case Mapping mapping -> mapping.entries().forEach(root::put);
            case Node.Sequence _, Node.Scalar _ -> stray(section);
        }
    }

    private void stray(Node node) {
        Span line = source.lineSpan(source.line(node.span().from()));
        diagnostics.add(Diagnostic.error(
                "missing-colon",
                line,
                "Expected a key and a colon, found \"" + source.slice(line).strip() + "\".",
                "Maybe a colon is missing."));
    }
}
