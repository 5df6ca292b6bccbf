package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "validate", description = "Say everything that is wrong with a file, all at once.")
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Negotiation files, or .gmcr files.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
        int worst = Exit.ANSWERED;
        for (Path file : files) {
            worst = Math.max(worst, validate(console, file));
        }
        return worst;
    }

    private static int validate(Console console, Path file) {
        Opened opened = Workbench.open(file);
        console.remarks(opened, opened.diagnostics());
        console.print(Workbench.summary(opened) + "\n");
        if (opened.hasErrors()) {
            return Exit.BAD_INPUT;
        }
        return opened.diagnostics().isEmpty() ? Exit.ANSWERED : Exit.FINDINGS;
    }
}
