package org.parley.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.parley.render.Screen;
import org.parley.render.Screen.Ability;

/// What standard output is: a terminal with a width and colours, or a file or pipe.
final class Terminal {

    private Terminal() {}

    /// Shows how far the work has come where a person waits at a terminal, and nothing elsewhere.
    static Ticker ticker(org.parley.cli.Console console) {
        Writer shown = isTerminal() ? console.err() : Writer.nullWriter();
        return new Ticker(new PrintWriter(shown), System::nanoTime);
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    static Screen screen() {
        if (!isTerminal()) {
            return Screen.plain();
        }
        Set<Ability> abilities = EnumSet.of(Ability.ISOLATES);
        if (System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"))) {
            abilities.add(Ability.COLOURS);
        }
        String columns = System.getenv("COLUMNS");
        return Screen.ofColumns(columns == null ? "" : columns, abilities);
    }
}
