package org.parley.game.stability;

import java.util.List;

/// A stability concept: when a party has no reason to leave a state.
///
/// A state is stable for a party when each of its unilateral improvements is deterred; the concepts differ in what
/// deters. An answer deters when the party does not prefer where it leads to where it stood.
public sealed interface Concept permits Nash, Metarational {

    /// The five concepts, from the one that assumes least foresight on.
    List<Concept> ALL = List.of(
            new Nash(),
            new GeneralMetarational(),
            new SymmetricMetarational(),
            new Sequential(),
            new SymmetricSequential());

    /// The abbreviation used in flags and tables.
    String symbol();

    /// The name in words.
    String name();
}
