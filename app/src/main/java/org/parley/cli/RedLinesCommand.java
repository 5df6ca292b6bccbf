package org.parley.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "redlines",
        description = "Do the red lines leave anything in common? If not, which clash, and what would open a deal.")
final class RedLinesCommand extends Asked {

    @Option(names = "--concept", paramLabel = "C", description = "R, GMR, SMR, SEQ or SSEQ (default: SEQ).")
    private Optional<String> concept = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "List at most N sets of each kind (default: 1000).")
    private Optional<String> limit = Optional.empty();

    @Option(
            names = "--proof",
            paramLabel = "PROOF",
            description = "Write the certificate of every set listed, for parley-replay.")
    private Optional<Path> proof = Optional.empty();

    @Override
    String about() {
        return "redlines";
    }

    @Override
    void words(Map<String, String> words) {
        concept.ifPresent(word -> words.put("concept", word));
        limit.ifPresent(word -> words.put("limit", word));
        proof.ifPresent(_ -> words.put("proof", "yes"));
    }

    @Override
    Map<Path, Writing> writings() {
        return proof(proof);
    }
}
