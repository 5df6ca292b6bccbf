package org.parley.game;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The unilateral moves of a game: which feasible states a party can reach from a state by itself.
///
/// One move may change all of the mover's options at once, in the permitted directions; infeasible settings in
/// between do not block it. A party whose hidden conditions fit a state has no move into or out of it. Moves are
/// transitive but for returns: two moves of one party running are one move or none.
/// Each party's own settings are listed once; a call then costs one test per setting.
public final class Moves {

    private final List<Mover> movers;
    private final Predicate<State> infeasible;

    /// The moves of a game whose parties have few enough settings of their own to be listed (`OwnSettings`).
    public Moves(Game game) {
        this.movers = IntStream.range(0, game.parties().size())
                .mapToObj(party -> Mover.of(game, party))
                .toList();
        this.infeasible = new Terms(game).anyOf(game.never());
    }

    /// Whether no rule forbids the state.
    public boolean feasible(State state) {
        return !infeasible.test(state);
    }

    /// The states the party reaches from the feasible state `from` by one move, `from` itself not among them.
    public List<State> from(State from, int party) {
        Mover mover = movers.get(party);
        List<State> reached = new ArrayList<>();
        if (mover.hidden.test(from)) {
            return reached;
        }
        for (State setting : mover.settings) {
            if (mover.permits(from, setting)) {
                State to = from.with(mover.own, setting);
                if (!to.equals(from) && !mover.barred.test(to) && !mover.hidden.test(to)) {
                    reached.add(to);
                }
            }
        }
        return reached;
    }

    /// The state `at` with this party's options as they are in `as`.
    public State withOptionsOf(int party, State at, State as) {
        return at.with(movers.get(party).own, as);
    }

    /// What one party can do: its options, its settings, the directions it may not take, the rules it may meet.
    private record Mover(
            State own,
            List<State> settings,
            State neverTaken,
            State neverDropped,
            Predicate<State> barred,
            Predicate<State> hidden) {

        static Mover of(Game game, int party) {
            Terms terms = new Terms(game);
            State own = mask(game, party, _ -> true);
            return new Mover(
                    own,
                    OwnSettings.of(game, party),
                    mask(game, party, o -> !o.canTake()),
                    mask(game, party, o -> !o.canDrop()),
                    terms.anyOf(OwnSettings.shared(game, party)),
                    terms.anyOf(game.hidden().get(party)));
        }

        boolean permits(State from, State setting) {
            return !from.takes(neverTaken, setting) && !setting.takes(neverDropped, from);
        }

        private static State mask(Game game, int party, Predicate<GameOption> which) {
            State mask = State.none(game.options().size());
            for (int o : game.owned(party)) {
                mask = mask.with(o, which.test(game.options().get(o)));
            }
            return mask;
        }
    }
}
