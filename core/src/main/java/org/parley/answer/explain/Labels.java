package org.parley.answer.explain;

import java.util.List;

/// What programs call parties and options: ids for a negotiation file, the names as given for a `.gmcr` file. Both in
/// the order of the game.
public record Labels(List<String> parties, List<String> options) {

    public Labels {
        parties = List.copyOf(parties);
        options = List.copyOf(options);
    }
}
