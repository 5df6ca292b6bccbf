package org.parley.game.rogues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Metarational;

/// Who can move where, got wrong.
final class MoveRogues {

    private MoveRogues() {}

    static List<Rogue> all() {
        return List.of(
                Rogue.of("one-option-a-move", "a move changes one option", OneOption::new),
                Rogue.of(
                        "blocked-by-the-impossible",
                        "an impossible state between start and end blocks one party's move",
                        Blocked::new),
                Rogue.of("one-way-ignored", "every option can be changed back", TwoWay::new),
                Rogue.of(
                        "one-way-alone",
                        "the bar on changing an option back is overlooked when another changes too",
                        "Jacobi 2017",
                        OneWayAlone::new),
                Rogue.of(
                        "one-way-until-answered", "the others' answers undo what cannot be undone", TwoWayAnswers::new),
                Rogue.of("rules-ignored", "moves lead into states that cannot be", Lawless::new),
                Rogue.of("hidden-ignored", "a party moves into and out of states it does not see", SeesAll::new),
                Rogue.of("hidden-can-be-left", "a party moves out of states it does not see", CanLeave::new),
                Rogue.of("hidden-from-all", "what one party does not see nobody sees", NobodySees::new),
                Rogue.of("answers-ignored", "everybody answers everybody", EverybodyAnswers::new),
                Rogue.of("answers-the-wrong-way", "those answer a party whose departures it answers", WrongWay::new));
    }

    private static final class OneOption extends Naive {
        OneOption(Game game) {
            super(game);
        }

        @Override
        boolean permits(GameOption option, boolean taken, List<Integer> changed) {
            return changed.size() == 1 && super.permits(option, taken, changed);
        }
    }

    private static final class Blocked extends Naive {
        Blocked(Game game) {
            super(game);
        }

        @Override
        List<State> moves(int party, State from) {
            Set<State> reached = new LinkedHashSet<>(List.of(from));
            Deque<State> open = new ArrayDeque<>(reached);
            while (!open.isEmpty()) {
                State at = open.remove();
                for (State to : super.moves(party, at)) {
                    if (at.difference(to).takenCount() == 1 && reached.add(to)) {
                        open.add(to);
                    }
                }
            }
            reached.remove(from);
            return reached.stream().sorted().toList();
        }
    }

    private static final class TwoWay extends Naive {
        TwoWay(Game game) {
            super(game);
        }

        @Override
        boolean permits(GameOption option, boolean taken, List<Integer> changed) {
            return true;
        }
    }

    private static final class OneWayAlone extends Naive {
        OneWayAlone(Game game) {
            super(game);
        }

        @Override
        boolean permits(GameOption option, boolean taken, List<Integer> changed) {
            return changed.size() > 1 || super.permits(option, taken, changed);
        }
    }

    private static final class TwoWayAnswers extends Naive {
        private final Naive twoWay;

        TwoWayAnswers(Game game) {
            super(game);
            this.twoWay = new TwoWay(game);
        }

        @Override
        List<State> steps(Metarational concept, int mover, State at, Move departure) {
            return twoWay.steps(concept, mover, at, departure);
        }
    }

    private static final class Lawless extends Naive {
        Lawless(Game game) {
            super(game);
        }

        @Override
        List<State> moves(int party, State from) {
            return states().stream()
                    .filter(to -> isChange(party, from, to))
                    .filter(to -> !isHidden(party, from) && !isHidden(party, to))
                    .toList();
        }
    }

    private static final class SeesAll extends Naive {
        SeesAll(Game game) {
            super(game);
        }

        @Override
        boolean isHidden(int party, State state) {
            return false;
        }
    }

    private static final class CanLeave extends Naive {
        CanLeave(Game game) {
            super(game);
        }

        @Override
        List<State> moves(int party, State from) {
            return states().stream()
                    .filter(to -> isChange(party, from, to) && isFeasible(to) && !isHidden(party, to))
                    .toList();
        }
    }

    private static final class NobodySees extends Naive {
        NobodySees(Game game) {
            super(game);
        }

        @Override
        boolean isHidden(int party, State state) {
            return IntStream.range(0, game.parties().size()).anyMatch(i -> super.isHidden(i, state));
        }
    }

    private static final class EverybodyAnswers extends Naive {
        EverybodyAnswers(Game game) {
            super(game);
        }

        @Override
        List<Integer> opponents(int focal) {
            return IntStream.range(0, game.parties().size())
                    .filter(j -> j != focal)
                    .boxed()
                    .toList();
        }
    }

    private static final class WrongWay extends Naive {
        WrongWay(Game game) {
            super(game);
        }

        @Override
        List<Integer> opponents(int focal) {
            return game.answers().get(focal).stream().sorted().toList();
        }
    }
}
