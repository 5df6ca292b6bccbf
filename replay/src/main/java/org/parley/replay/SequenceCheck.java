package org.parley.replay;

import java.util.List;
import java.util.Optional;

/// Is a sequence of steps one that a party's opponents could answer with? Whether its end deters is another question.
record SequenceCheck(Game game, Moves moves, int party, Concept concept) {

    /// @param from where the party has moved to
    Optional<String> objection(long from, List<Claim.Step> steps) {
        String departure = "against the move of " + name(party) + " to " + Words.state(game, from);
        if (!concept.sanctions()) {
            return Optional.of("under " + concept + " there are no sanctions, yet one stands " + departure);
        }
        if (steps.isEmpty()) {
            return Optional.of("the sanction " + departure + " has no step");
        }
        long state = from;
        int last = -1;
        for (int k = 0; k < steps.size(); k++) {
            Optional<String> objection = objection(last, state, steps.get(k));
            if (objection.isPresent()) {
                return Optional.of("step " + (k + 1) + " of the sanction " + departure + ": " + objection.get());
            }
            last = steps.get(k).by();
            state = steps.get(k).to();
        }
        return Optional.empty();
    }

    private Optional<String> objection(int last, long from, Claim.Step step) {
        if (!game.opponents(party).contains(step.by())) {
            return Optional.of(name(step.by())
                    + (step.by() == party ? " cannot sanction itself" : " does not answer " + name(party)));
        }
        if (step.by() == last) {
            return Optional.of(name(last) + " moves twice running");
        }
        Optional<String> objection = moves.objection(step.by(), from, step.to());
        if (objection.isEmpty() && concept.credible() && !moves.prefers(step.by(), step.to(), from)) {
            return Optional.of("under " + concept + " each step is an improvement for its mover, but " + name(step.by())
                    + " does not prefer " + Words.state(game, step.to()) + " to " + Words.state(game, from));
        }
        return objection;
    }

    /// Why this end does not deter the party from leaving a state, if it does not.
    Optional<String> tooMild(Sanctions sanctions, long state, long end) {
        if (sanctions.endDeters(state, end)) {
            return Optional.empty();
        }
        String than = name(party) + " prefers to " + Words.state(game, state);
        return Optional.of(
                moves.prefers(party, end, state)
                        ? "the sanction ends in " + Words.state(game, end) + ", which " + than
                        : "from the end of the sanction, " + Words.state(game, end) + ", there is a move to "
                                + Words.state(
                                        game, moves.from(party, end).getLast().state()) + ", which " + than);
    }

    private String name(int party) {
        return game.parties().get(party);
    }
}
