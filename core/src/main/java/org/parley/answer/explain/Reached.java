package org.parley.answer.explain;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.stability.Target;
import org.parley.game.paths.Kind;
import org.parley.game.paths.Path;
import org.parley.game.paths.Way;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.OutcomeVerdict.Word;

/// Two answers about an end that are never one: whether it holds once reached, and how far it is reached from today.
///
/// `verdict` is there where the end could be judged. `any` are the ways to some completion of it, `core` those to a
/// completion that nobody leaves; one for each kind of steps. `shortest` are the shortest paths by each
/// kind, to what nobody leaves where there is such a part.
public record Reached(
        Target target,
        Optional<OutcomeVerdict> verdict,
        Map<Kind, Way> any,
        Map<Kind, Way> core,
        Map<Kind, Path> shortest) {

    public Reached {
        any = Map.copyOf(any);
        core = Map.copyOf(core);
        shortest = Map.copyOf(shortest);
    }

    /// The strictest kind of steps that reaches some completion.
    public Optional<Kind> first() {
        return first(any);
    }

    /// The strictest kind of steps that reaches a completion nobody leaves.
    public Optional<Kind> firstToCore() {
        return first(core);
    }

    private static Optional<Kind> first(Map<Kind, Way> ways) {
        return Arrays.stream(Kind.values())
                .filter(kind -> way(ways, kind).isReached())
                .findFirst();
    }

    Way any(Kind kind) {
        return way(any, kind);
    }

    Way core(Kind kind) {
        return way(core, kind);
    }

    static Way way(Map<Kind, Way> ways, Kind kind) {
        return ways.getOrDefault(kind, new Way(0, Optional.empty()));
    }

    /// Whether some completion is one nobody leaves, as far as is known.
    boolean hasCore() {
        return verdict.map(v -> v.word() == Word.HOLDS || v.word() == Word.CAN_HOLD)
                .orElse(false);
    }
}
