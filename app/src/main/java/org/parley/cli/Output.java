package org.parley.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.parley.answer.workbench.Workbench;

/// Writes a result to a file, whole or not at all.
final class Output {

    private Output() {}

    /// The exit code: answered, or bad input with the reason said.
    static int write(Console console, Path path, String text) {
        return write(console, path, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The same for a result that is no text.
    static int write(Console console, Path path, byte[] content) {
        Optional<String> trouble = Workbench.write(path, content);
        trouble.ifPresent(why -> console.complain(why, "Maybe another folder."));
        return trouble.isEmpty() ? Exit.ANSWERED : Exit.BAD_INPUT;
    }
}
