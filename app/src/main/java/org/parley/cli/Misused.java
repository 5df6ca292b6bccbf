package org.parley.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.parley.answer.workbench.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// A command line that cannot be understood: what is wrong with it, and what may have been meant.
final class Misused {

    private Misused() {}

    static int refuse(ParameterException error, String... arguments) {
        PrintWriter err = error.getCommandLine().getErr();
        if (error instanceof UnmatchedArgumentException unmatched) {
            unmatched(new Console(err, err), unmatched);
        } else {
            err.println(error.getMessage());
            error.getCommandLine().usage(err);
        }
        err.flush();
        return Exit.BAD_INPUT;
    }

    /// The first word not understood; picocli counts those behind it in, even where nothing is wrong with them.
    private static void unmatched(Console console, UnmatchedArgumentException error) {
        CommandLine command = error.getCommandLine();
        String word = error.getUnmatched().getFirst();
        String name = command.getCommandName();
        if (word.startsWith("-")) {
            List<String> known = command.getCommandSpec().optionsMap().keySet().stream()
                    .filter(option -> option.startsWith("--"))
                    .toList();
            console.complain(
                    "\"" + word + "\" is no option of " + name + ". Options: " + String.join(", ", known) + ".",
                    Workbench.maybe(word, known));
        } else if (!command.getSubcommands().isEmpty()) {
            List<String> known = new ArrayList<>(command.getSubcommands().keySet());
            console.complain(
                    "There is no command \"" + word + "\". Commands: " + String.join(", ", known) + ".",
                    Workbench.maybe(word, known));
        } else {
            console.complain(
                    "\"" + word + "\" is one word too many for " + name + ".",
                    "Maybe quotes around a name with spaces.");
        }
    }
}
