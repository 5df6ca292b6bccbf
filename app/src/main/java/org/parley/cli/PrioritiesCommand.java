package org.parley.cli;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "priorities", description = "What would each party have to want for an end or a state to stay?")
final class PrioritiesCommand extends Asked {

    @Option(names = "--to", paramLabel = "ID", description = "The named end that is to stay.")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--state",
            paramLabel = "YN-",
            description = "A state or pattern instead: Y, N or - for each option.")
    private Optional<String> state = Optional.empty();

    @Option(
            names = "--concept",
            paramLabel = "LIST",
            description = "R, GMR, SMR, SEQ, SSEQ; several with commas (default: SEQ).")
    private Optional<String> concept = Optional.empty();

    @Option(names = "--party", paramLabel = "ID", description = "Only these parties (default: all).")
    private Optional<String> party = Optional.empty();

    @Override
    String about() {
        return "priorities";
    }

    @Override
    void words(Map<String, String> words) {
        to.ifPresent(word -> words.put("to", word));
        state.ifPresent(word -> words.put("state", word));
        concept.ifPresent(word -> words.put("concept", word));
        party.ifPresent(word -> words.put("party", word));
    }
}
