package org.parley.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.render.DocxRenderer;
import org.parley.render.HtmlRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "brief", description = "Two pages to send on, and an annex to check them by.")
final class BriefCommand extends Asked {

    @Option(names = "--concept", paramLabel = "C", description = "R, GMR, SMR, SEQ or SSEQ (default: SEQ).")
    private Optional<String> concept = Optional.empty();

    @Option(
            names = "--outcome",
            paramLabel = "ID",
            description = "Only these named ends, several with commas (default: all).")
    private List<String> outcomes = List.of();

    @Option(names = "--html", paramLabel = "PAGE", description = "Write the brief as one self-contained page.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--docx", paramLabel = "DOC", description = "Write the brief as a document for Word, to be edited.")
    private Optional<Path> docx = Optional.empty();

    @Override
    String about() {
        return "brief";
    }

    @Override
    void words(Map<String, String> words) {
        concept.ifPresent(word -> words.put("concept", word));
        several(words, "outcome", outcomes);
    }

    @Override
    Map<Path, Writing> writings() {
        Map<Path, Writing> writings = new LinkedHashMap<>();
        html.ifPresent(page -> writings.put(
                page, (console, path, a) -> Output.write(console, path, new HtmlRenderer().render(a.report()))));
        docx.ifPresent(document -> writings.put(
                document, (console, path, a) -> Output.write(console, path, new DocxRenderer().render(a.report()))));
        return writings;
    }
}
