package org.parley.game.cases;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.game.Games;
import org.parley.game.State;
import org.parley.game.cases.Case.Inverse;
import org.parley.game.cases.Case.Leaver;
import org.parley.game.cases.Case.Published;
import org.parley.game.stability.Concept;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Party;

/// Reads an answers file: states by the labels the source gives them, then what must come out in these labels.
///
/// A set of states is a list of labels, `all`, or `{all-but: […]}`.
final class CaseReader {

    private final String name;
    private final Negotiation negotiation;
    private final List<String> parties;
    private final Map<String, State> states = new LinkedHashMap<>();

    CaseReader(String name, Negotiation negotiation) {
        this.name = name;
        this.negotiation = negotiation;
        this.parties = negotiation.parties().stream().map(Party::id).toList();
    }

    Case read(Tree answers) {
        answers.key("states").entries().forEach((label, pattern) -> states.put(label, State.of(pattern.text())));
        return new Case(
                name,
                Games.of(negotiation),
                states,
                stable(answers.maybe("stable")),
                answers.maybe("equilibria").map(this::byConcept).orElse(Map.of()),
                answers.maybe("outcomes").map(this::outcomes).orElse(List.of()),
                answers.maybe("published").map(this::published).orElse(List.of()),
                answers.maybe("ranking").map(this::rankings).orElse(Map.of()),
                answers.maybe("inverse").map(this::inverse));
    }

    private Map<Concept, Map<Integer, Set<State>>> stable(Optional<Tree> tree) {
        Map<Concept, Map<Integer, Set<State>>> stable = new LinkedHashMap<>();
        tree.map(Tree::entries)
                .orElse(Map.of())
                .forEach((party, sets) -> byConcept(sets)
                        .forEach((concept, set) -> stable.computeIfAbsent(concept, _ -> new LinkedHashMap<>())
                                .put(parties.indexOf(party), set)));
        return stable;
    }

    private Map<Concept, Set<State>> byConcept(Tree tree) {
        Map<Concept, Set<State>> sets = new LinkedHashMap<>();
        tree.entries().forEach((concept, set) -> sets.put(concept(concept), set(set)));
        return sets;
    }

    private static Concept concept(String symbol) {
        return Concept.ALL.stream()
                .filter(c -> c.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no concept " + symbol));
    }

    private Set<State> set(Tree tree) {
        if (tree.isText()) {
            return switch (tree.text()) {
                case "all" -> Set.copyOf(states.values());
                case String label -> Set.of(state(label));
            };
        }
        if (tree.hasKeys()) {
            Set<State> rest = new LinkedHashSet<>(states.values());
            rest.removeAll(set(tree.key("all-but")));
            return rest;
        }
        return tree.list().stream().map(label -> state(label.text())).collect(Collectors.toSet());
    }

    private State state(String label) {
        return Optional.ofNullable(states.get(label))
                .orElseThrow(() -> new IllegalArgumentException(name + ": no state " + label));
    }

    private List<Case.Outcome> outcomes(Tree tree) {
        return tree.entries().entrySet().stream()
                .flatMap(outcome -> outcome.getValue().entries().entrySet().stream()
                        .map(verdict -> outcome(outcome.getKey(), concept(verdict.getKey()), verdict.getValue())))
                .toList();
    }

    private Case.Outcome outcome(String id, Concept concept, Tree verdict) {
        Condition where = negotiation.outcomes().stream()
                .filter(o -> o.id().equals(id))
                .map(Outcome::where)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ": no outcome " + id));
        List<Leaver> leavers = verdict.maybe("leavers").map(Tree::list).orElse(List.of()).stream()
                .map(l -> new Leaver(
                        parties.indexOf(l.key("party").text()),
                        state(l.key("leaves").text()),
                        state(l.key("to").text()),
                        l.key("from").number()))
                .toList();
        return new Case.Outcome(
                id,
                where,
                concept,
                set(verdict.key("core")),
                verdict.key("equilibria").number(),
                leavers);
    }

    private List<Published> published(Tree tree) {
        return tree.list().stream()
                .map(figure -> new Published(
                        figure.key("origin").text(),
                        figure.maybe("concept").map(c -> concept(c.text())),
                        set(figure.key("equilibria")),
                        agrees(figure)))
                .toList();
    }

    private boolean agrees(Tree figure) {
        boolean agrees = figure.key("agrees").text().equals("yes");
        if (!agrees && figure.maybe("because").isEmpty()) {
            throw new IllegalArgumentException(name + ": a figure that does not agree needs its because");
        }
        return agrees;
    }

    private Map<Integer, List<Set<State>>> rankings(Tree tree) {
        Map<Integer, List<Set<State>>> rankings = new HashMap<>();
        tree.entries()
                .forEach((party, classes) -> rankings.put(
                        parties.indexOf(party),
                        classes.list().stream().map(this::set).toList()));
        return rankings;
    }

    private Inverse inverse(Tree tree) {
        return new Inverse(
                parties.indexOf(tree.key("of").text()),
                state(tree.key("state").text()),
                counts(tree.key("counts")),
                counts(tree.key("both-parties")));
    }

    private static Map<Concept, Integer> counts(Tree tree) {
        Map<Concept, Integer> counts = new LinkedHashMap<>();
        tree.entries().forEach((concept, count) -> counts.put(concept(concept), count.number()));
        return counts;
    }
}
