package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.file.gmcr.StatementReader.Statement;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Mapping;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Today;

/// Reads the one object of a file: options and owners first, because every number in the rest hangs on them.
final class FileReader {

    private final Values values;
    private final Mapping file;
    private final Map<Subject, Span> places = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, String> optionNames = new LinkedHashMap<>();
    private final List<Ref> refs = new ArrayList<>();

    FileReader(Values values, Mapping file) {
        this.values = values;
        this.file = file;
    }

    Imported read() {
        values.keys(file, Part.FILE);
        List<Choice> choices = Choice.all(file, values);
        int errors = values.remarks().errors();
        List<DecisionMaker> makers = DecisionMaker.all(file, choices.size(), values);
        boolean allOwnersKnown = values.remarks().errors() == errors;
        Span list = Values.value(file, "options").map(Node::span).orElse(Choice.head(file));
        Grouping grouping = Grouping.of(choices, makers, list, allOwnersKnown, values.remarks());
        StatementReader statements = new StatementReader(values, grouping);
        List<Statement> infeasible = infeasible(statements);
        List<Party> parties = parties(statements, infeasible, grouping, choices, makers);
        Values.value(file, "coalitions").ifPresent(new CoalitionCheck(values.remarks(), makers)::check);
        return imported(parties, rules(infeasible));
    }

    private Imported imported(List<Party> parties, List<Rule> rules) {
        Negotiation negotiation = Negotiation.EMPTY.withParties(parties).withRules(rules);
        names.putAll(optionNames);
        return new Imported(
                negotiation, places, new GivenNames(names), values.remarks().inOrder());
    }

    private List<Party> parties(
            StatementReader statements,
            List<Statement> infeasible,
            Grouping grouping,
            List<Choice> choices,
            List<DecisionMaker> makers) {
        Ids ids = new Ids(values.remarks());
        List<String> partyIds = new ArrayList<>();
        for (DecisionMaker maker : makers) {
            partyIds.add(ids.of(maker.name(), "party", partyIds.size() + 1));
        }
        List<List<Option>> options = new ArrayList<>();
        for (int i = 0; i < makers.size(); i++) {
            name(partyIds.get(i), makers.get(i).name().text());
            options.add(options(partyIds.get(i), grouping.owned().get(i), choices));
            for (Option option : options.get(i)) {
                refs.add(new Ref(partyIds.get(i), option.id()));
            }
        }
        while (refs.size() < choices.size()) {
            refs.add(new Ref("", "option-of-nobody"));
        }
        boolean manual = new ModeReader(values, file, makers).isManual();
        boolean counted = !values.remarks().hasErrors()
                && (manual
                        || makers.stream()
                                .anyMatch(maker ->
                                        Values.value(maker.keys(), "payoffs").isPresent()));
        Optional<States> numbered = counted ? states(infeasible) : Optional.empty();
        PartyReader reader = new PartyReader(statements, manual, refs, numbered, places);
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < makers.size(); i++) {
            parties.add(reader.read(makers.get(i), partyIds.get(i), options.get(i)));
        }
        return parties;
    }

    private Optional<States> states(List<Statement> infeasible) {
        List<Cube> cubes = infeasible.stream().flatMap(s -> s.cubes().stream()).toList();
        return States.of(refs.size(), cubes, States.MOST);
    }

    /// Of decision makers with one name the first keeps it; programs tell the others by their ids.
    private void name(String id, String name) {
        names.put(id, name.isBlank() || !used.add(name) ? id : name);
    }

    private List<Option> options(String party, List<Integer> owned, List<Choice> choices) {
        Ids ids = new Ids(values.remarks());
        List<Option> options = new ArrayList<>();
        for (int number : owned) {
            Choice choice = choices.get(number);
            String id = ids.of(choice.name(), "option", options.size() + 1);
            String name = choice.name().text();
            optionNames.put(party + "." + id, name.isBlank() ? id : name);
            places.put(new Subject.OfOption(party, id), choice.name().span());
            options.add(option(id, name.isBlank() ? id : name, choice.direction()));
        }
        return options;
    }

    private static Option option(String id, String does, Direction direction) {
        return new Option(
                id, does, Today.UNCLEAR, "", direction.undo(), direction.redo(), List.of(), Confidence.MEDIUM, "");
    }

    /// Reads the infeasible patterns; one that fits every state is refused and left out.
    private List<Statement> infeasible(StatementReader statements) {
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : statements.patterns(values.list(file, "infeasibles"))) {
            if (statement.isEverywhere()) {
                values.remarks()
                        .error(
                                "forbids-everything",
                                statement.span(),
                                "This condition fits every state, so no state would be feasible.",
                                "Maybe remove it, or a pair such as [0, \"Y\"] is missing.");
            } else {
                kept.add(statement);
            }
        }
        return kept;
    }

    private List<Rule> rules(List<Statement> infeasible) {
        List<Rule> rules = new ArrayList<>();
        for (Statement statement : infeasible) {
            places.put(new Subject.OfRule(rules.size()), statement.span());
            Condition never = Shapes.condition(statement.cubes(), refs);
            rules.add(new Rule(Rule.Kind.NEVER, never, "", List.of(), Confidence.MEDIUM));
        }
        return rules;
    }
}
