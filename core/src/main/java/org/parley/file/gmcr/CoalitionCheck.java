package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.file.source.Remarks;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Sequence;

/// Names the coalitions of a file, which the import does not carry over: every decision maker stays one of its own.
record CoalitionCheck(Remarks remarks, List<DecisionMaker> makers) {

    void check(Node coalitions) {
        List<List<Integer>> groups = new ArrayList<>();
        for (Node item : coalitions instanceof Sequence list ? list.items() : List.<Node>of()) {
            groups.add((item instanceof Sequence group ? group.items() : List.of(item))
                    .stream().map(CoalitionCheck::number).toList());
        }
        List<Integer> covered = groups.stream().flatMap(List::stream).sorted().toList();
        List<Integer> all = IntStream.range(0, makers.size()).boxed().toList();
        if (!covered.equals(all)) {
            remarks.warning(
                    "bad-coalitions",
                    coalitions.span(),
                    "The coalitions do not name every decision maker (0 to " + (makers.size() - 1)
                            + ") exactly once; as in gmcr-py, everybody stays alone.",
                    "");
            return;
        }
        String together =
                groups.stream().filter(g -> g.size() > 1).map(this::named).collect(Collectors.joining("; "));
        if (!together.isEmpty()) {
            remarks.warning(
                    "coalitions-lost",
                    coalitions.span(),
                    "Coalitions are not carried over: " + together
                            + ". gmcr-py would merge the members into one; here each keeps its own moves and wants.",
                    "");
        }
    }

    private String named(List<Integer> group) {
        return group.stream()
                .map(i -> Values.quoted(makers.get(i).name().text()))
                .collect(Collectors.joining(" with "));
    }

    /// Below zero for what is no number.
    private static int number(Node node) {
        boolean plain = node instanceof Scalar scalar && scalar.text().matches("[0-9]{1,6}");
        return plain ? Integer.parseInt(((Scalar) node).text()) : -1;
    }
}
