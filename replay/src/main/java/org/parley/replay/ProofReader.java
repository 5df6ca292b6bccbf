package org.parley.replay;

import java.math.BigInteger;

/// Reads a proof of version 1. Every key is needed, none is optional, and unknown ones are refused, so that nothing a
/// proof says goes unchecked.
final class ProofReader {

    private static final String VERSION_KEY = "parley-proof";
    private static final int VERSION = 1;

    private ProofReader() {}

    static Proof read(String text) {
        Json json = JsonReader.read(text);
        if (!Read.members(json).containsKey(VERSION_KEY)) {
            throw new NoProofException(
                    json.at(), "the key \"" + VERSION_KEY + "\" is missing: this is no proof of Parley");
        }
        checkVersion(Read.member(json, VERSION_KEY));
        Read.keys(json, VERSION_KEY, "file", "hash", "tool", "game", "claims");
        Game game = GameReader.read(Read.member(json, "game"));
        ClaimReader claims = new ClaimReader(game);
        return new Proof(
                Read.name(Read.member(json, "file")),
                Read.name(Read.member(json, "hash")),
                Read.name(Read.member(json, "tool")),
                game,
                Read.list(Read.member(json, "claims"), claim -> new Proof.Placed(claim.at(), claims.read(claim))));
    }

    private static void checkVersion(Json version) {
        BigInteger number = Read.integer(version);
        int order = number.compareTo(BigInteger.valueOf(VERSION));
        if (order != 0) {
            String remedy = order > 0 ? " (newer): maybe this checker is older than the tool that wrote it" : "";
            throw new NoProofException(
                    version.at(), "this checker knows version " + VERSION + " of proofs, this is " + number + remedy);
        }
    }
}
