package org.parley.answer.workbench;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.file.source.Decoded;
import org.parley.file.source.Nearest;
import org.parley.file.source.Unreadable;

/// Reads files, and finds out why one cannot be read.
final class Files {

    /// Larger files are not loaded to find out how large they are.
    private static final int MOST_BYTES = 64 << 20;

    private Files() {}

    /// What a path led to: bytes, or a remark why there are none.
    sealed interface Loaded {
        record Bytes(String name, byte[] bytes) implements Loaded {}

        record Nothing(Decoded why) implements Loaded {}
    }

    static Loaded load(Path path) {
        if (path.toString().isEmpty()) {
            return refused(path, Unreadable.UNNAMED);
        }
        if (java.nio.file.Files.isDirectory(path)) {
            return refused(path, Unreadable.DIRECTORY);
        }
        try (var in = java.nio.file.Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            return bytes.length == MOST_BYTES
                    ? refused(path, Unreadable.HUGE)
                    : new Loaded.Bytes(path.toString(), bytes);
        } catch (NoSuchFileException _) {
            return refused(path, java.nio.file.Files.isSymbolicLink(path) ? Unreadable.DANGLING : Unreadable.MISSING);
        } catch (AccessDeniedException _) {
            return refused(path, Unreadable.FORBIDDEN);
        } catch (IOException _) {
            return refused(path, Unreadable.FAILED);
        }
    }

    private static Loaded refused(Path path, Unreadable why) {
        Optional<String> meant = why == Unreadable.MISSING ? meant(path) : Optional.empty();
        return new Loaded.Nothing(why.refuse(path.toString(), meant));
    }

    /// The file most likely meant, written as the path was. The names alone are compared: of two long paths into the
    /// same folder nearly all is the same.
    private static Optional<String> meant(Path path) {
        Path whole = path.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null) {
            return Optional.empty();
        }
        return Nearest.to(name(whole), names(folder))
                .map(near -> path.resolveSibling(near).toString());
    }

    /// The names in the folder; none where it cannot be listed.
    private static List<String> names(Path folder) {
        try (Stream<Path> all = java.nio.file.Files.list(folder)) {
            return all.map(Files::name).sorted().toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
