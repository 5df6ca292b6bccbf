package org.parley.deal.stability;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.game.Game;
import org.parley.game.stability.Concept;
import org.parley.game.stability.SetEngine;
import org.parley.run.Result;
import org.parley.run.Run;

/// What one concept says of the targets, and the others beside it as far as they could be asked: `untested` gives the
/// reason for each that could not.
public record Survey(Stability stability, Map<Concept, String> untested) {

    /// What each of the others may take at most: a quarter of a million states looked at, so that none keeps the answer
    /// of
    /// the one asked about waiting for long.
    private static final long ROOM_BESIDE = 100L << 20;

    public Survey {
        untested = Collections.unmodifiableMap(new LinkedHashMap<>(untested));
    }

    /// Every concept was asked.
    public static Survey complete(Stability stability) {
        return new Survey(stability, Map.of());
    }

    /// Asks about the targets' own states by `concept` first, with three quarters of the room, then by each of the
    /// others with a small share. Declined only where `concept` itself is.
    public static Result<Survey> within(Game game, SetEngine engine, Concept concept, List<Target> targets, Run run) {
        return Stability.within(game, engine, List.of(concept), targets, run.within(run.room() / 4 * 3))
                .map(first -> beside(first, engine, concept, run.within(Math.min(ROOM_BESIDE, run.room() / 16))));
    }

    private static Survey beside(Stability first, SetEngine engine, Concept concept, Run small) {
        Map<Concept, Stability> tested = new LinkedHashMap<>();
        Map<Concept, String> untested = new LinkedHashMap<>();
        for (Concept other : Concept.ALL) {
            if (other.equals(concept)) {
                tested.put(other, first);
                continue;
            }
            switch (Stability.within(first.game(), engine, List.of(other), first.targets(), small)) {
                case Result.Complete<Stability>(Stability found) -> tested.put(other, found);
                case Result.Partial<Stability>(var _, String why) -> untested.put(other, why);
                case Result.Declined<Stability>(String why, var _) -> untested.put(other, why);
            }
        }
        return new Survey(first.joined(tested), untested);
    }
}
