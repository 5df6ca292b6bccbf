package org.parley.negotiation.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.negotiation.model.Negotiation;

/// What two negotiations say differently, in units of which any may be swapped without the others.
///
/// Things are the same by their id; wants and red lines without one, rules and hidden states by their condition. The
/// order of parties, options, rules and outcomes says nothing; that of wants does.
public record Differences(Negotiation a, Negotiation b, List<Unit> units) {

    public Differences {
        units = List.copyOf(units);
    }

    /// The differences, in the order of the model.
    public static Differences between(Negotiation a, Negotiation b) {
        return new Differences(a, b, units(new Finding(a, b).atoms()));
    }

    /// What hangs together, transitively, is one unit; it stands where its first difference does.
    private static List<Unit> units(List<Atom> atoms) {
        List<List<Atom>> groups = new ArrayList<>();
        for (Atom atom : atoms) {
            List<List<Atom>> joined = groups.stream()
                    .filter(group -> group.stream().anyMatch(atom::hangsWith))
                    .toList();
            List<Atom> one = new ArrayList<>();
            joined.forEach(one::addAll);
            one.add(atom);
            if (joined.isEmpty()) {
                groups.add(one);
            } else {
                groups.set(groups.indexOf(joined.getFirst()), one);
                groups.removeAll(joined);
            }
        }
        return groups.stream()
                .map(group -> new Unit(group.stream().map(Atom::difference).toList()))
                .toList();
    }

    /// The first negotiation with these units as the second has them. None gives the first, all give what the second
    /// means.
    public Negotiation mixed(Collection<Unit> taken) {
        Set<Statement> statements = taken.stream()
                .flatMap(unit -> unit.differences().stream())
                .map(Difference::statement)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Mixture(a, b, statements::contains).negotiation();
    }
}
