package org.parley.file.format;

import org.parley.file.source.Diagnostic;
import org.parley.file.source.Nearest;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;

/// Checks which keys a statement has: none unknown, none empty, none missing that it needs.
record KeyCheck(Context context, Part part, Mapping mapping, Span head) {

    /// The remark on something else where keys and values should be.
    static void notKeys(Context context, Part part, Node node) {
        String message = capital(part.called()) + " is written as keys and values." + known(part);
        String remedy = part == Part.CHANGE
                ? "Maybe \"drops: {want: some-want}\"."
                : "Maybe \"" + part.keys().getFirst() + ": …\".";
        context.remarks().error("expected-keys", node.span(), message, remedy);
    }

    static boolean isMissing(Node node) {
        return node instanceof Scalar scalar && scalar.isMissing();
    }

    void check() {
        part.needed().forEach(this::need);
        if (part == Part.FILE && mapping.entry("points").isEmpty()) {
            need("parties");
        }
        mapping.entries().forEach(this::check);
    }

    private void need(String key) {
        boolean there =
                mapping.entry(key).filter(entry -> !isMissing(entry.value())).isPresent();
        boolean broken = part == Part.FILE && context.names().broken().contains(key);
        if (!there && !broken) {
            Span at = mapping.entry(key).map(entry -> entry.key().span()).orElse(head);
            String message = capital(part.called()) + " needs the key \"" + key + "\".";
            boolean version = key.equals("parley");
            String remedy =
                    version ? "Maybe \"parley: " + Part.VERSION + "\" as the first line." : "Maybe \"" + key + ": …\".";
            context.remarks().error("missing-key", at, message, remedy);
        }
    }

    private void check(Entry entry) {
        String key = entry.key().text();
        if (!part.has(key)) {
            unknown(key, entry.key().span());
        } else if (isMissing(entry.value()) && !part.needed().contains(key)) {
            String message = "Nothing is written after \"" + key + ":\".";
            context.remarks()
                    .add(Diagnostic.warning("empty-value", entry.key().span(), message, "Maybe remove the line."));
        }
    }

    private void unknown(String key, Span at) {
        if (part == Part.OPTION && Part.RESERVED_FOR_OPTIONS.contains(key)) {
            String message = "\"" + key + "\" is reserved for a later version of the format.";
            context.remarks().error("reserved-key", at, message, "Maybe say it in a note until then.");
            return;
        }
        String message = capital(part.called()) + " has no key \"" + key + "\"." + known(part);
        context.remarks()
                .error(
                        "unknown-key",
                        at,
                        message,
                        Nearest.maybe(key, part.keys(), "Maybe one of these, or a comment behind #."));
    }

    private static String known(Part part) {
        return "\nKeys of " + part.called() + ": " + String.join(", ", part.keys()) + ".";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
