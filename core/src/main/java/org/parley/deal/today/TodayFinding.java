package org.parley.deal.today;

import java.util.List;
import org.parley.game.Move;
import org.parley.negotiation.logic.Condition.Ref;

/// Something the file says, or leaves unsaid, that keeps it from describing today, or from being checked.
public sealed interface TodayFinding {

    /// No completion of today is feasible. `broken` are the smallest sets of rules, by place, without which one is;
    /// what follows was asked with the first of them set aside.
    record Infeasible(List<List<Integer>> broken) implements TodayFinding {
        public Infeasible {
            broken = broken.stream().map(List::copyOf).toList();
        }
    }

    /// The file says too little of today to check it: `unclear` options are open, or none is given at all; zero where
    /// the search for answers was too large.
    record TooUnclear(int unclear) implements TodayFinding {}

    /// An improvement the party would already have taken, undeterred, and has not: its smallest essential one, and
    /// in how many of today's completions it has one.
    record Unexplained(Move move, int completions, int of) implements TodayFinding {}

    /// An option no party's priorities speak of.
    record Unwanted(Ref option) implements TodayFinding {}

    /// A want that does not tell states apart.
    record IdleWant(String party, int place, Idle how) implements TodayFinding {}

    /// How a want is idle.
    enum Idle {
        /// True in every feasible state.
        ALWAYS_TRUE,
        /// True in none.
        NEVER_TRUE,
        /// Always true, and only because what it depends on never arises.
        NEVER_ARISES
    }

    /// It was not settled whether further wants tell states apart and carry costs: to search for feasible states under
    /// the rules takes too many steps.
    record Unsettled() implements TodayFinding {}

    /// An option called costly to change back, though no want of its owner is lost by doing so: the analysis lets
    /// it be changed freely.
    record UncarriedCost(Ref option) implements TodayFinding {}

    /// A rule over options of several parties: by it one can keep another from a move.
    record Veto(int rule, List<String> parties) implements TodayFinding {
        public Veto {
            parties = List.copyOf(parties);
        }
    }

    /// A source later than the day the file speaks of.
    record LaterSource(String source) implements TodayFinding {}

    /// A source of which only the month or year is known, so that it may be later.
    record UndatedSource(String source) implements TodayFinding {}

    /// The file names no day, so no source can be checked against it.
    record NoDay() implements TodayFinding {}

    /// A party with no option, or with none it could change from today on.
    record CannotMove(String party, boolean hasOptions) implements TodayFinding {}

    /// A party whose priorities are empty: it is indifferent everywhere, hence never moves.
    record Indifferent(String party) implements TodayFinding {}

    /// An option that stays as it is today only because of one want that is assumed: without it the party would be
    /// indifferent, or (`wouldMove`) would rather change it.
    record RestsOn(String party, int place, Ref option, boolean wouldMove) implements TodayFinding {}
}
