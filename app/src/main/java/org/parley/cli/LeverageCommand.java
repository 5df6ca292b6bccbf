package org.parley.cli;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "leverage",
        description = "Who has to call whom: the smallest sets of the file's levers under which an outcome holds.")
final class LeverageCommand extends Asked {

    @Option(names = "--target", paramLabel = "ID", description = "The outcome that is to hold.")
    private Optional<String> target = Optional.empty();

    @Option(names = "--concept", paramLabel = "C", description = "R, GMR, SMR, SEQ or SSEQ (default: SEQ).")
    private Optional<String> concept = Optional.empty();

    @Option(
            names = "--owners",
            paramLabel = "WHO",
            description = "as-they-are: their own wants decide whether they keep it up (default). willing: they do.")
    private Optional<String> owners = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Judge at most N sets of calls for each verdict (default: 200).")
    private Optional<String> limit = Optional.empty();

    @Override
    String about() {
        return "leverage";
    }

    @Override
    void words(Map<String, String> words) {
        target.ifPresent(word -> words.put("target", word));
        concept.ifPresent(word -> words.put("concept", word));
        owners.ifPresent(word -> words.put("owners", word));
        limit.ifPresent(word -> words.put("limit", word));
    }
}
