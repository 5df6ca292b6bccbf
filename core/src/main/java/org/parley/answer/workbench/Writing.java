package org.parley.answer.workbench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/// Writes files whole or not at all: a temporary file beside the target, forced to the disk, read back and compared,
/// then renamed over it.
/// A device or a pipe is written to as it is: it has readers, and a file in its place would not reach them.
///
/// Every method gives back what went wrong in plain words, or nothing.
final class Writing {

    private Writing() {}

    /// Writes a new file; one that exists is left alone, even one that appears meanwhile.
    static Optional<String> create(Path path, String text) {
        return trying(path, () -> {
            Path target = path.toAbsolutePath();
            Path temporary = written(target, bytes(text), usual(target));
            try {
                link(temporary, target);
            } catch (FileAlreadyExistsException _) {
                return Optional.of(path + " exists already and was left as it is.");
            } finally {
                Files.deleteIfExists(temporary);
            }
            return Optional.empty();
        });
    }

    /// Writes a file, in place of what was there.
    static Optional<String> write(Path path, byte[] content) {
        return trying(path, () -> {
            if (isSpecial(path)) {
                through(path, content);
            } else {
                put(real(path), content);
            }
            return Optional.empty();
        });
    }

    /// Whether both paths lead to one and the same file, by whatever links.
    static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException _) {
            return false;
        }
    }

    /// Replaces a file's text if it still has the hash that was seen; under a lock on the file itself, so that of two
    /// writers one is refused: whoever waits for a file that was replaced finds another text in its place.
    static Optional<String> replace(Path path, String hash, String text) {
        Path real = real(path);
        return trying(path, () -> {
            if (isSpecial(path)) {
                return Optional.of(path + " is no file on a disk, so there is nothing to change in it.");
            }
            try (FileChannel channel = FileChannel.open(real, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    return Optional.of(busy(path));
                }
                if (!Opening.hash(Files.readAllBytes(real)).equals(hash)) {
                    return Optional.of(path + " has changed since it was read and was left as it is.");
                }
                put(real, bytes(text));
                return Optional.empty();
            } catch (NoSuchFileException _) {
                return Optional.of(path + " is gone since it was read, so nothing was written.");
            } catch (OverlappingFileLockException _) {
                return Optional.of(busy(path));
            }
        });
    }

    private static String busy(Path path) {
        return path + " is being written by another program and was left as it is.";
    }

    /// An attempt to write, which tells what went wrong where it noticed.
    private interface Attempt {
        Optional<String> make() throws IOException;
    }

    private static Optional<String> trying(Path path, Attempt attempt) {
        if (path.toString().isEmpty()) {
            return Optional.of("The name of the file to write is empty, so nothing was written.");
        }
        try {
            return attempt.make();
        } catch (IOException e) {
            return Optional.of(words(path, e));
        }
    }

    /// Links are followed, so that the file they lead to is replaced and not the link.
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException _) {
            return path.toAbsolutePath();
        }
    }

    /// A device, a pipe, a socket: what is there and is neither a file nor a folder.
    private static boolean isSpecial(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    /// Waits where nobody reads yet.
    private static void through(Path path, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            give(channel, content);
        }
    }

    private static void give(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static void put(Path target, byte[] content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target + " is a folder");
        }
        boolean isNew = !Files.exists(target);
        Path temporary = written(target, content, isNew ? usual(target) : new FileAttribute<?>[0]);
        try {
            if (!isNew && isPosix(temporary)) {
                Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A file beside the target that holds the content, on the disk; open to nobody else where nothing is asked for.
    private static Path written(Path target, byte[] content, FileAttribute<?>... asked) throws IOException {
        Path temporary = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".new", asked);
        try {
            force(temporary, content);
            if (!Arrays.equals(Files.readAllBytes(temporary), content)) {
                throw new IOException("what was read back is not what was written");
            }
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        return temporary;
    }

    private static void force(Path path, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /// What a new file is open to: everybody, less what the user's mask takes away.
    private static FileAttribute<?>[] usual(Path target) throws IOException {
        return isPosix(Objects.requireNonNullElse(target.getParent(), target))
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }

    /// Gives the written file its name, which must be free. Some disks know no second names.
    private static void link(Path temporary, Path target) throws IOException {
        try {
            Files.createLink(target, temporary);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException _) {
            Files.move(temporary, target);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String words(Path path, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "The folder of " + path + " does not exist, so nothing was written.";
            case AccessDeniedException _ -> "You may not write " + path + ", so nothing was written.";
            case FileAlreadyExistsException _ -> path + " is a folder, so nothing was written.";
            default -> path + " could not be written: " + e.getMessage() + ".";
        };
    }
}
