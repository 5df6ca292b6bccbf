package org.parley.cli;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "paths", description = "Would we get there? The shortest ways from today to a named end.")
final class PathsCommand extends Asked {

    @Option(names = "--to", paramLabel = "ID", description = "The named end the ways lead to.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--concept", paramLabel = "C", description = "R, GMR, SMR, SEQ or SSEQ (default: SEQ).")
    private Optional<String> concept = Optional.empty();

    @Override
    String about() {
        return "paths";
    }

    @Override
    void words(Map<String, String> words) {
        to.ifPresent(word -> words.put("to", word));
        concept.ifPresent(word -> words.put("concept", word));
    }
}
