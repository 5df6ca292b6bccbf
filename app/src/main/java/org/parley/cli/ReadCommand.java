package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.parley.answer.workbench.Answer.Standing;
import org.parley.answer.workbench.Document;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Study;
import org.parley.answer.workbench.Workbench;
import org.parley.documents.Drafts;
import org.parley.render.MarkdownRenderer;
import org.parley.render.Renderer;
import org.parley.render.TerminalRenderer;
import org.parley.wire.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "read",
        description = "Take the clauses of a draft, and say what their words leave open.",
        footerHeading = "%nA later version of the draft, read into the same study, keeps the ids of its clauses:%n",
        footer = {"  parley read draft-1.docx -o talks.yaml", "  parley read draft-2.docx -o talks.yaml"})
final class ReadCommand extends Spoken {

    @Parameters(paramLabel = "DRAFT", description = "A draft as .docx, .pdf, .md or .txt.")
    private Path draft = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "STUDY",
            description = "Write the clauses as points of this negotiation file; one that is there keeps all else.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--json", description = "Print the answer for programs (docs/json.md).")
    private boolean json;

    @Option(names = "--md", description = "Print the answer as Markdown.")
    private boolean markdown;

    @Override
    int run(Console console) {
        if (json && markdown) {
            console.complain("--json and --md are two ways to print the same answer.", "Maybe ask twice.");
            return Exit.BAD_INPUT;
        }
        if (output.isPresent() && Output.refuses(console, draft, output.get())) {
            return Exit.BAD_INPUT;
        }
        return switch (Drafts.open(draft)) {
            case Drafts.Loaded.Refused(Document document) -> {
                console.remarks(document.source(), document.diagnostics());
                yield Exit.BAD_INPUT;
            }
            case Drafts.Loaded.Read read -> study(console, read);
        };
    }

    private int study(Console console, Drafts.Loaded.Read read) {
        Optional<Opened> earlier = output.filter(Files::exists).map(Workbench::open);
        if (earlier.isPresent() && earlier.get().hasErrors()) {
            console.remarks(earlier.get(), earlier.get().diagnostics());
            return Exit.BAD_INPUT;
        }
        Study study = read.study(earlier);
        int written = output.map(path -> written(console, path, study, earlier)).orElse(Exit.ANSWERED);
        if (written != Exit.ANSWERED) {
            return written;
        }
        Renderer renderer = markdown ? new MarkdownRenderer() : new TerminalRenderer(Terminal.screen());
        console.print(
                json
                        ? Json.write(study.answer().data())
                        : renderer.render(study.answer().report()));
        return study.answer().standing() == Standing.FINDINGS ? Exit.FINDINGS : Exit.ANSWERED;
    }

    private static int written(Console console, Path path, Study study, Optional<Opened> earlier) {
        if (study.text().isEmpty()) {
            console.complain(
                    path + " cannot take the clauses: its points do not stand line by line.",
                    "Maybe \"parley format\" first.");
            return Exit.BAD_INPUT;
        }
        String text = study.text().get();
        Optional<String> trouble = earlier.isEmpty()
                ? Workbench.create(path, text)
                : text.equals(earlier.get().source().text())
                        ? Optional.empty()
                        : Workbench.replace(path, earlier.get().hash(), text);
        trouble.ifPresent(why -> console.complain(why, "Maybe run parley read again."));
        return trouble.isPresent() ? Exit.BAD_INPUT : Exit.ANSWERED;
    }
}
