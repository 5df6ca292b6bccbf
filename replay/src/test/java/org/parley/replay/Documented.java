package org.parley.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The example of `docs/proof-format.md`.
final class Documented {

    private Documented() {}

    static String example() {
        String page = read(Path.of(System.getProperty("parley.root", ".."), "docs", "proof-format.md"));
        int start = page.indexOf("```json\n") + "```json\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
