package org.parley.game.explicit;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.space.Space;
import org.parley.game.stability.Concept;
import org.parley.game.stability.FamilyEngine;
import org.parley.game.stability.Tally;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// The explicit engine for games that differ in a statement or two: what a change does not touch is not judged again.
///
/// A party is judged in slices, in which those who neither are it nor answer it stand still; a slice depends on few
/// statements and is remembered by them. Exact for all five concepts, like the engine it is made of.
public final class SlicedEngine implements FamilyEngine {

    private final Shelf shelf;

    /// With so many bytes for what may serve again.
    public SlicedEngine(long room) {
        this.shelf = new Shelf(room);
    }

    @Override
    public String name() {
        return "explicit";
    }

    /// Whether a game's states can be numbered in the room there is.
    public static boolean fits(Game game, Run run) {
        return DenseEngine.fits(game, run.room() / 8);
    }

    @Override
    public Result<List<Tally>> tally(Game game, Concept concept, List<Condition> families, Run run) {
        if (!fits(game, run)) {
            return new Result.Declined<>(
                    String.format(
                            Locale.ROOT,
                            "The parties' settings multiply to %,d states, more than there is room for.",
                            DenseEngine.product(game)),
                    "Maybe give Java more memory.");
        }
        List<List<State>> settings = Space.settings(game);
        if (settings.stream().anyMatch(List::isEmpty)) {
            Tally nothing = new Tally(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, List.of());
            return new Result.Complete<>(Collections.nCopies(families.size(), nothing));
        }
        Run alone = run.oneByOne();
        List<Sliced> parties = IntStream.range(0, game.parties().size())
                .mapToObj(party -> Sliced.of(game, settings, party, concept, shelf, alone))
                .toList();
        return run.cancelled()
                ? new Result.Declined<>("Stopped before the analysis was complete.", "Maybe let it run to its end.")
                : new Result.Complete<>(families.stream()
                        .map(where -> tally(Roster.of(game, settings, where, shelf), parties))
                        .toList());
    }

    private Tally tally(Roster roster, List<Sliced> parties) {
        return FamilyCore.of(
                roster,
                IntStream.range(0, parties.size())
                        .mapToObj(party -> Leaving.of(roster, party, parties.get(party), shelf))
                        .toList());
    }
}
