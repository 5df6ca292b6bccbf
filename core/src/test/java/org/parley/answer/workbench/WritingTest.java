package org.parley.answer.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are written whole or not at all, and only over what was seen.
class WritingTest {

    private static final String SEEN = "parley: 1\n";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("talks.yaml"), SEEN);
    }

    private String hash() {
        return Workbench.open(file).hash();
    }

    @Test
    void aFileThatIsAsItWasSeenIsReplaced() {
        assertThat(Workbench.replace(file, hash(), "new\n")).isEmpty();
        assertThat(file).hasContent("new\n");
        assertOnly("talks.yaml");
    }

    @Test
    void aFileThatHasChangedSinceIsLeftAlone() throws IOException {
        String hash = hash();
        Files.writeString(file, "changed by another\n");
        assertThat(Workbench.replace(file, hash, "new\n"))
                .hasValueSatisfying(why -> assertThat(why).contains("has changed"));
        assertThat(file).hasContent("changed by another\n");
        assertOnly("talks.yaml");
    }

    @Test
    void aFileThatIsGoneIsNotMadeAnew() throws IOException {
        String hash = hash();
        Files.delete(file);
        assertThat(Workbench.replace(file, hash, "new\n")).isPresent();
        assertOnly();
    }

    @Test
    void aFileAnotherIsWritingIsLeftAlone() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(Workbench.replace(file, hash(), "new\n"))
                    .hasValueSatisfying(why -> assertThat(why).contains("is being written by another program"));
        }
        assertThat(file).hasContent(SEEN);
    }

    /// Many writers at once, each with what it saw: one is let through, and no reader ever sees a part.
    @Test
    void ofManyWritersWhoSawTheSameOneIsLetThrough() throws Exception {
        String hash = hash();
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = hands.submit(() -> {
                boolean whole = true;
                while (!done.get()) {
                    whole &= isWhole(Files.readString(file));
                }
                return whole;
            });
            List<Callable<Boolean>> writers = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(
                            k -> () -> Workbench.replace(file, hash, text(k)).isEmpty())
                    .toList();
            long through = 0;
            for (var writer : hands.invokeAll(writers)) {
                through += writer.get() ? 1 : 0;
            }
            done.set(true);
            assertThat(through).isEqualTo(1);
            assertThat(reader.get()).isTrue();
        }
        assertThat(isWhole(Files.readString(file))).isTrue();
    }

    private static String text(int k) {
        return ("writer " + k + "\n").repeat(100_000);
    }

    private static boolean isWhole(String text) {
        return text.equals(SEEN)
                || (text.lines().distinct().count() == 1 && text.lines().count() == 100_000);
    }

    @Test
    void permissionsAreKept() throws IOException {
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        assertThat(Workbench.replace(file, hash(), "new\n")).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void aLinkIsFollowedAndStaysALink() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link.yaml"), file);
        assertThat(Workbench.replace(link, hash(), "new\n")).isEmpty();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("new\n");
        assertThat(Workbench.write(link, "newer\n")).isEmpty();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("newer\n");
    }

    @Test
    void aNewFileIsNotWrittenOverAnOldOne() {
        assertThat(Workbench.create(file, "new\n"))
                .hasValueSatisfying(why -> assertThat(why).contains("exists already"));
        assertThat(file).hasContent(SEEN);
        assertThat(Workbench.create(folder.resolve("other.yaml"), "new\n")).isEmpty();
        assertThat(folder.resolve("other.yaml")).hasContent("new\n");
        assertOnly("other.yaml", "talks.yaml");
    }

    @Test
    void aNewFileIsNotWrittenThroughALinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("nowhere.yaml"));
        assertThat(Workbench.create(link, "new\n")).isPresent();
        assertOnly("link.yaml", "talks.yaml");
    }

    @Test
    void ofManyWhoMakeTheSameFileOneIsLetThrough() throws Exception {
        Path other = folder.resolve("other.yaml");
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> writers = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(
                            k -> () -> Workbench.create(other, text(k)).isEmpty())
                    .toList();
            long through = 0;
            for (var writer : hands.invokeAll(writers)) {
                through += writer.get() ? 1 : 0;
            }
            assertThat(through).isEqualTo(1);
        }
        assertThat(isWhole(Files.readString(other))).isTrue();
        assertOnly("other.yaml", "talks.yaml");
    }

    @Test
    void aNewFileIsOpenToThoseTheUsersMaskLeavesIn() throws IOException {
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Path made = folder.resolve("made.yaml");
        Path written = folder.resolve("written.html");
        assertThat(Workbench.create(made, "new\n")).isEmpty();
        assertThat(Workbench.write(written, "new\n")).isEmpty();
        assertThat(List.of(made, written))
                .allSatisfy(f ->
                        assertThat(Files.getPosixFilePermissions(f)).isEqualTo(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aPipeIsWrittenToAndStaysAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(made(pipe));
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = hands.submit(() -> Files.readString(pipe));
            assertThat(Workbench.write(pipe, "new\n")).isEmpty();
            assertThat(reader.get()).isEqualTo("new\n");
        }
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
        assertThat(Workbench.replace(pipe, "", "newer\n"))
                .hasValueSatisfying(why -> assertThat(why).contains("is no file on a disk"));
        assertOnly("pipe", "talks.yaml");
    }

    private static boolean made(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aFileIsKnownByWhateverLinksLeadToIt() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        Path second = Files.createLink(folder.resolve("second.yaml"), file);
        assertThat(List.of(file, link, second, folder.resolve("../" + folder.getFileName() + "/talks.yaml")))
                .allSatisfy(path -> assertThat(Workbench.overwrites(file, path)).isTrue());
        assertThat(Workbench.overwrites(file, folder.resolve("other.yaml"))).isFalse();
        assertThat(Workbench.overwrites(file, Files.writeString(folder.resolve("equal.yaml"), SEEN)))
                .isFalse();
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        assertThat(Workbench.write(folder.resolve("no/folder.yaml"), "new\n")).isPresent();
        assertThat(Workbench.write(folder, "new\n")).isPresent();
        assertOnly("talks.yaml");
    }

    private void assertOnly(String... names) {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()).sorted()).containsExactly(names);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
