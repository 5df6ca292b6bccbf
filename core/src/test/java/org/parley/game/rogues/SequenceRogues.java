package org.parley.game.rogues;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.LegalSequences;
import org.parley.game.stability.Metarational;

/// How the others may answer, got wrong.
final class SequenceRogues {

    private SequenceRogues() {}

    static List<Rogue> all() {
        return List.of(
                Rogue.of(
                        "each-opponent-once",
                        "an opponent moves at most once in a sequence",
                        "gmcr-py, dense engine",
                        EachOnce::new),
                Rogue.of(
                        "one-step-answers",
                        "a sanction is one move of one opponent",
                        "gmcr-py, sparse engine",
                        OneStep::new),
                Rogue.of(
                        "merged-opponents",
                        "the others move as one player, all at once and only where all of them gain",
                        "gmcr-py, coalitions",
                        Merged::new),
                Rogue.of("through-the-impossible", "a sequence may pass a state that cannot be", Through::new),
                Rogue.of("answers-itself", "the party that leaves is one of those who answer", AnswersItself::new),
                Rogue.of(
                        "gains-over-the-start",
                        "the others' improvements are measured from the state that was left",
                        FromStart::new),
                Rogue.of(
                        "gains-over-the-departure",
                        "the others' improvements are measured from the state the party left for",
                        FromDeparture::new),
                Rogue.of("incredible-sanctions", "under SEQ the others need not gain by what they do", Incredible::new),
                Rogue.of("credible-at-the-end", "under SEQ only the last step must be an improvement", AtTheEnd::new),
                Rogue.of("best-answers-only", "under SEQ each opponent takes only its best improvement", Best::new));
    }

    private static final class EachOnce extends Naive {
        EachOnce(Game game) {
            super(game);
        }

        @Override
        Set<State> replies(Metarational concept, Move departure) {
            Set<State> ends = new LinkedHashSet<>();
            follow(concept, departure, departure.to(), opponents(departure.party()), ends);
            return ends;
        }

        private void follow(Metarational concept, Move departure, State at, List<Integer> left, Set<State> ends) {
            for (int mover : left) {
                List<Integer> others = left.stream().filter(j -> j != mover).toList();
                for (State to : steps(concept, mover, at, departure)) {
                    ends.add(to);
                    follow(concept, departure, to, others, ends);
                }
            }
        }
    }

    private static final class OneStep extends Naive {
        OneStep(Game game) {
            super(game);
        }

        @Override
        Set<State> replies(Metarational concept, Move departure) {
            Set<State> ends = new LinkedHashSet<>();
            opponents(departure.party())
                    .forEach(mover -> ends.addAll(steps(concept, mover, departure.to(), departure)));
            return ends;
        }
    }

    private static final class Merged extends Naive {
        Merged(Game game) {
            super(game);
        }

        @Override
        Set<State> replies(Metarational concept, Move departure) {
            List<Integer> opponents = opponents(departure.party());
            Set<State> ends = new LinkedHashSet<>();
            for (State to : states()) {
                List<Integer> changed = new Move(0, departure.to(), to).changed();
                boolean theirs = changed.stream()
                        .allMatch(o -> opponents.contains(game.options().get(o).owner())
                                && permits(game.options().get(o), to.taken(o), changed));
                boolean gain = concept.replies() == Metarational.Replies.MOVES
                        || opponents.stream().allMatch(j -> prefers(j, to, departure.to()));
                boolean seen = opponents.stream().anyMatch(j -> !isHidden(j, departure.to()) && !isHidden(j, to));
                if (!changed.isEmpty() && theirs && gain && seen && isFeasible(to)) {
                    ends.add(to);
                }
            }
            return ends;
        }
    }

    private static final class Through extends Naive {
        Through(Game game) {
            super(game);
        }

        @Override
        Set<State> replies(Metarational concept, Move departure) {
            Set<State> ends = new LinkedHashSet<>(LegalSequences.ends(
                    departure.to(),
                    opponents(departure.party()),
                    (mover, at) -> states().stream()
                            .filter(to -> isChange(mover, at, to))
                            .filter(to -> !isHidden(mover, at) && !isHidden(mover, to))
                            .filter(to -> concept.replies() == Metarational.Replies.MOVES || prefers(mover, to, at))
                            .toList()));
            ends.removeIf(end -> !isFeasible(end));
            return ends;
        }
    }

    private static final class AnswersItself extends Naive {
        AnswersItself(Game game) {
            super(game);
        }

        @Override
        List<Integer> opponents(int focal) {
            List<Integer> all = new ArrayList<>(super.opponents(focal));
            all.add(focal);
            return all;
        }
    }

    private static final class FromStart extends Naive {
        FromStart(Game game) {
            super(game);
        }

        @Override
        List<State> steps(Metarational concept, int mover, State at, Move departure) {
            return known(mover, at).stream()
                    .filter(to ->
                            concept.replies() == Metarational.Replies.MOVES || prefers(mover, to, departure.from()))
                    .toList();
        }
    }

    private static final class FromDeparture extends Naive {
        FromDeparture(Game game) {
            super(game);
        }

        @Override
        List<State> steps(Metarational concept, int mover, State at, Move departure) {
            return known(mover, at).stream()
                    .filter(to -> concept.replies() == Metarational.Replies.MOVES || prefers(mover, to, departure.to()))
                    .toList();
        }
    }

    private static final class Incredible extends Naive {
        Incredible(Game game) {
            super(game);
        }

        @Override
        List<State> steps(Metarational concept, int mover, State at, Move departure) {
            return known(mover, at);
        }
    }

    private static final class AtTheEnd extends Naive {
        AtTheEnd(Game game) {
            super(game);
        }

        @Override
        Set<State> replies(Metarational concept, Move departure) {
            List<Integer> opponents = opponents(departure.party());
            Set<State> before = LegalSequences.ends(departure.to(), opponents, this::known);
            before.add(departure.to());
            Set<State> ends = new LinkedHashSet<>();
            before.forEach(at -> opponents.forEach(mover -> ends.addAll(steps(concept, mover, at, departure))));
            return ends;
        }
    }

    private static final class Best extends Naive {
        Best(Game game) {
            super(game);
        }

        @Override
        List<State> steps(Metarational concept, int mover, State at, Move departure) {
            List<State> steps = super.steps(concept, mover, at, departure);
            return concept.replies() == Metarational.Replies.MOVES
                    ? steps
                    : steps.stream()
                            .filter(to -> steps.stream().noneMatch(other -> prefers(mover, other, to)))
                            .toList();
        }
    }
}
