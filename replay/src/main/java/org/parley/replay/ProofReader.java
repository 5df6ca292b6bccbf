package org.parley.replay;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

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
        return Read.members(json).containsKey("red-lines") ? ofRedLines(json) : ofGame(json);
    }

    private static Proof ofGame(Json json) {
        Read.keys(json, VERSION_KEY, "file", "hash", "tool", "game", "claims");
        Game game = GameReader.read(Read.member(json, "game"));
        ClaimReader claims = new ClaimReader(game);
        Replay replay = new Replay(game);
        return proof(
                json,
                game.parties().size() + " parties, " + game.options().size() + " options",
                Read.list(
                        Read.member(json, "claims"),
                        claim -> new Proof.Placed(claim.at(), new GameStatement(game, replay, claims.read(claim)))));
    }

    private static Proof ofRedLines(Json json) {
        Read.keys(json, VERSION_KEY, "file", "hash", "tool", "red-lines", "claims");
        Talks talks = TalksReader.read(Read.member(json, "red-lines"));
        List<Json> claims = Read.items(Read.member(json, "claims"));
        LineReplay replay = new LineReplay(
                talks,
                claims.stream()
                        .map(new LineClaimReader(talks, claims.size())::read)
                        .toList());
        return proof(
                json,
                talks.parties().size() + " parties, " + talks.options().size() + " options, "
                        + talks.lines().size() + " lines",
                IntStream.range(0, claims.size())
                        .mapToObj(k -> new Proof.Placed(claims.get(k).at(), new LineStatement(replay, k)))
                        .toList());
    }

    private static Proof proof(Json json, String size, List<Proof.Placed> claims) {
        return new Proof(
                Read.name(Read.member(json, "file")),
                Read.name(Read.member(json, "hash")),
                Read.name(Read.member(json, "tool")),
                size,
                claims);
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
