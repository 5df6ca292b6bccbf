package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.answer.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "new", description = "Write a small commented file to begin with, which already answers.")
final class NewCommand extends Spoken {

    @Parameters(paramLabel = "FILE", description = "A file that does not exist yet.")
    private Path file = Path.of("");

    @Override
    int run(Console console) {
        String name = file.toString();
        if (Workbench.isGmcr(name)) {
            console.complain(
                    name + " would be read as a file of gmcr-py, and what is written here is none.",
                    "Maybe \"" + name.substring(0, name.lastIndexOf('.')) + ".yaml\".");
            return Exit.BAD_INPUT;
        }
        Optional<String> trouble = Workbench.create(file, Pages.starter());
        if (trouble.isPresent()) {
            console.complain(trouble.get(), "Maybe another name.");
            return Exit.BAD_INPUT;
        }
        console.print("Wrote " + file + ". Try:  parley brief " + file + "\n");
        return Exit.ANSWERED;
    }
}
