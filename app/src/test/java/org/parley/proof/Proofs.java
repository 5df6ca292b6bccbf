package org.parley.proof;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.parley.answer.workbench.Answer;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Understood;
import org.parley.answer.workbench.Workbench;
import org.parley.run.Result;
import org.parley.run.Run;

/// Proofs as the workbench writes them, by all five concepts.
final class Proofs {

    private Proofs() {}

    /// Two proofs of each of so many random negotiations: of the named ends, and of some single states.
    static Stream<Map<String, Object>> random(long firstSeed, int negotiations) {
        return LongStream.range(firstSeed, firstSeed + negotiations).boxed().flatMap(seed -> {
            Opened opened = Workbench.open("talks-" + seed + ".yaml", RandomTalks.of(seed));
            return opened.hasErrors() ? Stream.of() : Stream.of(of(opened, Map.of()), of(opened, states(opened, seed)));
        });
    }

    /// The proof of every named end, or of what else the words name.
    static Map<String, Object> of(Opened opened, Map<String, String> words) {
        Map<String, String> all = new java.util.HashMap<>(words);
        all.put("proof", "yes");
        Understood understood = Workbench.understand(opened, "stability", all);
        if (Workbench.ask(opened, understood.inquiry().orElseThrow(), Run.plain())
                instanceof Result.Complete<Answer>(Answer answer)) {
            return Tree.map(Tree.of(answer.proof().orElseThrow()));
        }
        throw new AssertionError("no proof of " + opened.source().name());
    }

    private static Map<String, String> states(Opened opened, long seed) {
        Random random = new Random(seed);
        int options = opened.negotiation().orElseThrow().options().size();
        List<String> states = IntStream.range(0, 3)
                .mapToObj(_ -> IntStream.range(0, options)
                        .mapToObj(_ -> random.nextBoolean() ? "Y" : "N")
                        .collect(Collectors.joining()))
                .distinct()
                .toList();
        return Map.of("state", String.join(",", states));
    }

    /// A proof of the same game with these claims only.
    static Map<String, Object> with(Map<String, Object> proof, Object game, List<Object> claims) {
        Map<String, Object> other = new java.util.LinkedHashMap<>(proof);
        other.put("game", game);
        other.put("claims", claims);
        return other;
    }

    /// The first claim that is not true of the proof's own game by the slow definitions.
    static Optional<Object> firstUntrue(Map<String, Object> proof) {
        try {
            SlowTruth truth = new SlowTruth(Objects.requireNonNull(proof.get("game")));
            return Tree.list(proof, "claims").stream()
                    .filter(claim -> !truth.holds(claim))
                    .findFirst();
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException e) {
            return Optional.of("no game: " + e);
        }
    }
}
