package org.parley.deal.redlines;

import java.math.BigInteger;
import java.util.List;
import org.parley.game.State;
import org.parley.negotiation.logic.Condition;

/// What bears out one statement of an answer about red lines, for a program that checks it.
///
/// Proofs by cases are empty where they would be too long; the checker has to go through the states itself.
public sealed interface Certificate {

    /// No completion of the outcome is better for the party than the one its line names.
    record OfFallback(int line, Condition where, List<Case> cases) implements Certificate {
        public OfFallback {
            cases = List.copyOf(cases);
        }
    }

    /// The demands cannot all be met under the rules named, and each is needed: `without` has for each demand a state
    /// that meets the others under all rules, `withoutRules` for each rule one that meets all demands under the
    /// other rules named.
    record OfConflict(
            List<Demand> demands, List<Integer> rules, List<State> without, List<State> withoutRules, List<Case> cases)
            implements Certificate {
        public OfConflict {
            demands = List.copyOf(demands);
            rules = List.copyOf(rules);
            without = List.copyOf(without);
            withoutRules = List.copyOf(withoutRules);
            cases = List.copyOf(cases);
        }
    }

    /// Without the demands all else can be met, as in `state`; for each of them `held` names a conflict, by its place
    /// among all certificates, that has none of the others in it.
    record OfConcession(List<Demand> demands, State state, List<Integer> held) implements Certificate {
        public OfConcession {
            demands = List.copyOf(demands);
            held = List.copyOf(held);
        }
    }

    /// These conflicts and concessions, by place among all certificates, are all there are between whole lines.
    record OfAll(List<Integer> conflicts, List<Integer> concessions) implements Certificate {
        public OfAll {
            conflicts = List.copyOf(conflicts);
            concessions = List.copyOf(concessions);
        }
    }

    /// The state meets all lines but those named.
    record OfState(List<Integer> without, State state) implements Certificate {
        public OfState {
            without = List.copyOf(without);
        }
    }

    /// So many states meet all lines but those named.
    record OfCount(List<Integer> without, BigInteger count) implements Certificate {
        public OfCount {
            without = List.copyOf(without);
        }
    }
}
