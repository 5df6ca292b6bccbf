package org.parley.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.parley.answer.workbench.Inquiry;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Understood;
import org.parley.answer.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        description = "What a second file says differently, which verdicts that moves, and which statements carry it.")
final class DiffCommand extends Asked {

    @Parameters(index = "1", paramLabel = "SECOND", description = "The file to compare it with.")
    private Path second = Path.of("");

    @Option(names = "--concept", paramLabel = "C", description = "R, GMR, SMR, SEQ or SSEQ (default: SEQ).")
    private Optional<String> concept = Optional.empty();

    @Option(names = "--outcome", paramLabel = "ID", description = "Only these ends (default: all both files name).")
    private Optional<String> outcome = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Try at most N combinations of statements for each verdict (default: 500).")
    private Optional<String> limit = Optional.empty();

    @Override
    String about() {
        return "diff";
    }

    @Override
    void words(Map<String, String> words) {
        concept.ifPresent(word -> words.put("concept", word));
        outcome.ifPresent(word -> words.put("outcome", word));
        limit.ifPresent(word -> words.put("limit", word));
    }

    @Override
    Optional<Inquiry> inquiry(Console console, Opened opened, Map<String, String> words) {
        Opened other = Workbench.open(second);
        console.remarks(other, other.diagnostics());
        if (other.hasErrors()) {
            return Optional.empty();
        }
        Understood understood = Workbench.understand(opened, other, words);
        console.refusals(understood.refusals());
        return understood.inquiry();
    }
}
