package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Commands as a reader of the documentation would type them at the root of the project, without leaving files there.
///
/// What is no file of the project goes to a scratch folder. Names in the output are as they were typed.
final class Session {

    private final Path scratch;
    private int exit;

    Session(Path scratch) {
        this.scratch = scratch;
    }

    /// What a command line prints, remarks and answers in the order of printing.
    List<String> type(String line) throws IOException {
        if (line.equals("echo $?")) {
            return List.of(Integer.toString(exit));
        }
        String[] arguments =
                Typed.words(line).stream().skip(1).map(this::placed).toArray(String[]::new);
        if (line.startsWith("cp ")) {
            Files.copy(Path.of(arguments[0]), Path.of(arguments[1]));
            return List.of();
        }
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        exit = Main.run(arguments, writer, writer);
        String text = printed.toString().replace(Documented.ROOT + "/", "").replace(scratch + "/", "");
        return text.lines().map(String::stripTrailing).toList();
    }

    private String placed(String word) {
        if (word.startsWith("-") || word.contains(" ") || !word.contains(".")) {
            return word;
        }
        Path inProject = Documented.ROOT.resolve(word);
        return (Files.exists(inProject) ? inProject : scratch.resolve(word)).toString();
    }
}
