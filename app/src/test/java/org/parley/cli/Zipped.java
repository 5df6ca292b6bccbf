package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What a zipped document holds: its files by their paths, as text.
record Zipped(Map<String, String> files) {

    static Zipped of(Path document) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(document.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                files.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
            }
        }
        return new Zipped(files);
    }

    String file(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    /// Everything it holds.
    String whole() {
        return String.join("\n", files.values());
    }
}
