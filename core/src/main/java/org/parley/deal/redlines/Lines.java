package org.parley.deal.redlines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.game.State;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.RedLine;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Want;
import org.parley.sat.Constraint;
import org.parley.sat.Solved;
import org.parley.sat.Solver;

/// Puts the lines of a negotiation on a table, in the order of the file: of each party first the wants marked as red
/// lines, then its `red-lines`, then its fallback.
final class Lines {

    private final Negotiation negotiation;
    private final Table table;
    private final Set<String> ids = new HashSet<>();
    private final List<Gap> gaps = new ArrayList<>();

    private Lines(Negotiation negotiation, Table table) {
        this.negotiation = negotiation;
        this.table = table;
    }

    /// Gives the fallbacks that draw no line.
    static List<Gap> onto(Table table, Negotiation negotiation) {
        Lines lines = new Lines(negotiation, table);
        lines.reserve();
        for (int party = 0; party < negotiation.parties().size(); party++) {
            lines.of(party, negotiation.parties().get(party));
        }
        return lines.gaps;
    }

    /// Ids that are written come first: none that is made up may be like one of them.
    private void reserve() {
        for (Party party : negotiation.parties()) {
            party.wants().forEach(want -> ids.add(want.id()));
            party.redLines().forEach(line -> ids.add(line.id()));
        }
    }

    private void of(int number, Party party) {
        List<Want> wants = party.wants();
        for (int place = 0; place < wants.size(); place++) {
            Want want = wants.get(place);
            if (want.redLine()) {
                add(number, want.id(), new Subject.OfWant(party.id(), place), want.that());
            }
        }
        for (int place = 0; place < party.redLines().size(); place++) {
            RedLine line = party.redLines().get(place);
            add(number, line.id(), new Subject.OfRedLine(party.id(), place), line.that());
        }
        negotiation.outcome(party.fallback()).ifPresent(outcome -> fallback(number, party, outcome.where()));
    }

    private void add(int party, String id, Subject subject, Condition that) {
        String own =
                id.isEmpty() ? unique(negotiation.parties().get(party).id() + ": " + ConditionPrinter.print(that)) : id;
        table.add(new Line.Stated(own, party, subject, that));
    }

    private String unique(String wanted) {
        String id = wanted;
        for (int more = 2; !ids.add(id); more++) {
            id = wanted + " (" + more + ")";
        }
        return id;
    }

    private void fallback(int number, Party party, Condition where) {
        Solver solver = table.solver();
        List<Integer> holding = Table.joined(table.rules(), List.of(solver.add(new Constraint.Holds(where))));
        Optional<State> best = new Best(table.game(), number, solver, holding).state();
        Optional<Constraint> asGood = best.flatMap(state -> new AsGood(table.game(), number).as(state));
        if (asGood.filter(this::mayFail).isPresent()) {
            String id = unique(party.id() + ".fallback");
            table.add(new Line.Fallback(id, number, party.fallback(), best.orElseThrow(), asGood.get()));
        } else {
            Gap.Why why = best.isEmpty() ? Gap.Why.CANNOT_HAPPEN : Gap.Why.ANYTHING_IS_AS_GOOD;
            gaps.add(new Gap(number, party.fallback(), why));
        }
    }

    /// Whether the rules allow a state that does not satisfy it.
    private boolean mayFail(Constraint constraint) {
        Solver without = table.ruled();
        without.requireFailure(List.of(without.add(constraint)));
        return without.solve(List.of()) instanceof Solved.Model;
    }
}
