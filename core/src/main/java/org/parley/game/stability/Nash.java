package org.parley.game.stability;

/// Nash stability (R): there is no improvement at all; nobody's answer counts.
///
/// Also called rational stability. Source: Nash1951; FangHipelKilgour1993.
public record Nash() implements Concept {

    @Override
    public String symbol() {
        return "R";
    }

    @Override
    public String name() {
        return "Nash stability";
    }
}
