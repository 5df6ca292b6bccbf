package org.parley.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Checks that every improvement from a state is listed once, each with a sanction that deters and true marks.
record StableCheck(Game game, Moves moves, Verdicts verdicts) {

    List<String> objections(Claim.Stable claim) {
        if (!game.feasible(claim.state())) {
            return List.of("the state is not feasible");
        }
        List<String> objections = new ArrayList<>();
        Set<Long> missing = new HashSet<>();
        for (Moves.Choice to : moves.improvements(claim.party(), claim.state())) {
            missing.add(to.state());
        }
        Set<Long> improvements = Set.copyOf(missing);
        for (Claim.Deterred deterred : claim.deterred()) {
            long to = deterred.to();
            if (!improvements.contains(to)) {
                objections.add(Improvements.objection(game, moves, claim.party(), claim.state(), to));
            } else if (!missing.remove(to)) {
                objections.add("the improvement to " + Words.state(game, to) + " is listed twice");
            } else {
                objection(claim, deterred).ifPresent(objections::add);
            }
        }
        for (long to : missing) {
            objections.add("an improvement is missing: " + Words.move(game, claim.state(), to) + ", to "
                    + Words.state(game, to));
        }
        return objections;
    }

    private Optional<String> objection(Claim.Stable claim, Claim.Deterred deterred) {
        SequenceCheck check = new SequenceCheck(game, moves, claim.party(), claim.concept());
        List<Claim.Step> steps =
                deterred.sanction().stream().map(Claim.MarkedStep::step).toList();
        return check.objection(deterred.to(), steps)
                .or(() -> check.tooMild(
                        verdicts.sanctions(claim.party()),
                        claim.state(),
                        steps.getLast().to()))
                .or(() -> marks(claim, deterred));
    }

    private Optional<String> marks(Claim.Stable claim, Claim.Deterred deterred) {
        long from = deterred.to();
        for (Claim.MarkedStep marked : deterred.sanction()) {
            Claim.Step step = marked.step();
            boolean anyway = anyway(claim.party(), claim.state(), from, step);
            if (anyway != marked.anyway()) {
                return Optional.of("the step of " + game.parties().get(step.by()) + " to "
                        + Words.state(game, step.to()) + " is marked anyway = " + marked.anyway()
                        + ", but with the options of " + game.parties().get(claim.party())
                        + " as in the state judged the mover "
                        + (anyway ? "would gain by it as well" : "would not gain by it, or could not do it"));
            }
            from = step.to();
        }
        return Optional.empty();
    }

    /// Would the mover gain by the step had the party not moved? Only if both states so made are feasible.
    private boolean anyway(int party, long state, long from, Claim.Step step) {
        long own = game.own(party);
        long before = (from & ~own) | (state & own);
        long after = (step.to() & ~own) | (state & own);
        return game.feasible(before) && game.feasible(after) && moves.prefers(step.by(), after, before);
    }
}
