package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.parley.answer.workbench.Workbench;

/// Writes a result to a file, whole or not at all, and never over the file that was asked.
///
/// Each method gives the exit code: answered, or bad input with the reason said.
final class Output {

    private Output() {}

    static int write(Console console, Path asked, Path path, String text) {
        return write(console, asked, path, text.getBytes(StandardCharsets.UTF_8));
    }

    static int write(Console console, Path asked, Path path, byte[] content) {
        if (isSame(asked, path)) {
            console.complain(path + " is the file that was asked and was left as it is.", "Maybe another name.");
            return Exit.BAD_INPUT;
        }
        Optional<String> trouble = Workbench.write(path, content);
        trouble.ifPresent(why -> console.complain(why, "Maybe another folder."));
        return trouble.isEmpty() ? Exit.ANSWERED : Exit.BAD_INPUT;
    }

    private static boolean isSame(Path asked, Path path) {
        try {
            return Files.exists(path) && Files.isSameFile(asked, path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tell whether " + asked + " and " + path + " are one file", e);
        }
    }
}
