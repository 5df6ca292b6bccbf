package org.parley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The keys of `docs/bibliography.md` are those that code and pages cite.
class BibliographyTest {

    private static final Path ROOT = Path.of(System.getProperty("parley.root"));
    private static final Path LIST = ROOT.resolve("docs/bibliography.md");

    private static final Pattern ENTRY = Pattern.compile("(?m)^- `(\\w+)`:");

    /// A key of names and a year, wherever it stands.
    private static final Pattern DATED = Pattern.compile("\\b[A-Z][A-Za-z]*[a-z](?:19|20)\\d\\d[a-z]?\\b");

    /// What follows `Source:` to the end of the paragraph.
    private static final Pattern SOURCE = Pattern.compile("(?s)\\bSource:(.*?)(?:\n *///? *\n|\n *[^/\\s]|$)");

    /// A key behind `Source:`: a word with a number in it, or of capitals only.
    private static final Pattern KEY = Pattern.compile("\\b[A-Z][A-Za-z]*\\d+[a-z]?\\b|\\bGFM\\b");

    @Test
    void everyKeyCitedIsListed() {
        assertThat(listed()).containsAll(cited());
    }

    @Test
    void everyKeyListedIsCited() {
        String texts = String.join("\n", texts());
        assertThat(listed())
                .allMatch(key ->
                        Pattern.compile("\\b" + key + "\\b").matcher(texts).find());
    }

    private static Set<String> listed() {
        return found(ENTRY, read(LIST), 1);
    }

    private static Set<String> cited() {
        Set<String> cited = new TreeSet<>();
        for (String text : texts()) {
            cited.addAll(found(DATED, text, 0));
            SOURCE.matcher(text).results().forEach(source -> cited.addAll(found(KEY, source.group(1), 0)));
        }
        return cited;
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(match -> match.group(group)).collect(Collectors.toSet());
    }

    /// The comments of all code, and all pages but the list itself.
    private static List<String> texts() {
        return Stream.concat(
                        files("core", "replay", "app").filter(ends(".java")).map(BibliographyTest::comments),
                        files("docs", "README.md", "ARCHITECTURE.md")
                                .filter(ends(".md"))
                                .filter(file -> !file.equals(LIST))
                                .map(BibliographyTest::read))
                .toList();
    }

    private static Predicate<Path> ends(String end) {
        return file -> file.toString().endsWith(end);
    }

    private static String comments(Path file) {
        return read(file)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("///") || line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(String... names) {
        return Stream.of(names).map(ROOT::resolve).filter(Files::exists).flatMap(BibliographyTest::walk);
    }

    private static Stream<Path> walk(Path from) {
        try (Stream<Path> files = Files.walk(from)) {
            return files.filter(file -> !file.toString().contains("/target/")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
