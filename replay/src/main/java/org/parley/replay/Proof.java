package org.parley.replay;

import java.util.List;

/// A proof: where it comes from, the game in full, and what it claims of it.
record Proof(String file, String hash, String tool, Game game, List<Placed> claims) {

    /// A claim and how many characters of the file stand before it.
    record Placed(int at, Claim claim) {}
}
