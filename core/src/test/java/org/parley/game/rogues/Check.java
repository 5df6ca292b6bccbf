package org.parley.game.rogues;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.cases.Case;
import org.parley.game.cases.Case.Leaver;
import org.parley.game.cases.Case.Outcome;
import org.parley.game.stability.Concept;
import org.parley.game.stability.CoreDefinition;
import org.parley.game.stability.Definition;
import org.parley.negotiation.logic.Condition;

/// A game with known answers that an engine is confronted with.
record Check(
        String name,
        Game game,
        Set<State> states,
        Map<Concept, Map<Integer, Set<State>>> stable,
        List<Outcome> outcomes) {

    static Check of(Case known) {
        return new Check(
                known.name(), known.game(), Set.copyOf(known.states().values()), known.stable(), known.outcomes());
    }

    /// What the definitions say of a game, and of these families.
    static Check asDefined(String name, Game game, List<Condition> families) {
        Definition definition = new Definition(game);
        Map<Concept, Map<Integer, Set<State>>> stable = Concept.ALL.stream()
                .collect(Collectors.toMap(
                        concept -> concept,
                        concept -> IntStream.range(0, game.parties().size())
                                .boxed()
                                .collect(Collectors.toMap(
                                        party -> party, party -> stable(definition, concept, party)))));
        CoreDefinition cores = new CoreDefinition(game);
        List<Outcome> outcomes = families.stream()
                .flatMap(where -> Concept.ALL.stream().map(concept -> outcome(cores, where, concept)))
                .toList();
        return new Check(name, game, Set.copyOf(definition.feasible()), stable, outcomes);
    }

    private static Set<State> stable(Definition definition, Concept concept, int party) {
        return definition.feasible().stream()
                .filter(s -> definition.isStable(party, concept, s))
                .collect(Collectors.toSet());
    }

    private static Outcome outcome(CoreDefinition cores, Condition where, Concept concept) {
        List<State> completions = cores.completions(where);
        Set<State> core = cores.core(completions, concept);
        List<Leaver> leavers = cores.leavers(completions, core, concept).stream()
                .map(l -> new Leaver(l.party(), l.move().from(), l.move().to(), l.from()))
                .toList();
        int equilibria = cores.equilibria(completions, concept).intValueExact();
        return new Outcome("", where, concept, core, equilibria, leavers);
    }

    /// Whether the suspect gives every known answer.
    boolean passes(Naive suspect) {
        return stable.entrySet().stream()
                        .allMatch(byConcept -> byConcept.getValue().entrySet().stream()
                                .allMatch(known ->
                                        known.getValue().equals(stable(suspect, byConcept.getKey(), known.getKey()))))
                && outcomes.stream().allMatch(outcome -> passes(suspect, outcome));
    }

    private Set<State> stable(Naive suspect, Concept concept, int party) {
        return states.stream().filter(s -> suspect.isStable(concept, party, s)).collect(Collectors.toSet());
    }

    private static boolean passes(Naive suspect, Outcome outcome) {
        Concept concept = outcome.concept();
        List<State> completions = suspect.completions(outcome.where());
        Set<State> core = suspect.core(concept, completions);
        return core.equals(outcome.core())
                && outcome.leavers().equals(leavers(suspect, concept, completions, core))
                && outcome.equilibria()
                        == completions.stream()
                                .filter(s -> suspect.isEquilibrium(concept, s))
                                .count();
    }

    private static List<Leaver> leavers(Naive suspect, Concept concept, List<State> completions, Set<State> core) {
        return IntStream.range(0, suspect.game.parties().size())
                .mapToObj(party -> leaver(suspect, suspect.leaving(concept, party, completions, core)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Leaver> leaver(Naive suspect, List<Move> leaving) {
        int from = new HashSet<>(leaving.stream().map(Move::from).toList()).size();
        return suspect.named(leaving).map(m -> new Leaver(m.party(), m.from(), m.to(), from));
    }
}
