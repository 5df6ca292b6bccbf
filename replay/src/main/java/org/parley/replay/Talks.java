package org.parley.replay;

import java.util.ArrayList;
import java.util.List;

/// What a proof about red lines speaks of: rules, as formulas that are never true, and lines.
record Talks(List<String> parties, List<String> options, List<Formula> never, List<Line> lines) {

    Requirement rule(int rule) {
        return new Requirement.False(never.get(rule));
    }

    List<Requirement> rules() {
        return never.stream().<Requirement>map(Requirement.False::new).toList();
    }

    /// All parts of a demand.
    Requirement demand(LineClaim.Demand demand) {
        List<Requirement> parts = lines.get(demand.line()).parts();
        return new Requirement.All(demand.parts().stream().map(parts::get).toList());
    }

    /// The parts of all lines, one demand each.
    List<LineClaim.Demand> everything() {
        List<LineClaim.Demand> everything = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            for (int part = 0; part < lines.get(line).parts().size(); part++) {
                everything.add(new LineClaim.Demand(line, List.of(part)));
            }
        }
        return everything;
    }

    boolean isWhole(LineClaim.Demand demand) {
        return demand.parts().size() == lines.get(demand.line()).parts().size();
    }

    /// `our-dam`, with the numbers of its parts where it is not about all of them.
    String name(LineClaim.Demand demand) {
        String id = lines.get(demand.line()).id();
        return isWhole(demand) ? id : id + " " + demand.parts();
    }
}
