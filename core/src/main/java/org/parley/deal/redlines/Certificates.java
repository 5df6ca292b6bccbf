package org.parley.deal.redlines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.game.State;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;
import org.parley.sat.Cases;
import org.parley.sat.Constraint;
import org.parley.sat.Solved;
import org.parley.sat.Solver;

/// Works out what bears out an answer about red lines.
final class Certificates {

    /// How long a proof by cases may be.
    private static final int MOST_STEPS = 20_000;

    private final Negotiation negotiation;
    private final Table table;
    private final Solver solver;
    private final RedLineReport report;
    private final List<Certificate> found = new ArrayList<>();
    private final Map<Integer, BitSet> conflicts = new LinkedHashMap<>();

    /// For a report and a table with the lines it speaks of.
    Certificates(Negotiation negotiation, Table table, RedLineReport report) {
        this.negotiation = negotiation;
        this.table = table;
        this.solver = table.solver();
        this.report = report;
    }

    List<Certificate> all() {
        IntStream.range(0, report.lines().size()).forEach(this::fallback);
        List<Integer> whole = new ArrayList<>();
        for (Conflict conflict : report.conflicts()) {
            whole.add(conflict(whole(conflict.lines()), conflict.rules()));
            finer(conflict.parts(), conflict.lines()).forEach(this::conflict);
        }
        List<Integer> concessions = new ArrayList<>();
        for (Concession concession : report.concessions()) {
            concessions.add(concession(whole(concession.lines())));
            finer(concession.parts(), concession.lines()).forEach(this::concession);
            concession.opens().ifPresent(common -> count(concession.lines(), common));
        }
        if (report.isComplete() && !whole.isEmpty()) {
            add(new Certificate.OfAll(whole, concessions));
        }
        report.common().ifPresent(common -> {
            add(new Certificate.OfState(List.of(), state(holding(List.of()))));
            count(List.of(), common);
        });
        return List.copyOf(found);
    }

    private int add(Certificate certificate) {
        found.add(certificate);
        return found.size() - 1;
    }

    private void fallback(int line) {
        if (report.lines().get(line) instanceof Line.Fallback fallback) {
            Condition where =
                    negotiation.outcome(fallback.outcome()).orElseThrow().where();
            List<Integer> asked = new ArrayList<>(table.rules());
            asked.add(solver.add(new Constraint.Holds(where)));
            Optional<Constraint> better = new AsGood(table.game(), fallback.party()).better(fallback.best());
            better.ifPresent(constraint -> asked.add(solver.add(constraint)));
            List<Case> leaves = new ArrayList<>(everyRule());
            leaves.add(new Case.Outside());
            leaves.add(new Case.NotBetter());
            List<Case> cases = better.isEmpty() ? List.of(new Case.NotBetter()) : cases(asked, leaves);
            add(new Certificate.OfFallback(line, where, cases));
        }
    }

    private List<Case> everyRule() {
        return IntStream.range(0, table.rules().size())
                .<Case>mapToObj(Case.RuleFails::new)
                .toList();
    }

    /// A proof that the constraints clash, by what it means that each fails; none where it is too long.
    private List<Case> cases(List<Integer> clashing, List<Case> leaves) {
        return solver.cases(clashing, MOST_STEPS).stream()
                .flatMap(cases -> cases.steps().stream())
                .map(step -> switch (step) {
                    case Cases.Split(Ref option) -> new Case.Split(option);
                    case Cases.Fails(int constraint) -> leaves.get(constraint);
                })
                .toList();
    }

    private static List<Integer> joined(List<Integer> some, List<Integer> more) {
        return Table.joined(some, more);
    }

    private List<Demand> whole(List<Integer> lines) {
        return lines.stream()
                .map(line -> new Demand(
                        line,
                        IntStream.range(0, table.lines().get(line).size())
                                .boxed()
                                .toList()))
                .toList();
    }

    /// The sets of parts, each part a demand of its own, where some line has more than one.
    private List<List<Demand>> finer(Finer finer, List<Integer> lines) {
        return table.parts(lines).size() == lines.size()
                ? List.of()
                : finer.sets().stream()
                        .map(set -> set.stream().map(Certificates::demand).toList())
                        .toList();
    }

    private static Demand demand(Part part) {
        return new Demand(part.line(), List.of(part.part()));
    }

    private List<Integer> constraints(List<Demand> demands) {
        return demands.stream().map(this::constraint).toList();
    }

    private int constraint(Demand demand) {
        return demand.parts().size() == table.lines().get(demand.line()).size()
                ? table.constraint(demand.line())
                : table.constraint(new Part(demand.line(), demand.parts().getFirst()));
    }

    /// The parts the demands speak of, by the numbers of their constraints.
    private BitSet atoms(List<Demand> demands) {
        BitSet atoms = new BitSet();
        demands.forEach(demand ->
                demand.parts().forEach(part -> atoms.set(table.constraint(new Part(demand.line(), part)))));
        return atoms;
    }

    private int conflict(List<Demand> demands) {
        List<Integer> needed = solver.needed(constraints(demands), table.rules());
        return conflict(demands, needed.stream().map(table.rules()::indexOf).toList());
    }

    private int conflict(List<Demand> demands, List<Integer> rules) {
        List<Integer> asked = constraints(demands);
        List<Integer> under = rules.stream().map(table.rules()::get).toList();
        List<Case> leaves =
                new ArrayList<>(rules.stream().map(Case.RuleFails::new).toList());
        IntStream.range(0, demands.size()).mapToObj(Case.DemandFails::new).forEach(leaves::add);
        conflicts.put(found.size(), atoms(demands));
        return add(new Certificate.OfConflict(
                demands,
                rules,
                without(asked)
                        .map(others -> state(joined(table.rules(), others)))
                        .toList(),
                without(under).map(others -> state(joined(asked, others))).toList(),
                cases(joined(under, asked), leaves)));
    }

    /// The list without each of its members in turn.
    private static java.util.stream.Stream<List<Integer>> without(List<Integer> all) {
        return IntStream.range(0, all.size())
                .mapToObj(gone -> IntStream.range(0, all.size())
                        .filter(k -> k != gone)
                        .mapToObj(all::get)
                        .toList());
    }

    private State state(List<Integer> holding) {
        return switch (solver.solve(holding)) {
            case Solved.Model model -> Table.state(table.game(), model.taken());
            case Solved.Clash clash -> throw new IllegalStateException("these were satisfied before: " + clash);
        };
    }

    /// The rules and everything but the demands.
    private List<Integer> holding(List<Demand> without) {
        return joined(table.rules(), constraints(rest(without)));
    }

    /// What the lines ask for beside the demands: lines that are not touched as a whole, of others the parts.
    private List<Demand> rest(List<Demand> without) {
        List<Demand> rest = new ArrayList<>();
        for (Demand line : whole(table.linesBut(List.of()))) {
            if (without.stream().noneMatch(line::meets)) {
                rest.add(line);
            } else {
                table.parts(List.of(line.line())).stream()
                        .map(Certificates::demand)
                        .filter(part -> without.stream().noneMatch(part::meets))
                        .forEach(rest::add);
            }
        }
        return rest;
    }

    private int concession(List<Demand> demands) {
        State state = state(holding(demands));
        List<Integer> held = demands.stream()
                .map(kept -> held(demands.stream().filter(d -> !d.equals(kept)).toList()))
                .toList();
        return add(new Certificate.OfConcession(demands, state, held));
    }

    /// A conflict that has none of the demands in it.
    private int held(List<Demand> without) {
        BitSet gone = atoms(without);
        for (Map.Entry<Integer, BitSet> conflict : conflicts.entrySet()) {
            if (!conflict.getValue().intersects(gone)) {
                return conflict.getKey();
            }
        }
        List<Demand> rest = rest(without);
        List<Integer> asked = constraints(rest);
        List<Integer> clashing = solver.needed(table.rules(), asked);
        return conflict(IntStream.range(0, rest.size())
                .filter(k -> clashing.contains(asked.get(k)))
                .mapToObj(rest::get)
                .toList());
    }

    private void count(List<Integer> without, Common common) {
        if (common.count() instanceof Result.Complete<java.math.BigInteger>(var count)) {
            add(new Certificate.OfCount(without, count));
        }
    }
}
