package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A file that is wrong gets a message one can act on from every command, exit code 2, and never a stack trace.
class WrongFilesTest {

    private static final Path ROOT = Path.of(System.getProperty("parley.root"));
    private static final List<String> COMMANDS =
            List.of("brief", "stability", "today", "validate", "format", "convert");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("bad")
    void everyCommandRefusesABadFileInWords(Path file) throws IOException {
        Path copy = Files.copy(file, folder.resolve(file.getFileName().toString()));
        byte[] before = Files.readAllBytes(copy);
        for (String command : COMMANDS) {
            assertRefused(command, Ran.parley(command, copy.toString()), ".*:\\d+:\\d+  error  [a-z0-9-]+  [^\\n]+");
        }
        assertThat(copy).hasBinaryContent(before);
    }

    static List<Path> bad() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("cases/bad"))) {
            return files.filter(f -> f.toString().endsWith(".yaml") && hasErrors(f))
                    .sorted()
                    .toList();
        }
    }

    /// Some of the cases only bring warnings; each has what is expected beside it.
    private static boolean hasErrors(Path file) {
        try {
            return Files.readString(Path.of(file.toString().replaceAll("yaml$", "expected")))
                    .contains("  error  ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertRefused(String command, Ran ran, String message) {
        assertThat(ran.exit()).as(command + "\n" + ran).isEqualTo(Exit.BAD_INPUT);
        assertThat(ran.err()).as(command).containsPattern(message).doesNotContain("\tat ", "Exception", "   at org.");
        assertThat(ran.out().lines()).as(command).hasSizeLessThanOrEqualTo(command.equals("validate") ? 1 : 0);
    }

    @Test
    void aFolderAMissingFileAndANearMissAreRefusedInWords() throws IOException {
        Files.writeString(folder.resolve("talks.yaml"), "parley: 1\n");
        for (String command : COMMANDS) {
            assertRefused(command, Ran.parley(command, folder.toString()), "This is a folder, not a file\\.");
            Ran near = Ran.parley(command, folder.resolve("tlaks.yaml").toString());
            assertRefused(command, near, "There is no such file\\.\n   Maybe \".*talks\\.yaml\"\\.");
            Ran far = Ran.parley(command, folder.resolve("nowhere/else.txt").toString());
            assertRefused(
                    command,
                    far,
                    "There is no such file\\.\n   Maybe it is called otherwise, or lies in another folder\\.\n$");
        }
    }

    @Test
    void aNameThatIsEmptyIsNoFolder() {
        for (String command : COMMANDS) {
            assertRefused(command, Ran.parley(command, ""), "The name of the file is empty\\.\n   Maybe .*");
        }
        Ran ran = Ran.parley("new", "");
        assertThat(ran.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ran.err()).contains("The name of the file to write is empty");
    }

    @Test
    void aLinkThatLeadsNowhereIsNotProposedForItself() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("gone.yaml"));
        for (String command : COMMANDS) {
            assertRefused(
                    command,
                    Ran.parley(command, link.toString()),
                    "This is a link to a file that is not there\\.\n   Maybe the file was moved");
        }
    }

    @Test
    void aFileNobodyMayReadIsRefusedInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("talks.yaml"), "parley: 1\n");
        assumeFalse(Files.getFileStore(file).supportsFileAttributeView("posix") && isRoot());
        assertThat(file.toFile().setReadable(false)).isTrue();
        for (String command : COMMANDS) {
            assertRefused(command, Ran.parley(command, file.toString()), "You may not read this file\\.\n   Maybe .*");
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    @Test
    void whatIsNoTextIsRefusedInWords() throws IOException {
        byte[] bytes = new byte[4096];
        new java.util.Random(1).nextBytes(bytes);
        Path file = Files.write(folder.resolve("talks.yaml"), bytes);
        for (String command : COMMANDS) {
            assertRefused(command, Ran.parley(command, file.toString()), "error  [a-z0-9-]+  [^\\n]+");
        }
    }

    @Test
    void anAnswerThatCannotBeWrittenIsSaidAndNothingElseIsTouched() {
        String toy = ROOT.resolve("examples/toy/three-villages.yaml").toString();
        for (String option : List.of("--html", "--proof", "-o")) {
            String command = option.equals("--html") ? "brief" : option.equals("--proof") ? "stability" : "convert";
            Ran ran = Ran.parley(command, toy, option, folder.toString());
            assertThat(ran.exit()).as(option).isEqualTo(Exit.BAD_INPUT);
            assertThat(ran.err()).as(option).contains("is a folder, so nothing was written.");
            assertThat(folder).as(option).isEmptyDirectory();
        }
    }
}
