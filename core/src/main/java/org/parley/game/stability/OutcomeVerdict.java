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
        return Word.of(completions.count(), core.count());
    }

    public enum Word {
        /// The core is the whole family.
        HOLDS,
        /// The core is a part of it: something has to be fixed.
        CAN_HOLD,
        /// The core is empty.
        LEFT,
        /// The family is empty.
        CANNOT_HAPPEN;

        /// What the size of a family and of its core say.
        static Word of(BigInteger completions, BigInteger core) {
            if (completions.signum() == 0) {
                return CANNOT_HAPPEN;
            }
            if (core.signum() == 0) {
                return LEFT;
            }
            return core.equals(completions) ? HOLDS : CAN_HOLD;
        }
    }

    /// A party that leaves: its undeterred essential improvement to a state outside the core that changes fewest
    /// options (ties: first options, then first state), and from how many completions it has one.
    public record Leaver(int party, Move move, int from) {}

    /// A completion outside the core and the departure for which it was put out, in the order in which that
    /// happened: at its turn the departure led outside what was left of the family.
    public record Gone(Move departure) {}
}
