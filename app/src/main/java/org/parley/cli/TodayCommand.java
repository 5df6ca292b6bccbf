package org.parley.cli;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "today", description = "Does the file describe today? Exit code 1 when something is found.")
final class TodayCommand extends Asked {

    @Option(names = "--concept", paramLabel = "C", description = "R, GMR, SMR, SEQ or SSEQ (default: SEQ).")
    private Optional<String> concept = Optional.empty();

    @Override
    String about() {
        return "today";
    }

    @Override
    void words(Map<String, String> words) {
        concept.ifPresent(word -> words.put("concept", word));
    }
}
