package org.parley.replay;

import java.util.List;

/// A proof: where it comes from, how large what it is about is, and what it claims.
record Proof(String file, String hash, String tool, String size, List<Placed> claims) {

    /// A claim and how many characters of the file stand before it.
    record Placed(int at, Statement claim) {}
}
