package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Rewritten;
import org.parley.answer.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "convert",
        description = "A .gmcr file as a negotiation file, or the other way round; what cannot be said is named.")
final class ConvertCommand extends Spoken {

    @Parameters(paramLabel = "FILE", description = "A negotiation file or a .gmcr file.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Write here instead of to standard output.")
    private Optional<Path> output = Optional.empty();

    @Override
    int run(Console console) {
        if (output.map(path -> Output.refuses(console, file, path)).orElse(false)) {
            return Exit.BAD_INPUT;
        }
        Opened opened = Workbench.open(file);
        console.remarks(opened, opened.diagnostics());
        if (opened.hasErrors()) {
            return Exit.BAD_INPUT;
        }
        Rewritten converted = Workbench.convert(opened);
        console.remarks(opened, converted.diagnostics());
        return converted.text().map(text -> give(console, text)).orElse(Exit.BAD_INPUT);
    }

    private int give(Console console, String text) {
        if (output.isPresent()) {
            return Output.write(console, output.get(), text);
        }
        console.print(text);
        return Exit.ANSWERED;
    }
}
