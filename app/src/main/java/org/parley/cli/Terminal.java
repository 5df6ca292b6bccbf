package org.parley.cli;

import java.io.Console;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.parley.render.Screen;
import org.parley.render.Screen.Ability;

/// What standard output is: a terminal with a width and colours, or a file or pipe.
final class Terminal {

    private Terminal() {}

    static Screen screen() {
        if (!Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false)) {
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
