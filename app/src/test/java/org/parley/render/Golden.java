package org.parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that hold what a report looked like when a person last read it.
///
/// `-Dparley.goldens=rewrite` writes them anew; read the difference before committing it.
final class Golden {

    private static final Path FOLDER = Path.of(
            System.getProperty("parley.root", ".."), "app", "src", "test", "resources", "org", "parley", "render");

    private Golden() {}

    static void assertUnchanged(String name, String now) {
        Path file = FOLDER.resolve(name);
        try {
            if ("rewrite".equals(System.getProperty("parley.goldens"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, now);
            }
            assertThat(now)
                    .as("%s; -Dparley.goldens=rewrite writes it anew", name)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
