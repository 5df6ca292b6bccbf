package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.replay.Replayed;

/// Commands one after the other, and what each prints: a text that can be taken again and compared.
///
/// A step begins with `$ `. Below it stand the lines of standard output as they are, those of standard error behind
/// `! `, and the exit code behind `= `. What stands before the first step is for the reader. Commands are `parley`,
/// `parley-replay`, and `cp` and `cat` as the shell has them; single quotes keep a word together. Paths are the
/// project's own; those under `tmp/` lead to a
/// folder made for the walk.
record Walk(String preface, List<String> commands) {

    static Walk of(String text) {
        int first = text.startsWith("$ ") ? 0 : text.indexOf("\n$ ") + 1;
        List<String> commands = text.lines()
                .filter(l -> l.startsWith("$ "))
                .map(l -> l.substring(2))
                .toList();
        return new Walk(text.substring(0, first), commands);
    }

    /// The walk's text as it reads when every command is run now.
    String taken(Path root, Path folder) throws IOException {
        StringBuilder text = new StringBuilder(preface);
        for (String command : commands) {
            String said = new Step(root, folder).run(command);
            text.append("$ ").append(command).append('\n').append(said);
        }
        return text.toString();
    }

    private record Step(Path root, Path folder) {

        String run(String command) throws IOException {
            List<String> words = Typed.words(command).stream().map(this::found).toList();
            String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
            return switch (words.getFirst()) {
                case "parley" -> parley(arguments);
                case "parley-replay" -> replayed(Replayed.of(Files.readString(Path.of(arguments[0]))));
                case "cat" -> ours(Files.readString(Path.of(arguments[0])));
                case "cp" -> {
                    Files.copy(Path.of(arguments[0]), Path.of(arguments[1]));
                    yield "";
                }
                default -> throw new IllegalArgumentException("a walk does not know how to " + command);
            };
        }

        private String parley(String[] arguments) {
            Ran ran = Ran.parley(arguments);
            String err = ran.err()
                    .lines()
                    .map(l -> ("! " + l).stripTrailing() + "\n")
                    .collect(Collectors.joining());
            return ours(ran.out() + err + "= " + ran.exit() + "\n");
        }

        private static String replayed(Replayed replayed) {
            return replayed.said() + "= " + replayed.exit() + "\n";
        }

        /// The word, with a path of the project made absolute.
        private String found(String word) {
            if (word.startsWith("tmp/")) {
                return folder.resolve(word.substring(4)).toString();
            }
            return word.matches("(cases|examples)(/.*)?") ? root.resolve(word).toString() : word;
        }

        private String ours(String text) {
            return text.replace(folder + "/", "tmp/").replace(root + "/", "");
        }
    }
}
