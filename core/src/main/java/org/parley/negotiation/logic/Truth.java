package org.parley.negotiation.logic;

import java.util.List;
import java.util.function.Function;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;

/// What is known of a condition while only some options are decided (Kleene's strong three-valued logic).
public enum Truth {
    FALSE,
    OPEN,
    TRUE;

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /// The condition's truth; `OPEN` where the undecided options may matter.
    public static Truth of(Condition condition, Function<Ref, Truth> known) {
        return switch (condition) {
            case Ref ref -> known.apply(ref);
            case Not(Condition of) -> of(of, known).not();
            case And(List<Condition> parts) -> counted(parts, new Bound.All(), known);
            case Or(List<Condition> parts) -> counted(parts, new Bound.Any(), known);
            case Link(Condition left, Condition.Joint joint, Condition right) ->
                linked(of(left, known), joint, of(right, known));
            case Count(Bound bound, List<Condition> of) -> counted(of, bound, known);
        };
    }

    private Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case OPEN -> OPEN;
            case TRUE -> FALSE;
        };
    }

    private static Truth linked(Truth left, Condition.Joint joint, Truth right) {
        return switch (joint) {
            case IF -> larger(left, right.not());
            case ONLY_IF -> larger(left.not(), right);
            case IFF -> left == OPEN || right == OPEN ? OPEN : of(left == right);
        };
    }

    private static Truth larger(Truth a, Truth b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Truth counted(List<Condition> parts, Bound bound, Function<Ref, Truth> known) {
        int met = 0;
        int open = 0;
        for (Condition part : parts) {
            switch (of(part, known)) {
                case TRUE -> met++;
                case OPEN -> open++;
                case FALSE -> {}
            }
        }
        boolean some = false;
        boolean all = true;
        for (int count = met; count <= met + open; count++) {
            boolean admitted = bound.admits(count, parts.size());
            some |= admitted;
            all &= admitted;
        }
        return all ? TRUE : some ? OPEN : FALSE;
    }
}
