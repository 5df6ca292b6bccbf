package org.parley.file.yaml;

import java.util.List;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Sequence;

/// The texts of a tree in the order they are written; what is missing is left out.
final class Leaves {

    private Leaves() {}

    static void collect(Node node, List<Scalar> into) {
        switch (node) {
            case Scalar text when text.isMissing() -> {}
            case Scalar text -> into.add(text);
            case Sequence list -> list.items().forEach(item -> collect(item, into));
            case Mapping mapping -> {
                for (Entry entry : mapping.entries()) {
                    collect(entry.key(), into);
                    collect(entry.value(), into);
                }
            }
        }
    }

    /// Where the first text of a node begins, or the node itself where it has none.
    static int first(Node node) {
        return switch (node) {
            case Scalar text -> text.span().from();
            case Sequence list
            when !list.items().isEmpty() -> first(list.items().getFirst());
            case Mapping mapping
            when !mapping.entries().isEmpty() ->
                mapping.entries().getFirst().key().span().from();
            case Sequence _, Mapping _ -> node.span().from();
        };
    }
}
