package org.parley.cli;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "readings",
        description = "What the verdicts rest on: which reading, fact, want, order or party would change them.")
final class ReadingsCommand extends Asked {

    @Option(names = "--concept", paramLabel = "C", description = "R, GMR, SMR, SEQ or SSEQ (default: SEQ).")
    private Optional<String> concept = Optional.empty();

    @Option(names = "--outcome", paramLabel = "ID", description = "Only these named ends (default: all).")
    private Optional<String> outcome = Optional.empty();

    @Override
    String about() {
        return "readings";
    }

    @Override
    void words(Map<String, String> words) {
        concept.ifPresent(word -> words.put("concept", word));
        outcome.ifPresent(word -> words.put("outcome", word));
    }
}
