package org.parley.game.paths;

import java.util.List;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Step;

/// One step of a path: a party, or a coalition, goes from one state to another. `moves` are the unilateral moves it is
/// made of, more than one only for a coalition; `standing` says what speaks for it.
public record Leg(State from, State to, List<Move> moves, Standing standing) {

    public Leg {
        moves = List.copyOf(moves);
    }

    /// Who takes the step, in party order.
    public List<Integer> parties() {
        return moves.stream().map(Move::party).distinct().sorted().toList();
    }

    /// What a whole step amounts to for one of its parties: its own options from before to after.
    public Move of(int party) {
        State before = from;
        for (Move move : moves) {
            if (move.party() == party) {
                before = before.with(move.from().difference(move.to()), to);
            }
        }
        return new Move(party, from, before);
    }

    /// How a step stands with those who take it.
    public sealed interface Standing {

        /// An improvement that nobody deters.
        record Undeterred() implements Standing {}

        /// An improvement, and a legal sequence of the others that deters it.
        record Deterred(List<Step> by) implements Standing {
            public Deterred {
                by = List.copyOf(by);
            }
        }

        /// An improvement of which there was no room to tell whether it is deterred.
        record Untold() implements Standing {}

        /// An improvement for every member of a coalition of several.
        record Agreed() implements Standing {}

        /// As good for the mover as where it stood.
        record Indifferent() implements Standing {}

        /// Worse for the mover than where it stood.
        record Against() implements Standing {}

        /// Whether all who take the step gain by it.
        default boolean isImprovement() {
            return switch (this) {
                case Undeterred _, Deterred _, Untold _, Agreed _ -> true;
                case Indifferent _, Against _ -> false;
            };
        }
    }
}
