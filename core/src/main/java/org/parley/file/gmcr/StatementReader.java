package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Remarks;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Sequence;
import org.parley.file.yaml.Node.Style;

/// Reads conditions and compound conditions as cubes over the regrouped options. What is not well formed, never true
/// or said before is remarked upon and left out.
record StatementReader(Values values, Grouping grouping) {

    /// One statement and where it stands; a disjunction of cubes.
    record Statement(Span span, List<Cube> cubes) {

        Statement {
            cubes = List.copyOf(cubes);
        }

        boolean isEverywhere() {
            return cubes.stream().anyMatch(Cube::isEverywhere);
        }
    }

    /// The statements of a decision maker, in order. Statements that are true everywhere rank nothing and are left out.
    List<Statement> preferences(List<Node> nodes) {
        List<Statement> all = new ArrayList<>();
        for (Node node : nodes) {
            Statement statement = new Statement(
                    node.span(),
                    node instanceof Mapping compound
                            ? members(compound)
                            : cube(node).stream().toList());
            if (statement.isEverywhere()) {
                remarks()
                        .warning(
                                "always-true",
                                node.span(),
                                "This statement is true in every state, so it ranks nothing and is left out.",
                                "Maybe a pair such as [0, \"Y\"] is missing.");
            } else if (!statement.cubes().isEmpty()) {
                all.add(statement);
            }
        }
        return once(all);
    }

    private List<Cube> members(Mapping compound) {
        values.keys(compound, Part.COMPOUND);
        Optional<Node> members = values.needed(compound, "members", Part.COMPOUND, Choice.head(compound));
        List<Node> nodes = members.map(values::list).orElse(List.of());
        if (members.isPresent() && nodes.isEmpty() && members.get() instanceof Sequence) {
            remarks()
                    .warning(
                            "never-true",
                            compound.span(),
                            "A compound condition without members is true in no state; it is left out.",
                            "");
        }
        return nodes.stream().flatMap(node -> cube(node).stream()).distinct().toList();
    }

    /// The conditions of `infeasibles` or `misperceptions`, which may not be compound.
    List<Statement> patterns(List<Node> nodes) {
        List<Statement> all = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Mapping) {
                remarks()
                        .error(
                                "compound-pattern",
                                node.span(),
                                "A compound condition is not supported here: gmcr-py itself does not treat it rightly.",
                                "Maybe each of its members as a condition of its own.");
            } else {
                cube(node).ifPresent(cube -> all.add(new Statement(node.span(), List.of(cube))));
            }
        }
        return once(all);
    }

    private List<Statement> once(List<Statement> all) {
        Map<Set<Cube>, Statement> seen = new HashMap<>();
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : all) {
            Statement first = seen.putIfAbsent(Set.copyOf(statement.cubes()), statement);
            if (first == null) {
                kept.add(statement);
            } else {
                remarks()
                        .add(Diagnostic.warning(
                                        "stated-twice",
                                        statement.span(),
                                        "This stands there a second time and is left out, which changes nothing.",
                                        "")
                                .and(first.span(), "first here"));
            }
        }
        return kept;
    }

    /// A condition: a list of pairs.
    private Optional<Cube> cube(Node node) {
        if (node instanceof Sequence list
                && !list.items().isEmpty()
                && list.items().stream().allMatch(Scalar.class::isInstance)) {
            remarks()
                    .error(
                            "not-a-condition",
                            node.span(),
                            "A condition is a list of pairs, as in [[0, \"Y\"], [1, \"N\"]].",
                            "Maybe one more pair of brackets around it.");
            return Optional.empty();
        }
        Optional<Cube> all = Optional.of(Cube.EVERYWHERE);
        for (Node pair : values.list(node)) {
            Optional<Cube> next = pair(pair);
            if (all.isPresent() && next.isPresent() && all.get().and(next.get()).isEmpty()) {
                remarks()
                        .warning(
                                "never-true",
                                node.span(),
                                "Option "
                                        + Values.plain(((Sequence) pair).items().getFirst())
                                        + " is asked to be both Y and N here, so this is true in no state; it is left out.",
                                "Maybe one of the two was meant for another option.");
                return Optional.empty();
            }
            all = all.flatMap(cube -> next.flatMap(cube::and));
        }
        return node instanceof Sequence ? all : Optional.empty();
    }

    private Optional<Cube> pair(Node node) {
        if (!(node instanceof Sequence pair) || pair.items().size() != 2) {
            remarks()
                    .error(
                            "not-a-pair",
                            node.span(),
                            "A pair such as [0, \"Y\"] is expected here, " + Values.found(node) + ".",
                            "Maybe [0, \"Y\"]: the number of an option, and its letter.");
            return Optional.empty();
        }
        OptionalInt option =
                DecisionMaker.option(pair.items().getFirst(), grouping.places().size(), values);
        Optional<Boolean> taken = taken(pair.items().getLast());
        return option.isEmpty()
                ? Optional.empty()
                : taken.map(t -> Cube.of(grouping.places().get(option.getAsInt()), t));
    }

    private Optional<Boolean> taken(Node node) {
        String text = node instanceof Scalar scalar && scalar.style() != Style.PLAIN ? scalar.text() : "";
        if (!text.equals("Y") && !text.equals("N")) {
            String word = Values.plain(node).toUpperCase(Locale.ROOT);
            boolean near = word.equals("Y") || word.equals("N");
            remarks()
                    .error(
                            "not-y-or-n",
                            node.span(),
                            "\"Y\" or \"N\" is expected here, " + Values.found(node) + ".",
                            near ? "Maybe \"" + word + "\"." : "Maybe \"Y\" for taken, or \"N\" for not taken.");
            return Optional.empty();
        }
        return Optional.of(text.equals("Y"));
    }

    private Remarks remarks() {
        return values.remarks();
    }
}
