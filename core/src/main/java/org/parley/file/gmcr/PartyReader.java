package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.parley.file.gmcr.StatementReader.Statement;
import org.parley.file.source.Remarks;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Pattern;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Want;

/// Makes a party of a decision maker: its preferences as wants or as a ranking, its misperceptions as hidden states.
///
/// `refs` are the regrouped options of the game, `states` its feasible states where they can be numbered.
record PartyReader(
        StatementReader statements,
        boolean manual,
        List<Ref> refs,
        Optional<States> states,
        Map<Subject, Span> places) {

    Party read(DecisionMaker maker, String id, List<Option> options) {
        places.put(new Subject.OfParty(id), maker.name().span());
        Priorities priorities = manual ? ranking(maker) : wants(maker, id);
        String name = maker.name().text();
        return new Party(
                id,
                name.isBlank() ? id : name,
                "",
                options,
                priorities,
                new Answers.Everybody(),
                hidden(maker),
                "",
                List.of());
    }

    private Priorities wants(DecisionMaker maker, String id) {
        int errors = remarks().errors();
        List<Statement> read = statements.preferences(values().list(maker.keys(), "preferences"));
        List<Want> wants = new ArrayList<>();
        for (Statement statement : read) {
            places.put(new Subject.OfWant(id, wants.size()), statement.span());
            wants.add(want(Shapes.condition(statement.cubes(), refs)));
        }
        if (read.isEmpty()) {
            remarks()
                    .note(
                            "indifferent",
                            maker.name().span(),
                            Values.quoted(maker.name().text())
                                    + " has no preferences: all states are equally good to it.");
        }
        payoffs(maker)
                .ifPresent(payoffs -> states.ifPresent(all -> compare(errors, maker, payoffs, all, order(read, all))));
        return new Priorities.Wants(wants);
    }

    private static Comparator<Integer> order(List<Statement> statements, States states) {
        List<IntPredicate> truths =
                statements.stream().map(s -> Orders.any(s.cubes(), states)).toList();
        return Orders.lexicographic(truths, states.count());
    }

    private static Want want(Condition that) {
        return new Want("", that, Basis.ASSUMED, Placed.INFERRED, Confidence.MEDIUM, false, "", List.of());
    }

    private Priorities ranking(DecisionMaker maker) {
        Optional<Node> node = Values.value(maker.keys(), "preferenceRanking")
                .or(() -> Values.value(maker.keys(), "preferenceVector"));
        if (node.isEmpty()) {
            values().needed(
                            maker.keys(),
                            "preferenceRanking",
                            Part.DECISION_MAKER,
                            maker.name().span());
            return new Priorities.Wants(List.of());
        }
        if (states.isEmpty() && remarks().hasErrors()) {
            return new Priorities.Wants(List.of());
        }
        if (states.isEmpty()) {
            remarks()
                    .error(
                            "too-many-states",
                            node.get().span(),
                            "There are too many feasible states to number them for a ranking; " + States.MOST
                                    + " is the limit.",
                            "Maybe statements in \"preferences\" instead.");
            return new Priorities.Wants(List.of());
        }
        int errors = remarks().errors();
        RankingReader ranking = new RankingReader(values(), states.get());
        List<List<Pattern>> classes = ranking.read(node.get());
        payoffs(maker).ifPresent(payoffs -> compare(errors, maker, payoffs, states.get(), ranking.order()));
        return new Priorities.Ranking(refs, classes);
    }

    private Optional<Node> payoffs(DecisionMaker maker) {
        return Values.value(maker.keys(), "payoffs");
    }

    private void compare(int errors, DecisionMaker maker, Node payoffs, States states, Comparator<Integer> order) {
        if (remarks().errors() == errors) {
            new PayoffCheck(remarks(), Values.quoted(maker.name().text())).check(payoffs, states, order);
        }
    }

    private List<Condition> hidden(DecisionMaker maker) {
        Optional<Node> node = Values.value(maker.keys(), "misperceptions");
        List<Statement> read = statements.patterns(node.map(values()::list).orElse(List.of()));
        if (!read.isEmpty()) {
            remarks()
                    .note(
                            "hidden-states",
                            node.orElseThrow().span(),
                            "States that " + Values.quoted(maker.name().text())
                                    + " does not see are kept as hidden: it has no moves into or out of them.");
        }
        return refs.isEmpty() ? List.of() : read.stream().map(this::hidden).toList();
    }

    private Condition hidden(Statement statement) {
        if (statement.isEverywhere()) {
            remarks()
                    .warning(
                            "hides-everything",
                            statement.span(),
                            "This condition fits every state, so nothing is seen and no move is left.",
                            "Maybe remove it.");
            Ref any = refs.getFirst();
            return new Condition.Or(List.of(any, new Condition.Not(any)));
        }
        return Shapes.condition(statement.cubes(), refs);
    }

    private Values values() {
        return statements.values();
    }

    private Remarks remarks() {
        return values().remarks();
    }
}
