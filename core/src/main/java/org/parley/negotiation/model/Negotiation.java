package org.parley.negotiation.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;

/// A negotiation as one file tells it: who the parties are, what each can do and wants, what is possible at all,
/// and which ends have a name.
///
/// Equality is equality of meaning; where each statement stands in the file is kept beside it, in `Origins`.
public record Negotiation(
        String title,
        Optional<Day> asOf,
        String handling,
        String note,
        List<Source> sources,
        List<Party> parties,
        List<Rule> rules,
        List<Outcome> outcomes,
        List<Lever> levers,
        List<Scenario> scenarios,
        List<Reading> readings,
        List<Point> points,
        List<Section> later) {

    /// Nothing is said yet.
    public static final Negotiation EMPTY = new Negotiation(
            "",
            Optional.empty(),
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public Negotiation {
        sources = List.copyOf(sources);
        parties = List.copyOf(parties);
        rules = List.copyOf(rules);
        outcomes = List.copyOf(outcomes);
        levers = List.copyOf(levers);
        scenarios = List.copyOf(scenarios);
        readings = List.copyOf(readings);
        points = List.copyOf(points);
        later = List.copyOf(later);
    }

    /// The same with other parties.
    public Negotiation withParties(List<Party> others) {
        return new Negotiation(
                title, asOf, handling, note, sources, others, rules, outcomes, levers, scenarios, readings, points,
                later);
    }

    /// The same with other rules.
    public Negotiation withRules(List<Rule> others) {
        return new Negotiation(
                title, asOf, handling, note, sources, parties, others, outcomes, levers, scenarios, readings, points,
                later);
    }

    /// The same with what speaks of changes to it.
    public Negotiation with(List<Lever> others, List<Scenario> sets, List<Reading> otherwise) {
        return new Negotiation(
                title, asOf, handling, note, sources, parties, rules, outcomes, others, sets, otherwise, points, later);
    }

    /// The same with other points.
    public Negotiation withPoints(List<Point> others) {
        return new Negotiation(
                title, asOf, handling, note, sources, parties, rules, outcomes, levers, scenarios, readings, others,
                later);
    }

    public Optional<Party> party(String id) {
        return parties.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public Optional<Outcome> outcome(String id) {
        return outcomes.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    public Optional<Lever> lever(String id) {
        return levers.stream().filter(l -> l.id().equals(id)).findFirst();
    }

    public Optional<Reading> reading(String id) {
        return readings.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /// The place of the first rule of this kind with this condition, from 0; -1 where there is none.
    public int placeOf(Rule.Kind kind, Condition that) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).kind() == kind && rules.get(i).that().equals(that)) {
                return i;
            }
        }
        return -1;
    }

    /// The ids of all wants and red lines that have one.
    public Set<String> statementIds() {
        Set<String> ids = new LinkedHashSet<>();
        for (Party party : parties) {
            party.wants().forEach(want -> ids.add(want.id()));
            party.redLines().forEach(line -> ids.add(line.id()));
        }
        ids.remove("");
        return ids;
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /// Every option by its qualified reference, grouped by owner in file order: the order of patterns.
    public List<Ref> options() {
        return parties.stream()
                .flatMap(p -> p.options().stream().map(o -> new Ref(p.id(), o.id())))
                .toList();
    }

    /// The option a qualified reference names.
    public Optional<Option> option(Ref ref) {
        return party(ref.owner()).stream()
                .flatMap(p -> p.options().stream())
                .filter(o -> o.id().equals(ref.name()))
                .findFirst();
    }
}
