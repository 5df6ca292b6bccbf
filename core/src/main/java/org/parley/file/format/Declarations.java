package org.parley.file.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Remarks;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.YamlTree;
import org.parley.negotiation.logic.Words;

/// Gathers the names a file gives and says which are no ids or are given twice.
///
/// Parties, outcomes, levers, scenarios, readings and points share one namespace, options have one per party, sources
/// their own.
record Declarations(Remarks remarks, Names names) {

    static Names gather(YamlTree tree, Mapping root, Remarks remarks) {
        Declarations declarations = new Declarations(remarks, Names.none(tree.broken()));
        declarations.gather(root);
        return declarations.names;
    }

    private void gather(Mapping root) {
        for (Entry source : entries(root, "sources").toList()) {
            declare(source.key(), names.sources());
        }
        Map<String, Span> taken = new LinkedHashMap<>();
        for (Entry party : entries(root, "parties").toList()) {
            declare(party.key(), taken);
            names.options().put(party.key().text(), options(party.value()));
        }
        for (Entry outcome : entries(root, "outcomes").toList()) {
            declare(outcome.key(), taken);
            names.outcomes().put(outcome.key().text(), outcome.key().span());
        }
        for (Entry lever : entries(root, "levers").toList()) {
            declare(lever.key(), taken);
            names.levers().put(lever.key().text(), lever.key().span());
        }
        Stream.of("scenarios", "readings", "points")
                .flatMap(section -> entries(root, section))
                .forEach(entry -> declare(entry.key(), taken));
    }

    private Map<String, Span> options(Node party) {
        Map<String, Span> options = new LinkedHashMap<>();
        if (party instanceof Mapping mapping) {
            entries(mapping, "options").forEach(option -> declare(option.key(), options));
        }
        return options;
    }

    private static Stream<Entry> entries(Mapping mapping, String key) {
        return mapping.entry(key).map(Entry::value).stream()
                .flatMap(value -> value instanceof Mapping inner ? inner.entries().stream() : Stream.empty());
    }

    /// Checks the id of a statement that carries its own, such as a want.
    void declare(Scalar id, Map<String, Span> taken) {
        checkForm(id);
        Span first = taken.putIfAbsent(id.text(), id.span());
        if (first != null) {
            remarks.add(Diagnostic.error(
                            "name-taken",
                            id.span(),
                            "The name \"" + id.text() + "\" is given a second time.",
                            "Maybe another name.")
                    .and(first, "first here"));
        }
    }

    private void checkForm(Scalar id) {
        String text = id.text();
        if (Words.RESERVED.contains(text)) {
            remarks.error(
                    "reserved-word",
                    id.span(),
                    "\"" + text + "\" has a meaning of its own and can name nothing.",
                    "Maybe \"" + text + "-1\".");
        } else if (!Words.isId(text)) {
            String near = Words.toId(text);
            remarks.error(
                    "bad-id",
                    id.span(),
                    "\"" + text + "\" is no id: ids are lower-case letters and digits, parts joined by hyphens.",
                    near.isEmpty()
                            ? "Maybe an id such as \"party-1\", and this text as its name."
                            : "Maybe \"" + near + "\".");
        }
    }
}
