package org.parley.file.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;
import org.parley.file.yaml.YamlReader;
import org.parley.file.yaml.YamlTree;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Source;
import org.parley.negotiation.model.Today;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schema that editors use and the reader say the same, as far as a schema can say it.
class SchemaTest {

    /// What the reader alone knows: names, conditions, the calendar, and how much a pattern holds.
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "unknown-option",
            "unknown-party",
            "unknown-outcome",
            "unknown-source",
            "ambiguous-option",
            "name-taken",
            "answers-itself",
            "option-twice",
            "pattern-length",
            "condition-syntax",
            "condition-ambiguous",
            "condition-unless",
            "condition-state",
            "condition-depth");

    private static final JsonNode TREE = JsonMapper.shared().readTree(text());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(), InputFormat.JSON);

    @Test
    void everythingTheReaderReadsPasses() {
        assertThat(SCHEMA.validate(AsEditorsSee.json(Samples.EVERYTHING))).isEmpty();
        assertThat(Samples.read(Samples.EVERYTHING).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void bothRefuseTheSame(Path file) throws IOException {
        SourceText source = new SourceText(file.getFileName().toString(), Files.readString(file));
        YamlTree tree = YamlReader.read(source);
        if (tree.diagnostics().stream().anyMatch(Diagnostic::isError)) {
            return;
        }
        List<Diagnostic> said = NegotiationReader.read(source).diagnostics();
        boolean refused = said.stream().anyMatch(d -> d.isError() && !BEYOND_A_SCHEMA.contains(d.code()));
        assertThat(SCHEMA.validate(AsEditorsSee.json(source.text())).isEmpty())
                .as("%s %s", file, said)
                .isEqualTo(!refused);
    }

    static List<Path> badFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("parley.root"), "cases", "bad"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void theKeysAreTheSame(Part part) {
        JsonNode schema = part == Part.FILE
                ? TREE
                : definition(part.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        assertThat(new TreeSet<>(schema.get("properties").propertyNames())).isEqualTo(new TreeSet<>(part.keys()));
        assertThat(words(schema.path("required"))).isEqualTo(part.needed());
    }

    @Test
    void theWordsAreTheSame() {
        assertThat(words(definition("source").at("/properties/kind/enum"))).isEqualTo(Terms.all(Source.Kind.class));
        assertThat(words(definition("option").at("/properties/today/enum"))).isEqualTo(Terms.all(Today.class));
        assertThat(words(definition("reversal").get("enum"))).isEqualTo(Terms.all(Reversal.class));
        assertThat(words(definition("confidence").get("enum"))).isEqualTo(Terms.all(Confidence.class));
        assertThat(words(definition("want").at("/properties/basis/enum"))).isEqualTo(Terms.all(Basis.class));
        assertThat(words(definition("want").at("/properties/order/enum"))).isEqualTo(Terms.all(Placed.class));
        assertThat(new TreeSet<>(words(definition("id").at("/not/enum"))))
                .isEqualTo(new TreeSet<>(org.parley.negotiation.logic.Words.RESERVED));
    }

    private static JsonNode definition(String name) {
        return TREE.get("$defs").get(name);
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    private static String text() {
        try (var in = Objects.requireNonNull(NegotiationReader.class.getResourceAsStream("parley.schema.json"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
