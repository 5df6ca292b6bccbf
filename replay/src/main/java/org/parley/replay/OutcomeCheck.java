package org.parley.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks an outcome: judges it anew and compares, and checks the witnesses listed.
final class OutcomeCheck {

    private record Departure(int party, long to) {}

    private final Game game;
    private final Moves moves;
    private final Verdicts verdicts;
    private final Claim.Outcome claim;
    private final List<String> objections = new ArrayList<>();

    OutcomeCheck(Game game, Moves moves, Verdicts verdicts, Claim.Outcome claim) {
        this.game = game;
        this.moves = moves;
        this.verdicts = verdicts;
        this.claim = claim;
    }

    List<String> objections() {
        Core truth = Core.of(game, verdicts, claim.where());
        if (isPartition(truth.completions())) {
            compareCore(truth);
            checkGone(truth.completions());
            checkSanctions();
        }
        compare("completions", truth.completions().size(), claim.completions());
        compare("completions that are equilibria", truth.equilibria(), claim.equilibria());
        if (truth.verdict() != claim.verdict()) {
            objections.add("the verdict is " + truth.verdict() + ", not " + claim.verdict() + ": "
                    + truth.core().size() + " of " + truth.completions().size() + " completions are in the core");
        }
        compareLeavers(truth.leavers());
        return objections;
    }

    /// Is each completion either in the core or gone, once, and nothing else?
    private boolean isPartition(Set<Long> completions) {
        Set<Long> listed = new HashSet<>();
        List<Long> states = new ArrayList<>(claim.core());
        claim.gone().forEach(gone -> states.add(gone.state()));
        for (long state : states) {
            if (!completions.contains(state)) {
                objections.add(Words.state(game, state) + " is no completion: it is "
                        + (game.feasible(state) ? "not in the outcome" : "not feasible"));
            } else if (!listed.add(state)) {
                objections.add(Words.state(game, state) + " is listed twice in core and gone");
            }
        }
        for (long state : completions) {
            if (!listed.contains(state)) {
                objections.add(Words.state(game, state) + " is a completion, but neither in core nor gone");
            }
        }
        return objections.isEmpty();
    }

    private void compareCore(Core truth) {
        for (long state : claim.core()) {
            if (!truth.core().contains(state)) {
                objections.add(Words.state(game, state) + " is not in the core: " + wayOut(truth, state));
            }
        }
        for (Claim.Gone gone : claim.gone()) {
            if (truth.core().contains(gone.state())) {
                objections.add(Words.state(game, gone.state()) + " is in the core, but listed as gone");
            }
        }
    }

    private String wayOut(Core truth, long state) {
        for (int party = 0; party < game.parties().size(); party++) {
            for (long to : verdicts.escapes(party, state)) {
                if (!truth.core().contains(to)) {
                    return name(party) + " " + Words.move(game, state, to) + ", and nobody deters it";
                }
            }
        }
        throw new IllegalStateException("no way out of " + Words.state(game, state));
    }

    private void checkGone(Set<Long> completions) {
        Set<Long> remaining = new HashSet<>(completions);
        for (Claim.Gone gone : claim.gone()) {
            String move = name(gone.party()) + " from " + Words.state(game, gone.state()) + " to "
                    + Words.state(game, gone.to());
            noEscape(gone.party(), gone.state(), gone.to())
                    .ifPresent(why -> objections.add("gone: " + move + " is no escape: " + why));
            if (remaining.contains(gone.to())) {
                objections.add("gone: " + move + " does not leave the set: its end has not been removed before");
            }
            remaining.remove(gone.state());
        }
    }

    private Optional<String> noEscape(int party, long state, long to) {
        if (moves.improvements(party, state).stream().noneMatch(improvement -> improvement.state() == to)) {
            return Optional.of(Improvements.objection(game, moves, party, state, to));
        }
        if (verdicts.deterred(party, state, to)) {
            return Optional.of("it is deterred");
        }
        if (!verdicts.essential(party, state, to)) {
            return Optional.of("it is not essential: a part of the move is undeterred and gains as much");
        }
        return Optional.empty();
    }

    /// Every improvement from the core to a state outside needs a listed sanction that deters, or is not essential.
    private void checkSanctions() {
        Map<Departure, List<Long>> ends = new HashMap<>();
        for (Claim.Sanction sanction : claim.sanctions()) {
            Optional<String> objection = objection(sanction);
            objection.ifPresent(objections::add);
            if (objection.isEmpty()) {
                ends.computeIfAbsent(new Departure(sanction.party(), sanction.from()), one -> new ArrayList<>())
                        .add(sanction.steps().getLast().to());
            }
        }
        Set<Long> core = new HashSet<>(claim.core());
        for (long state : claim.core()) {
            for (int party = 0; party < game.parties().size(); party++) {
                for (Moves.Choice to : moves.improvements(party, state)) {
                    if (!core.contains(to.state())) {
                        checkDeterred(party, state, to.state(), ends);
                    }
                }
            }
        }
    }

    private Optional<String> objection(Claim.Sanction sanction) {
        if (!game.feasible(sanction.from())) {
            return Optional.of(
                    "a sanction begins in " + Words.state(game, sanction.from()) + ", which is not feasible");
        }
        return new SequenceCheck(game, moves, sanction.party(), claim.concept())
                .objection(sanction.from(), sanction.steps());
    }

    private void checkDeterred(int party, long state, long to, Map<Departure, List<Long>> ends) {
        Sanctions sanctions = verdicts.sanctions(party);
        boolean deterred = ends.getOrDefault(new Departure(party, to), List.of()).stream()
                .anyMatch(end -> sanctions.endDeters(state, end));
        if (!deterred && verdicts.essential(party, state, to)) {
            objections.add("no listed sanction deters " + name(party) + " from going from "
                    + Words.state(game, state) + " to " + Words.state(game, to)
                    + (verdicts.deterred(party, state, to) ? ", though there is one" : ""));
        }
    }

    private void compareLeavers(List<Claim.Leaver> truth) {
        if (!truth.equals(claim.leavers())) {
            objections.add("those who leave: " + words(truth) + "; not: " + words(claim.leavers()));
        }
    }

    private String words(List<Claim.Leaver> leavers) {
        return leavers.isEmpty()
                ? "nobody"
                : String.join("; ", leavers.stream().map(this::words).toList());
    }

    private String words(Claim.Leaver leaver) {
        List<String> changes = leaver.move().stream()
                .map(change -> (change.take() ? "takes " : "drops ")
                        + game.options().get(change.option()).name())
                .toList();
        return name(leaver.party()) + " from " + leaver.from() + " (" + String.join(", ", changes) + ")";
    }

    private void compare(String what, int counted, int claimed) {
        if (counted != claimed) {
            objections.add("there are " + counted + " " + what + ", not " + claimed);
        }
    }

    private String name(int party) {
        return game.parties().get(party);
    }
}
