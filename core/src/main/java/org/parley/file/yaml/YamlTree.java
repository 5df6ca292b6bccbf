package org.parley.file.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.file.source.Diagnostic;

/// What reading a YAML text gave: the tree as far as it could be read, and what was wrong.
///
/// `broken` names the top-level sections that have a syntax error and are missing from the tree.
public record YamlTree(Optional<Node> root, Set<String> broken, List<Diagnostic> diagnostics) {

    public YamlTree {
        broken = Set.copyOf(broken);
        diagnostics = List.copyOf(diagnostics);
    }
}
