package org.parley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every class that was built keeps to `architecture.txt`.
class ArchitectureTest {

    private static final Path ROOT = root();

    @Test
    void everyClassKeepsToTheRowOfItsPackage() {
        Inspection inspection = new Inspection(Architecture.parse(linesOf(ROOT.resolve("architecture.txt"))));
        assertThat(modules().flatMap(module -> classes(module).stream()))
                .flatMap(file -> inspection.of(bytesOf(file)))
                .isEmpty();
    }

    /// A test that looked into an empty folder would pass: each source makes at least one class.
    @Test
    void noModuleWasOverlooked() {
        assertThat(modules())
                .hasSize(3)
                .allSatisfy(module -> assertThat(classes(module))
                        .as("classes of %s", module)
                        .hasSizeGreaterThanOrEqualTo(sources(module).size())
                        .isNotEmpty());
    }

    private static Stream<Path> modules() {
        return Stream.of("core", "app", "replay").map(ROOT::resolve);
    }

    private static List<Path> classes(Path module) {
        return files(module.resolve("target/classes"), ".class");
    }

    private static List<Path> sources(Path module) {
        return files(module.resolve("src/main/java"), ".java");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Tests run in the module's folder under Maven, in the project's under some editors.
    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.of(here, here.resolveSibling(""))
                .filter(folder -> Files.exists(folder.resolve("architecture.txt")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No architecture.txt in or above " + here));
    }
}
