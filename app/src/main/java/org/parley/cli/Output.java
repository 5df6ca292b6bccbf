package org.parley.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.parley.answer.workbench.Workbench;

/// Writes a result to a file, whole or not at all, and never over the file that was asked.
///
/// Each method gives the exit code: answered, or bad input with the reason said.
final class Output {

    /// Names of standard output. It is printed to and not opened a second time: where it leads to a file, two writers
    /// would write over each other.
    private static final Set<String> STANDARD = Set.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

    private Output() {}

    /// Whether nothing may be written there because the input lies there; says so.
    static boolean refuses(Console console, Path input, Path output) {
        boolean overwrites = Workbench.overwrites(input, output);
        if (overwrites) {
            console.complain(
                    output + " is the file that is read, so nothing was written over it.",
                    "Maybe another name for what is written.");
        }
        return overwrites;
    }

    static int write(Console console, Path path, String text) {
        if (STANDARD.contains(path.toString())) {
            console.print(text);
            return Exit.ANSWERED;
        }
        return write(console, path, text.getBytes(StandardCharsets.UTF_8));
    }

    static int write(Console console, Path path, byte[] content) {
        Optional<String> trouble = Workbench.write(path, content);
        trouble.ifPresent(why -> console.complain(why, "Maybe another folder."));
        return trouble.isEmpty() ? Exit.ANSWERED : Exit.BAD_INPUT;
    }
}
