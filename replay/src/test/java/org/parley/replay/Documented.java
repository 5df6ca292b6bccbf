package org.parley.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The example of `docs/proof-format.md`.
final class Documented {

    private Documented() {}

    static String example() {
        return block(1);
    }

    /// The one about red lines.
    static String redLines() {
        return block(2);
    }

    private static String block(int number) {
        String page = read(Path.of(System.getProperty("parley.root", ".."), "docs", "proof-format.md"));
        return page.split("```json\n", -1)[number].split("```", -1)[0];
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
