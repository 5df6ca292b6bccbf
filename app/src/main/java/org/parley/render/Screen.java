package org.parley.render;

import java.util.Set;

/// What a terminal has room for and can do.
///
/// Nothing it can do is needed: without abilities the output is plain lines of text.
public record Screen(int width, Set<Ability> abilities) {

    private static final int NARROWEST = 40;
    private static final int USUAL = 80;
    private static final int WIDEST = 100;

    public Screen {
        abilities = Set.copyOf(abilities);
        width = Math.clamp(width, NARROWEST, WIDEST);
    }

    public enum Ability {
        /// Bold type and a few colours, by ANSI sequences.
        COLOURS,
        /// Invisible marks (FSI, PDI) that keep names written from right to left together.
        ISOLATES
    }

    /// Eighty columns of plain text: right for files and pipes.
    public static Screen plain() {
        return new Screen(USUAL, Set.of());
    }

    /// As wide as the environment's COLUMNS says, within what reads well; eighty if it says nothing useful.
    public static Screen ofColumns(String columns, Set<Ability> abilities) {
        boolean number = columns.matches("[0-9]{1,6}");
        return new Screen(number ? Integer.parseInt(columns) : USUAL, abilities);
    }

    boolean can(Ability ability) {
        return abilities.contains(ability);
    }
}
