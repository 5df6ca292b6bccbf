package org.parley.game.rogues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.LegalSequences;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Metarational.Guard;
import org.parley.game.stability.Sequential;
import org.parley.game.stability.SymmetricMetarational;
import org.parley.game.stability.SymmetricSequential;

/// The party's own move after the answer, in SMR and SSEQ, got wrong.
final class CounterMoveRogues {

    private CounterMoveRogues() {}

    static List<Rogue> all() {
        return List.of(
                Rogue.of("no-counter-move", "SMR and SSEQ forget the party's own move", NoCounterMove::new),
                Rogue.of(
                        "one-counter-move-looked-at",
                        "only the first of the party's own moves is looked at",
                        FirstOnly::new),
                Rogue.of(
                        "some-counter-move-fails",
                        "an answer deters as soon as some of the party's own moves does not help",
                        SomeFails::new),
                Rogue.of("small-counter-moves", "the party's own move changes one option", Small::new),
                Rogue.of("as-good-rescues", "the party's own move helps when it ends as good as the start", Weak::new),
                Rogue.of(
                        "any-gain-rescues",
                        "the party's own move helps when it improves on the answer",
                        OverTheAnswer::new),
                Rogue.of(
                        "everybody-goes-on",
                        "after the answer everybody may go on moving, not only the party, once",
                        GoesOn::new),
                Rogue.of(
                        "first-sanction-only",
                        "the search stops at the first harmful answer, whether or not the party can undo it",
                        "gmcr-py, inverse",
                        FirstSanction::new),
                Rogue.of("sseq-as-both-parts", "SSEQ is taken for SEQ and SMR together", BothParts::new));
    }

    private static final class NoCounterMove extends Naive {
        NoCounterMove(Game game) {
            super(game);
        }

        @Override
        boolean deters(Metarational concept, Move departure, State end) {
            return harms(departure, end);
        }
    }

    private static final class FirstOnly extends Naive {
        FirstOnly(Game game) {
            super(game);
        }

        @Override
        boolean deters(Metarational concept, Move departure, State end) {
            Optional<State> first = known(departure.party(), end).stream().findFirst();
            return harms(departure, end)
                    && (concept.guard() == Guard.NONE
                            || first.filter(to -> rescues(departure, end, to)).isEmpty());
        }
    }

    private static final class SomeFails extends Naive {
        SomeFails(Game game) {
            super(game);
        }

        @Override
        boolean deters(Metarational concept, Move departure, State end) {
            List<State> moves = known(departure.party(), end);
            return harms(departure, end)
                    && (concept.guard() == Guard.NONE
                            || moves.isEmpty()
                            || !moves.stream().allMatch(to -> rescues(departure, end, to)));
        }
    }

    private static final class Small extends Naive {
        Small(Game game) {
            super(game);
        }

        @Override
        boolean rescues(Move departure, State end, State to) {
            return super.rescues(departure, end, to) && end.difference(to).takenCount() == 1;
        }
    }

    private static final class Weak extends Naive {
        Weak(Game game) {
            super(game);
        }

        @Override
        boolean rescues(Move departure, State end, State to) {
            return !prefers(departure.party(), departure.from(), to);
        }
    }

    private static final class OverTheAnswer extends Naive {
        OverTheAnswer(Game game) {
            super(game);
        }

        @Override
        boolean rescues(Move departure, State end, State to) {
            return prefers(departure.party(), to, end);
        }
    }

    private static final class GoesOn extends Naive {
        GoesOn(Game game) {
            super(game);
        }

        @Override
        boolean deters(Metarational concept, Move departure, State end) {
            List<Integer> all =
                    IntStream.range(0, game.parties().size()).boxed().toList();
            return harms(departure, end)
                    && (concept.guard() == Guard.NONE
                            || LegalSequences.ends(end, all, this::known).stream()
                                    .noneMatch(to -> rescues(departure, end, to)));
        }
    }

    private static final class FirstSanction extends Naive {
        FirstSanction(Game game) {
            super(game);
        }

        @Override
        Set<State> replies(Metarational concept, Move departure) {
            Set<State> replies = super.replies(concept, departure);
            List<State> first = new ArrayList<>(replies);
            first.removeIf(end -> !harms(departure, end));
            return first.isEmpty()
                    ? replies
                    : Set.of(first.stream().sorted().toList().getFirst());
        }
    }

    private static final class BothParts extends Naive {
        BothParts(Game game) {
            super(game);
        }

        @Override
        boolean isStable(Concept concept, int focal, State state) {
            return concept instanceof SymmetricSequential
                    ? super.isStable(new Sequential(), focal, state)
                            && super.isStable(new SymmetricMetarational(), focal, state)
                    : super.isStable(concept, focal, state);
        }
    }
}
