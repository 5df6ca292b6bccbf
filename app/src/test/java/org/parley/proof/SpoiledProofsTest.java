package org.parley.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.parley.replay.Replayed;

/// Whenever the slow definitions no longer bear out a proof in which one thing was changed, the replay program refuses
/// it; and where they still do, it does not.
class SpoiledProofsTest {

    private final Map<String, int[]> tally = new TreeMap<>();

    @Test
    void whatTheDefinitionsNoLongerBearOutIsRefused(TestReporter reporter) {
        spoil(1_000, 28, 40);
        report(reporter, 2_000);
    }

    @Test
    @Tag("slow")
    void whatTheDefinitionsNoLongerBearOutIsRefusedAtLength(TestReporter reporter) {
        spoil(100_000, 1_000, 60);
        report(reporter, 100_000);
    }

    private void spoil(long firstSeed, int negotiations, int timesEach) {
        Proofs.random(firstSeed, negotiations).forEach(proof -> spoil(proof, timesEach));
    }

    private void spoil(Map<String, Object> proof, int times) {
        SlowTruth truth = new SlowTruth(Objects.requireNonNull(proof.get("game")));
        Spoiler spoiler = new Spoiler(Tree.text(proof).hashCode());
        List<Object> claims = Tree.list(proof, "claims");
        for (int k = 0; k < times; k++) {
            if (k % 4 == 0) {
                Object game = Tree.copy(Objects.requireNonNull(proof.get("game")));
                String kind = "game" + spoiler.spoil(game);
                Map<String, Object> spoiled = Proofs.with(proof, game, alike(claims, spoiler.any(claims)));
                compare(kind, spoiled, Proofs.firstUntrue(spoiled).isEmpty());
            } else {
                Object claim = Tree.copy(richest(spoiler, claims));
                String kind = Tree.word(claim, "kind") + spoiler.spoil(claim);
                compare(
                        kind,
                        Proofs.with(proof, Objects.requireNonNull(proof.get("game")), List.of(claim)),
                        truth.holds(claim));
            }
        }
    }

    /// Of a few claims drawn the one that says most: those that rest on sanctions are rare.
    private static Object richest(Spoiler spoiler, List<Object> claims) {
        return Stream.generate(() -> spoiler.any(claims))
                .limit(4)
                .max(Comparator.comparingInt(claim -> claim.toString().length()))
                .orElseThrow();
    }

    /// The claims by the concept of one of them.
    private static List<Object> alike(List<Object> claims, Object one) {
        return claims.stream()
                .filter(c -> Tree.word(c, "concept").equals(Tree.word(one, "concept")))
                .toList();
    }

    private void compare(String kind, Map<String, Object> spoiled, boolean stillTrue) {
        String text = Tree.text(spoiled);
        Replayed replayed = Replayed.of(text);
        // What is still true may yet be no proof by the format's rules, as a party that answers another twice.
        assertThat(replayed.exit())
                .as("%s%n%s%n%s", kind, replayed.said(), text)
                .isIn(
                        stillTrue
                                ? List.of(Replayed.ACCEPTED, Replayed.NO_PROOF)
                                : List.of(Replayed.REFUSED, Replayed.NO_PROOF));
        tally.computeIfAbsent(kind.replaceAll("(\\[\\])+$", "[]"), _ -> new int[3])[replayed.exit()]++;
    }

    private void report(TestReporter reporter, int least) {
        int[] all = new int[3];
        List<String> lines = new ArrayList<>();
        tally.forEach((kind, counts) -> {
            for (int exit = 0; exit < all.length; exit++) {
                all[exit] += counts[exit];
            }
            lines.add(kind + ": " + words(counts));
        });
        reporter.publishEntry("spoiled", String.join("\n", lines));
        reporter.publishEntry("together", words(all));
        assertThat(all[Replayed.REFUSED]).isGreaterThan(least / 3);
        assertThat(all[Replayed.ACCEPTED]).isPositive();
        assertThat(all[0] + all[1] + all[2]).isGreaterThan(least);
    }

    private static String words(int[] counts) {
        return counts[Replayed.ACCEPTED] + " still true, " + counts[Replayed.REFUSED] + " refused, "
                + counts[Replayed.NO_PROOF] + " no proof";
    }
}
