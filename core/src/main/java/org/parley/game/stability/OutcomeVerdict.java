package org.parley.game.stability;

import java.math.BigInteger;
import java.util.List;
import org.parley.game.Move;

/// What a concept says of a named family of states, its completions.
///
/// The *core* is the largest part of the family that nobody leaves: no undeterred essential improvement leads from
/// a state of the core to a state outside it. An improvement is essential when no proper part of the move is itself
/// an undeterred improvement at least as good for the mover.
///
/// `leavers` go outside the core; `outward` are those among them who go outside the family, by their smallest such
/// departure: where the core is empty the others only follow, from one completion to the next.
public record OutcomeVerdict(
        Concept concept,
        StateSet completions,
        StateSet core,
        BigInteger equilibria,
        List<Leaver> leavers,
        List<Leaver> outward,
        List<Gone> gone) {

    public OutcomeVerdict {
        leavers = List.copyOf(leavers);
        outward = List.copyOf(outward);
        gone = List.copyOf(gone);
    }

    /// The one plain word.
    public Word word() {
        if (completions.count().signum() == 0) {
            return Word.CANNOT_HAPPEN;
        }
        if (core.count().signum() == 0) {
            return Word.LEFT;
        }
        return core.count().equals(completions.count()) ? Word.HOLDS : Word.CAN_HOLD;
    }

    public enum Word {
        /// The core is the whole family.
        HOLDS,
        /// The core is a part of it: something has to be fixed.
        CAN_HOLD,
        /// The core is empty.
        LEFT,
        /// The family is empty.
        CANNOT_HAPPEN
    }

    /// A party that leaves: its undeterred essential improvement to a state outside the core that changes fewest
    /// options (ties: first options, then first state), and from how many completions it has one.
    public record Leaver(int party, Move move, int from) {}

    /// A completion outside the core and the departure for which it was put out, in the order in which that
    /// happened: at its turn the departure led outside what was left of the family.
    public record Gone(Move departure) {}
}
