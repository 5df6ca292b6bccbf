package org.parley.game.rogues;

import java.util.function.Function;
import org.parley.game.Game;

/// A deliberately wrong engine: its name, what it does wrong, and who did so in print or code, where known.
record Rogue(String name, String wrong, String inPrint, Function<Game, Naive> engine) {

    static Rogue of(String name, String wrong, String inPrint, Function<Game, Naive> engine) {
        return new Rogue(name, wrong, inPrint, engine);
    }

    static Rogue of(String name, String wrong, Function<Game, Naive> engine) {
        return new Rogue(name, wrong, "", engine);
    }

    @Override
    public String toString() {
        return name;
    }
}
