package org.parley.answer.workbench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Writes files whole or not at all: a temporary file beside the target, forced to the disk, then renamed over it.
///
/// Every method gives back what went wrong in plain words, or nothing.
final class Writing {

    private Writing() {}

    /// Writes a new file; one that exists is left alone.
    static Optional<String> create(Path path, String text) {
        return Files.exists(path) ? Optional.of(path + " exists already and was left as it is.") : write(path, text);
    }

    /// Writes a file, in place of what was there.
    static Optional<String> write(Path path, String text) {
        try {
            put(path, text);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(words(path, e));
        }
    }

    /// Replaces a file's text if it still has the hash that was seen; under a lock, so that of two writers one is
    /// refused.
    static Optional<String> replace(Path path, String hash, String text) {
        Path real = real(path);
        Path lockFile = real.resolveSibling("." + real.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return Optional.of(path + " is being written by another program and was left as it is.");
            }
            if (!Opening.hash(Files.readAllBytes(real)).equals(hash)) {
                return Optional.of(path + " has changed since it was read and was left as it is.");
            }
            put(real, text);
            Files.deleteIfExists(lockFile);
            return Optional.empty();
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

    private static void put(Path path, String text) throws IOException {
        Path target = real(path);
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target + " is a folder");
        }
        Path temporary = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".new");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            likeBefore(target, temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Keeps the permissions of a file that is replaced; a new one gets the usual ones.
    private static void likeBefore(Path target, Path temporary) throws IOException {
        if (Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(
                    temporary,
                    Files.exists(target)
                            ? Files.getPosixFilePermissions(target)
                            : java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
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
