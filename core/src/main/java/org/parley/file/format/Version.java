package org.parley.file.format;

import java.util.Optional;
import org.parley.file.source.Remarks;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.YamlTree;

/// Looks whether a file is a negotiation of the version this program reads; if not, every further remark would mislead.
record Version(YamlTree tree, Remarks remarks) {

    boolean isReadable(Mapping root) {
        Optional<Node> version = root.entry("parley").map(Node.Entry::value);
        return version.isPresent() ? isKnown(version.get()) : isMeant(root);
    }

    private boolean isKnown(Node version) {
        String written = version instanceof Scalar scalar ? scalar.text() : "";
        boolean number = written.matches("[0-9]{1,9}");
        if (number && Integer.parseInt(written) > Part.VERSION) {
            String message = "The file is of version " + written + " of the format; this program reads version "
                    + Part.VERSION + ".";
            remarks.error("newer-version", version.span(), message, "Maybe a newer Parley reads it.");
            return false;
        }
        if (!number || Integer.parseInt(written) != Part.VERSION) {
            remarks.error(
                    "bad-version",
                    version.span(),
                    "\"" + written + "\" is no version of the format.",
                    "Maybe \"parley: " + Part.VERSION + "\".");
        }
        return true;
    }

    /// A file with parties only forgot its version; any other is something else, unless its beginning is unreadable.
    private boolean isMeant(Mapping root) {
        boolean meant = root.entry("parties").isPresent() || !tree.broken().isEmpty();
        boolean told = tree.root().isEmpty() || !(tree.root().get() instanceof Mapping);
        if (!meant && !told) {
            Span first = root.entries().isEmpty()
                    ? root.span()
                    : root.entries().getFirst().key().span();
            String message = "This is no negotiation: the file has neither the key \"parley\" nor \"parties\".";
            remarks.error(
                    "no-negotiation",
                    first,
                    message,
                    "Maybe another file was meant; a negotiation begins with \"parley: 1\".");
        }
        return meant && !root.entries().isEmpty();
    }
}
