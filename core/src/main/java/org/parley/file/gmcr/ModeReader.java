package org.parley.file.gmcr;

import java.util.List;
import java.util.Optional;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Mapping;

/// Decides whether the file's rankings count or its statements, by the flag of the whole file and its older name. Says
/// what is not used because of it.
record ModeReader(Values values, Mapping file, List<DecisionMaker> makers) {

    boolean isManual() {
        Optional<Node> flag = Values.value(file, "useManualPreferenceRanking")
                .or(() -> Values.value(file, "useManualPreferenceVectors"));
        String key = Values.value(file, "useManualPreferenceVectors").isPresent()
                        && Values.value(file, "useManualPreferenceRanking").isEmpty()
                ? "useManualPreferenceVectors"
                : "useManualPreferenceRanking";
        boolean manual = flag.map(values::flag).orElse(false);
        for (DecisionMaker maker : makers) {
            Optional<Node> ranking = filled(maker, "preferenceRanking").or(() -> filled(maker, "preferenceVector"));
            Optional<Node> unused = manual ? filled(maker, "preferences") : ranking;
            unused.ifPresent(node -> unused(node, maker, manual, key));
        }
        return manual;
    }

    private void unused(Node node, DecisionMaker maker, boolean manual, String key) {
        String name = Values.quoted(maker.name().text());
        String flag = Values.quoted(key) + ": true";
        if (manual) {
            values.remarks()
                    .note(
                            "not-used",
                            node.span(),
                            "The statements of " + name + " are not used, because the file has " + flag + ".");
        } else {
            values.remarks()
                    .warning(
                            "not-used",
                            node.span(),
                            "The ranking of " + name + " is not used, because the file does not have " + flag + ".",
                            "Maybe " + flag + ".");
        }
    }

    private static Optional<Node> filled(DecisionMaker maker, String key) {
        return Values.value(maker.keys(), key)
                .filter(node ->
                        !(node instanceof Node.Sequence list && list.items().isEmpty()));
    }
}
