package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Rewritten;
import org.parley.answer.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "convert",
        description = "A .gmcr file as a negotiation file, or the other way round; what cannot be said is named.")
final class ConvertCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A negotiation file or a .gmcr file.")
    private Path file = Path.of("");

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "Write here instead of to standard output.")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
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
