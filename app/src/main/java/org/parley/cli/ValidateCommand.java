package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "validate", description = "Say everything that is wrong with a file, all at once.")
final class ValidateCommand extends Spoken {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Negotiation files, or .gmcr files.")
    private List<Path> files = List.of();

    @Override
    int run(Console console) {
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
