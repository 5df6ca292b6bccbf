package org.parley.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.parley.answer.workbench.Answer;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Workbench;
import org.parley.replay.Replayed;
import org.parley.run.Result;
import org.parley.run.Run;

/// The replay program accepts every proof about red lines, and refuses what going through all states no longer bears
/// out.
class RedLineProofsTest {

    private static Stream<Map<String, Object>> proofs(long firstSeed, int files) {
        return LongStream.range(firstSeed, firstSeed + files)
                .mapToObj(seed -> Workbench.open("lines-" + seed + ".yaml", RandomLines.of(seed)))
                .filter(opened -> !opened.hasErrors())
                .map(RedLineProofsTest::proof);
    }

    private static Map<String, Object> proof(Opened opened) {
        var inquiry =
                Workbench.understand(opened, "redlines", Map.of("proof", "yes")).inquiry();
        if (Workbench.ask(opened, inquiry.orElseThrow(), Run.plain())
                instanceof Result.Complete<Answer>(Answer answer)) {
            return Tree.map(Tree.of(answer.proof().orElseThrow()));
        }
        throw new AssertionError("no proof of " + opened.source().name());
    }

    @Test
    void everyProofThatClaimsSomethingIsAccepted() {
        proofs(1, 400).forEach(proof -> {
            Replayed replayed = Replayed.of(Tree.text(proof));
            boolean claims = !Tree.list(proof, "claims").isEmpty();
            assertThat(replayed.exit() == Replayed.ACCEPTED)
                    .as("%s%n%s", replayed.said(), Tree.text(proof))
                    .isEqualTo(claims);
        });
    }

    @Test
    void whatIsNoLongerTrueIsRefused(TestReporter reporter) {
        spoil(1_000, 100, 30, reporter);
    }

    @Test
    @Tag("slow")
    void whatIsNoLongerTrueIsRefusedAtLength(TestReporter reporter) {
        spoil(10_000, 3_000, 60, reporter);
    }

    private static void spoil(long firstSeed, int files, int times, TestReporter reporter) {
        Map<String, int[]> tally = new TreeMap<>();
        proofs(firstSeed, files)
                .filter(proof -> !Tree.list(proof, "claims").isEmpty())
                .forEach(proof -> {
                    Spoiler spoiler = new Spoiler(Tree.text(proof).hashCode());
                    for (int k = 0; k < times; k++) {
                        spoil(proof, spoiler, k % 3 == 0 ? "red-lines" : "claims", tally);
                    }
                });
        tally.forEach((kind, counts) -> reporter.publishEntry(kind, java.util.Arrays.toString(counts)));
        assertThat(tally.values().stream().mapToInt(c -> c[Replayed.REFUSED]).sum())
                .isGreaterThan(files * times / 4);
    }

    private static void spoil(Map<String, Object> proof, Spoiler spoiler, String where, Map<String, int[]> tally) {
        Map<String, Object> spoiled = new LinkedHashMap<>(proof);
        spoiled.put(where, Tree.copy(Tree.get(proof, where)));
        String kind = where + spoiler.spoil(Tree.get(spoiled, where));
        Replayed replayed = Replayed.of(Tree.text(spoiled));
        assertThat(replayed.exit())
                .as("%s%n%s%n%s", kind, replayed.said(), Tree.text(spoiled))
                .isIn(isTrue(spoiled) ? stillTrue(replayed) : List.of(Replayed.REFUSED, Replayed.NO_PROOF));
        tally.computeIfAbsent(kind.replaceAll("(\\[\\])+", "[]"), _ -> new int[3])[replayed.exit()]++;
    }

    private static boolean isTrue(Map<String, Object> proof) {
        try {
            return new SlowLines(proof).hold();
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException | NoSuchElementException _) {
            return false;
        }
    }

    /// A proof by cases may say what is true too early for three-valued logic to see it; and what is still true may be
    /// no proof by the format's rules.
    private static List<Integer> stillTrue(Replayed replayed) {
        return replayed.said().contains("does not fail for sure")
                        || replayed.said().contains("is decided already")
                ? List.of(Replayed.REFUSED)
                : List.of(Replayed.ACCEPTED, Replayed.NO_PROOF);
    }
}
