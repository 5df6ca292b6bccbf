package org.parley.game.rogues;

import java.util.List;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Metarational;

/// What deters, got wrong.
final class DeterrenceRogues {

    private DeterrenceRogues() {}

    static List<Rogue> all() {
        return List.of(
                Rogue.of(
                        "strict-deterrence",
                        "an answer deters only when it is worse than the start, not when it is as good",
                        "gmcr-py, inverse",
                        Strict::new),
                Rogue.of(
                        "worse-than-the-departure",
                        "an answer deters when it is worse than what the party left for",
                        WorseThanDeparture::new),
                Rogue.of(
                        "nobody-can-answer",
                        "where the others have no move a departure counts as answered",
                        EmptyDeters::new),
                Rogue.of("one-answer-for-all", "one deterred improvement makes a state stable", OneForAll::new),
                Rogue.of(
                        "last-improvement-decides",
                        "only the verdict on the last improvement is kept",
                        "gmcr-py, inverse",
                        LastDecides::new),
                Rogue.of("as-good-is-better", "a move to a state as good counts as an improvement", AsGood::new),
                Rogue.of(
                        "ties-break-by-number",
                        "of two states as good the one that comes first is preferred",
                        ByNumber::new));
    }

    private static final class Strict extends Naive {
        Strict(Game game) {
            super(game);
        }

        @Override
        boolean harms(Move departure, State end) {
            return prefers(departure.party(), departure.from(), end);
        }
    }

    private static final class WorseThanDeparture extends Naive {
        WorseThanDeparture(Game game) {
            super(game);
        }

        @Override
        boolean harms(Move departure, State end) {
            return prefers(departure.party(), departure.to(), end);
        }
    }

    private static final class EmptyDeters extends Naive {
        EmptyDeters(Game game) {
            super(game);
        }

        @Override
        boolean isDeterred(Concept concept, Move departure) {
            return super.isDeterred(concept, departure)
                    || (concept instanceof Metarational m
                            && replies(m, departure).isEmpty());
        }
    }

    private static final class OneForAll extends Naive {
        OneForAll(Game game) {
            super(game);
        }

        @Override
        boolean isStable(Concept concept, int focal, State state) {
            List<State> improvements = improvements(focal, state);
            return improvements.isEmpty() || undeterred(concept, focal, state).size() < improvements.size();
        }
    }

    private static final class LastDecides extends Naive {
        LastDecides(Game game) {
            super(game);
        }

        @Override
        boolean isStable(Concept concept, int focal, State state) {
            List<State> improvements = improvements(focal, state);
            return improvements.isEmpty() || isDeterred(concept, new Move(focal, state, improvements.getLast()));
        }
    }

    private static final class AsGood extends Naive {
        AsGood(Game game) {
            super(game);
        }

        @Override
        List<State> improvements(int party, State from) {
            return known(party, from).stream()
                    .filter(to -> !prefers(party, from, to))
                    .toList();
        }
    }

    private static final class ByNumber extends Naive {
        ByNumber(Game game) {
            super(game);
        }

        @Override
        boolean prefers(int party, State a, State b) {
            return super.prefers(party, a, b) || (!super.prefers(party, b, a) && a.compareTo(b) < 0);
        }
    }
}
