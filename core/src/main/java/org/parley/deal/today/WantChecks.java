package org.parley.deal.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.deal.today.TodayFinding.Idle;
import org.parley.game.Completions;
import org.parley.game.Game;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Joint;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Conditions;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Want;

/// Wants that tell no two states apart, and costs no want carries. Each question is one search for a feasible state.
final class WantChecks {

    private final Game game;
    private boolean gaveUp;

    WantChecks(Game game) {
        this.game = game;
    }

    List<TodayFinding> of(Party party) {
        List<TodayFinding> findings = new ArrayList<>();
        List<Want> wants = party.wants();
        for (int place = 0; place < wants.size(); place++) {
            int at = place;
            idle(wants.get(place).that())
                    .ifPresent(how -> findings.add(new TodayFinding.IdleWant(party.id(), at, how)));
        }
        for (Option option : party.options()) {
            Ref ref = new Ref(party.id(), option.id());
            boolean undo = option.undo() == Reversal.COSTLY && !isCarried(party, ref, true);
            boolean redo = option.redo() == Reversal.COSTLY && !isCarried(party, ref, false);
            if (undo || redo) {
                findings.add(new TodayFinding.UncarriedCost(ref));
            }
        }
        return findings;
    }

    private Optional<Idle> idle(Condition want) {
        if (!happens(List.of(want))) {
            return Optional.of(Idle.NEVER_TRUE);
        }
        if (happens(List.of(new Not(want)))) {
            return Optional.empty();
        }
        boolean arises = trigger(want).map(t -> happens(List.of(t))).orElse(true);
        return Optional.of(arises ? Idle.ALWAYS_TRUE : Idle.NEVER_ARISES);
    }

    private static Optional<Condition> trigger(Condition want) {
        if (want instanceof Link(Condition left, Joint joint, Condition right)) {
            return switch (joint) {
                case IF -> Optional.of(right);
                case ONLY_IF -> Optional.of(left);
                case IFF -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /// Whether some feasible state has it so. Once a search was given up no further one is begun: what is not settled
    /// is not found.
    private boolean happens(List<Condition> all) {
        if (gaveUp) {
            return true;
        }
        Completions found = Completions.of(game, all, 0);
        gaveUp = !found.settled();
        return !found.isEmpty();
    }

    /// Whether some question was left open because the search for a feasible state took too long.
    boolean gaveUp() {
        return gaveUp;
    }

    /// Whether changing the option back can cost its owner: some feasible change of it alone loses a want.
    private boolean isCarried(Party party, Ref option, boolean fromTaken) {
        return switch (party.priorities()) {
            case Priorities.Wants(List<Want> wants) -> wants.stream().anyMatch(w -> loses(w.that(), option, fromTaken));
            case Priorities.Weights(List<Priorities.Weight> weights) ->
                weights.stream()
                        .anyMatch(w -> w.option().equals(option) && (fromTaken ? w.value() > 0 : w.value() < 0));
            case Priorities.Ranking(List<Ref> over, var _) -> over.contains(option);
        };
    }

    private boolean loses(Condition want, Ref option, boolean fromTaken) {
        Stream<Condition> before =
                Stream.of(fromTaken ? option : new Not(option), want, new Not(changed(want, option, fromTaken)));
        Stream<Condition> stillFeasible = game.never().stream().map(rule -> new Not(changed(rule, option, fromTaken)));
        return happens(Stream.concat(before, stillFeasible).toList());
    }

    /// The condition as it would be with the option changed: the option replaced by what is false, or true.
    private static Condition changed(Condition condition, Ref option, boolean fromTaken) {
        Condition never = new And(List.of(option, new Not(option)));
        Condition value = fromTaken ? never : new Not(never);
        return Conditions.map(condition, ref -> ref.equals(option) ? value : ref);
    }
}
