package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "stability", description = "Which states are stable, by concept, and what that says of each named end.")
final class StabilityCommand extends Asked {

    @Option(
            names = "--concept",
            paramLabel = "LIST",
            description = "R, GMR, SMR, SEQ, SSEQ; several with commas (default: all).")
    private List<String> concepts = List.of();

    @Option(
            names = "--outcome",
            paramLabel = "ID",
            description = "Only these named ends, several with commas (default: all).")
    private List<String> outcomes = List.of();

    @Option(
            names = "--state",
            paramLabel = "YN-",
            description =
                    "A state or pattern instead: Y, N or - for each option. Write --state=-Y where it begins with a dash.")
    private List<String> states = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "List at most N states (default: 10000).")
    private Optional<String> limit = Optional.empty();

    @Option(
            names = "--proof",
            paramLabel = "PROOF",
            description = "Write the moves behind every verdict, for parley-replay.")
    private Optional<Path> proof = Optional.empty();

    @Override
    String about() {
        return "stability";
    }

    @Override
    void words(Map<String, String> words) {
        several(words, "concept", concepts);
        several(words, "outcome", outcomes);
        several(words, "state", states);
        limit.ifPresent(word -> words.put("limit", word));
        proof.ifPresent(_ -> words.put("proof", "yes"));
    }

    @Override
    Map<Path, Writing> writings() {
        return proof(proof);
    }
}
