package org.parley.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Checks that all else can be met without some demands, and that none of them can be spared: for each there is a
/// conflict that none of the others would undo.
record ConcessionCheck(LineReplay replay) {

    List<String> objections(LineClaim.Concession claim) {
        List<String> objections = new ArrayList<>(replay.apart(claim.demands()));
        Map<String, Requirement> rest = replay.rules();
        rest.putAll(replay.demands(replay.talks().everything().stream()
                .filter(part -> claim.demands().stream().noneMatch(part::meets))
                .toList()));
        objections.addAll(replay.failures(rest, claim.state(), "the state"));
        for (int k = 0; k < claim.demands().size(); k++) {
            held(claim, k, objections);
        }
        return objections;
    }

    private void held(LineClaim.Concession claim, int kept, List<String> objections) {
        String name = replay.talks().name(claim.demands().get(kept));
        int number = claim.held().get(kept);
        if (!(replay.claim(number) instanceof LineClaim.Conflict conflict)) {
            objections.add("what keeps " + name + " out, claim " + (number + 1) + ", is no conflict");
            return;
        }
        List<LineClaim.Demand> others = LineReplay.but(claim.demands(), kept);
        if (conflict.demands().stream().anyMatch(d -> others.stream().anyMatch(d::meets))) {
            objections.add(
                    "claim " + (number + 1) + " does not keep " + name + " out: it has others of the demands in it");
        } else if (!replay.objections(number).isEmpty()) {
            objections.add("what keeps " + name + " out, claim " + (number + 1) + ", is refused");
        }
    }
}
