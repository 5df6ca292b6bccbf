package org.parley.game.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.file.source.SourceText;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Sequence;
import org.parley.file.yaml.YamlReader;
import org.parley.file.yaml.YamlTree;

/// A YAML text a test relies on: whatever is not as expected is an error of the case.
public record Tree(String at, Node node) {

    public static Tree read(String name, String text) {
        YamlTree tree = YamlReader.read(new SourceText(name, text));
        if (!tree.diagnostics().isEmpty()) {
            throw new IllegalArgumentException(name + ": " + tree.diagnostics());
        }
        return new Tree(name, tree.root().orElseThrow());
    }

    public String text() {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        throw unexpected("a text");
    }

    public int number() {
        return Integer.parseInt(text());
    }

    public boolean isText() {
        return node instanceof Scalar;
    }

    public boolean hasKeys() {
        return node instanceof Mapping;
    }

    public List<Tree> list() {
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(item -> new Tree(at, item)).toList();
        }
        throw unexpected("a list");
    }

    public Map<String, Tree> entries() {
        if (!(node instanceof Mapping mapping)) {
            throw unexpected("keys");
        }
        Map<String, Tree> entries = new LinkedHashMap<>();
        mapping.entries()
                .forEach(e ->
                        entries.put(e.key().text(), new Tree(at + ", " + e.key().text(), e.value())));
        return entries;
    }

    public Optional<Tree> maybe(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    public Tree key(String key) {
        return maybe(key).orElseThrow(() -> new IllegalArgumentException(at + ": no " + key));
    }

    private IllegalArgumentException unexpected(String expected) {
        return new IllegalArgumentException(at + ": expected " + expected + ", found " + node);
    }
}
