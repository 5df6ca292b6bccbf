package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The fenced blocks of README.md and the pages of `docs/`.
record Documented(String page, int line, String mark, List<String> lines) {

    static final Path ROOT = Path.of(System.getProperty("parley.root"));

    Documented {
        lines = List.copyOf(lines);
    }

    /// All blocks with this mark behind the opening fence, page by page.
    static List<Documented> blocks(String mark) {
        return pages().stream()
                .flatMap(page -> blocks(page).stream())
                .filter(block -> block.mark().equals(mark))
                .toList();
    }

    /// The pages people read, relative to the root.
    static List<Path> pages() {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            return Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> text(Path page) {
        try {
            return Files.readAllLines(ROOT.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Documented> blocks(Path page) {
        List<Documented> blocks = new ArrayList<>();
        List<String> text = text(page);
        for (int from = 0; from < text.size(); from++) {
            if (text.get(from).startsWith("```")) {
                int to = from + 1;
                while (!text.get(to).equals("```")) {
                    to++;
                }
                String mark = text.get(from).substring(3).strip();
                blocks.add(new Documented(page.toString(), from + 1, mark, text.subList(from + 1, to)));
                from = to;
            }
        }
        return blocks;
    }

    @Override
    public String toString() {
        return page + ":" + line;
    }
}
