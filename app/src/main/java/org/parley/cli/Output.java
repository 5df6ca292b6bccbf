package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.answer.workbench.Workbench;

/// Writes a result to a file, whole or not at all.
final class Output {

    private Output() {}

    /// The exit code: answered, or bad input with the reason said.
    static int write(Console console, Path path, String text) {
        Optional<String> trouble = Workbench.write(path, text);
        trouble.ifPresent(why -> console.complain(why, "Maybe another folder."));
        return trouble.isEmpty() ? Exit.ANSWERED : Exit.BAD_INPUT;
    }
}
