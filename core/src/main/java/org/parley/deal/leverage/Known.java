package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// What is known of how the target is left, whichever levers are pulled that change no move and no rule; those that do
/// are the same in every question.
final class Known {

    private final Members members;
    private final Ways ways = new Ways();

    Known(Members members) {
        this.members = members;
    }

    Members members() {
        return members;
    }

    Ways ways() {
        return ways;
    }

    /// Why a set of calls falls short, as far as is known: each reason for as many sets as could be. Empty where
    /// nothing known speaks against it. The `fixed` levers stay as they are in it.
    List<Conflict> conflicts(Choice calls, Goal goal, BitSet fixed) {
        List<Conflict> conflicts = new ArrayList<>();
        if (goal == Goal.HOLDS && isLeft(calls)) {
            conflicts.add(widened(calls, this::isLeft, fixed));
        }
        if (hasNoCore(calls)) {
            conflicts.add(widened(calls, this::hasNoCore, fixed));
        }
        return conflicts;
    }

    /// Whether in all sets of calls of the choice some completion is left for outside.
    private boolean isLeft(Choice choice) {
        return ways.leaveSome(members.must(choice), members.may(choice), choice);
    }

    /// Whether in no set of calls of the choice any completion stays.
    private boolean hasNoCore(Choice choice) {
        if (!members.isComplete()) {
            return false;
        }
        BitSet in = members.may(choice);
        ways.putOut(in, choice);
        return in.isEmpty();
    }

    /// Leaves open what can be: first whether further levers are pulled, then whether these are.
    private static Conflict widened(Choice calls, Predicate<Choice> falls, BitSet fixed) {
        Choice wide = opened(opened(calls, calls.unpulled(), falls, fixed), calls.pulled(), falls, fixed);
        return new Conflict(wide.pulled(), wide.unpulled());
    }

    private static Choice opened(Choice choice, BitSet levers, Predicate<Choice> falls, BitSet fixed) {
        int[] open = levers.stream().filter(l -> !fixed.get(l)).toArray();
        return opened(choice, open, 0, open.length, falls);
    }

    /// All of them at once where that can be, else each half by itself.
    private static Choice opened(Choice choice, int[] levers, int from, int to, Predicate<Choice> falls) {
        if (from == to) {
            return choice;
        }
        BitSet some = new BitSet();
        for (int k = from; k < to; k++) {
            some.set(levers[k]);
        }
        Choice wider = choice.without(some);
        if (falls.test(wider)) {
            return wider;
        }
        if (to - from == 1) {
            return choice;
        }
        int middle = (from + to) >>> 1;
        return opened(opened(choice, levers, from, middle, falls), levers, middle, to, falls);
    }
}
