package org.parley.answer.workbench;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.file.source.Decoded;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Nearest;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;

/// Reads files, and says in plain words why one cannot be read.
final class Files {

    /// More than any text that is read; larger files are not loaded to find out.
    private static final long MOST_BYTES = 64L << 20;

    private Files() {}

    /// What a path led to: bytes, or a remark why there are none.
    sealed interface Loaded {
        record Bytes(String name, byte[] bytes) implements Loaded {}

        record Nothing(Decoded why) implements Loaded {}
    }

    static Loaded load(Path path) {
        String name = path.toString();
        try {
            if (java.nio.file.Files.isDirectory(path)) {
                return nothing(name, "a-directory", "This is a folder, not a file.", folderRemedy(path));
            }
            if (java.nio.file.Files.exists(path) && !java.nio.file.Files.isRegularFile(path)) {
                return nothing(name, "not-a-file", "This is a device or a pipe, not a file.", "Maybe save it as a file first.");
            }
            if (java.nio.file.Files.size(path) > MOST_BYTES) {
                return nothing(name, "too-large", "The file has more than 64 MB.", "Maybe another file was meant.");
            }
            return new Loaded.Bytes(name, java.nio.file.Files.readAllBytes(path));
        } catch (NoSuchFileException _) {
            return nothing(name, "no-such-file", "There is no file of this name.", nearFile(path));
        } catch (AccessDeniedException _) {
            return nothing(name, "no-permission", "You may not read this file.", "Maybe \"chmod u+r " + name + "\", or ask its owner.");
        } catch (IOException e) {
            return nothing(name, "unreadable", "The file cannot be read: " + e.getMessage() + ".", "Maybe the disk or share is gone.");
        }
    }

    private static Loaded nothing(String name, String code, String message, String remedy) {
        return new Loaded.Nothing(
                new Decoded(new SourceText(name, ""), List.of(Diagnostic.error(code, Span.at(0), message, remedy))));
    }

    private static String folderRemedy(Path folder) {
        List<String> inside = names(folder);
        return inside.isEmpty() ? "Maybe name a file in it." : "Maybe \"" + folder.resolve(inside.getFirst()) + "\".";
    }

    private static String nearFile(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        Path name = path.getFileName();
        return parent == null || name == null
                ? ""
                : Nearest.to(name.toString(), names(parent)).map(n -> "Maybe \"" + path.resolveSibling(n) + "\".").orElse("");
    }

    /// The files of a folder that may hold a negotiation, in order of their names; none where it cannot be listed.
    private static List<String> names(Path folder) {
        try (Stream<Path> all = java.nio.file.Files.list(folder)) {
            return all.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".yaml") || n.endsWith(".yml") || n.endsWith(".gmcr"))
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }
}
