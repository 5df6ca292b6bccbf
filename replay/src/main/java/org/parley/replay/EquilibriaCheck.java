package org.parley.replay;

import java.util.ArrayList;
import java.util.List;

/// Counts the feasible states, those stable for each party, and those stable for all.
final class EquilibriaCheck {

    private EquilibriaCheck() {}

    static List<String> objections(Game game, Verdicts verdicts, Claim.Equilibria claim, Progress progress) {
        long[] states = States.where(game, States.EVERYWHERE);
        int[] stable = new int[game.parties().size()];
        int equilibria = 0;
        for (int place = 0; place < states.length; place++) {
            progress.at("counts under " + claim.concept() + ", state", place + 1L, states.length);
            long state = states[place];
            int parties = 0;
            for (int party = 0; party < stable.length; party++) {
                if (verdicts.stable(party, state)) {
                    stable[party]++;
                    parties++;
                }
            }
            equilibria += parties == stable.length ? 1 : 0;
        }
        List<String> objections = new ArrayList<>();
        compare(objections, "feasible states", states.length, claim.feasible());
        compare(objections, "equilibria", equilibria, claim.count());
        for (int party = 0; party < stable.length; party++) {
            String what = "states stable for " + game.parties().get(party);
            compare(objections, what, stable[party], claim.stable().get(party));
        }
        return objections;
    }

    private static void compare(List<String> objections, String what, int counted, int claimed) {
        if (counted != claimed) {
            objections.add("there are " + counted + " " + what + ", not " + claimed);
        }
    }
}
