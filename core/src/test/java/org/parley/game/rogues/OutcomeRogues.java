package org.parley.game.rogues;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Nash;

/// What a verdict on an outcome means, got wrong.
final class OutcomeRogues {

    private OutcomeRogues() {}

    static List<Rogue> all() {
        return List.of(
                Rogue.of("core-of-equilibria", "the core is the completions that are equilibria", Equilibria::new),
                Rogue.of(
                        "core-all-or-nothing",
                        "the core is empty as soon as somebody leaves some completion",
                        AllOrNothing::new),
                Rogue.of(
                        "core-in-one-pass",
                        "only completions with a departure out of the family are put out, not those that lead to them",
                        OnePass::new),
                Rogue.of("core-without-answers", "every improvement leaves, answered or not", WithoutAnswers::new),
                Rogue.of("answers-stay-inside", "the others answer only by states of the family", Inside::new),
                Rogue.of(
                        "bundles-leave",
                        "a move that bundles a smaller departure with more counts as its own",
                        Bundles::new),
                Rogue.of(
                        "deterred-parts-bundle",
                        "a part that is itself deterred makes a departure a bundle",
                        DeterredParts::new),
                Rogue.of(
                        "parts-must-be-better",
                        "a part as good as the whole does not make a departure a bundle",
                        BetterParts::new),
                Rogue.of(
                        "leavers-of-the-family",
                        "who leaves is measured to outside the family, not the core",
                        OfFamily::new),
                Rogue.of("leavers-of-the-core", "who leaves is measured from the core only", OfCore::new),
                Rogue.of(
                        "leavers-by-first-state",
                        "the move named is the first found, not the smallest",
                        FirstFound::new));
    }

    private static final class Equilibria extends Naive {
        Equilibria(Game game) {
            super(game);
        }

        @Override
        Set<State> core(Concept concept, List<State> completions) {
            return completions.stream().filter(s -> isEquilibrium(concept, s)).collect(Collectors.toSet());
        }
    }

    private static final class AllOrNothing extends Naive {
        AllOrNothing(Game game) {
            super(game);
        }

        @Override
        Set<State> core(Concept concept, List<State> completions) {
            Set<State> core = super.core(concept, completions);
            return core.size() < completions.size() ? Set.of() : core;
        }
    }

    private static final class OnePass extends Naive {
        OnePass(Game game) {
            super(game);
        }

        @Override
        Set<State> core(Concept concept, List<State> completions) {
            Set<State> core = new LinkedHashSet<>(completions);
            core.removeIf(s -> essential(concept, s).stream().anyMatch(m -> !completions.contains(m.to())));
            return core;
        }
    }

    private static final class WithoutAnswers extends Naive {
        WithoutAnswers(Game game) {
            super(game);
        }

        @Override
        Set<State> core(Concept concept, List<State> completions) {
            return super.core(new Nash(), completions);
        }
    }

    private static final class Inside extends Naive {
        private Set<State> family = Set.of();

        Inside(Game game) {
            super(game);
        }

        @Override
        Set<State> core(Concept concept, List<State> completions) {
            family = Set.copyOf(completions);
            Set<State> core = super.core(concept, completions);
            family = Set.of();
            return core;
        }

        @Override
        Set<State> replies(Metarational concept, Move departure) {
            Set<State> replies = super.replies(concept, departure);
            replies.removeIf(s -> !family.isEmpty() && !family.contains(s));
            return replies;
        }
    }

    private static final class Bundles extends Naive {
        Bundles(Game game) {
            super(game);
        }

        @Override
        boolean isEssential(Concept concept, Move departure, List<State> undeterred) {
            return true;
        }
    }

    private static final class DeterredParts extends Naive {
        DeterredParts(Game game) {
            super(game);
        }

        @Override
        boolean isEssential(Concept concept, Move departure, List<State> undeterred) {
            return super.isEssential(concept, departure, improvements(departure.party(), departure.from()));
        }
    }

    private static final class BetterParts extends Naive {
        BetterParts(Game game) {
            super(game);
        }

        @Override
        boolean isEssential(Concept concept, Move departure, List<State> undeterred) {
            return undeterred.stream()
                    .noneMatch(part -> isPart(departure, part) && prefers(departure.party(), part, departure.to()));
        }
    }

    private static final class OfFamily extends Naive {
        OfFamily(Game game) {
            super(game);
        }

        @Override
        List<Move> leaving(Concept concept, int party, List<State> completions, Set<State> core) {
            return super.leaving(concept, party, completions, Set.copyOf(completions));
        }
    }

    private static final class OfCore extends Naive {
        OfCore(Game game) {
            super(game);
        }

        @Override
        List<Move> leaving(Concept concept, int party, List<State> completions, Set<State> core) {
            return super.leaving(concept, party, List.copyOf(core), core);
        }
    }

    private static final class FirstFound extends Naive {
        FirstFound(Game game) {
            super(game);
        }

        @Override
        Optional<Move> named(List<Move> leaving) {
            return leaving.stream().findFirst();
        }
    }
}
