package org.parley.file.gmcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.file.source.SourceText;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.YamlReader;
import org.parley.game.AsNegotiation;
import org.parley.game.Game;
import org.parley.game.RandomGames;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Negotiation;

class RoundTripTest {

    @TestFactory
    Stream<DynamicTest> filesOfTheToolComeBackAsTheyWere() throws IOException {
        return Samples.ofTheTool().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> comesBack(file)));
    }

    private static void comesBack(Path file) throws IOException {
        String text = Files.readString(file);
        Exported written = GmcrWriter.write(Samples.negotiation(text));
        assertThat(written.diagnostics()).isEmpty();
        assertThat(json(written.text().orElseThrow())).isEqualTo(json(text));
        SameGame.check(
                Samples.negotiation(text), Samples.negotiation(written.text().get()));
    }

    /// The values in a text, without its layout.
    private static Object json(String text) {
        return value(YamlReader.read(new SourceText("x", text)).root().orElseThrow());
    }

    private static Object value(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.text();
            case Node.Sequence list ->
                list.items().stream().map(RoundTripTest::value).toList();
            case Node.Mapping keys ->
                keys.entries().stream().collect(Collectors.toMap(e -> e.key().text(), e -> value(e.value())));
        };
    }

    @Test
    void randomNegotiationsKeepTheirGame() {
        int written = 0;
        for (long seed = 0; seed < 500; seed++) {
            Negotiation negotiation = AsNegotiation.of(RandomGames.of(seed, 4, 7));
            Exported exported = GmcrWriter.write(negotiation);
            if (exported.text().isPresent()) {
                written++;
                SameGame.check(negotiation, Samples.negotiation(exported.text().get()));
            }
        }
        assertThat(written).isEqualTo(500);
    }

    @Test
    void normalFormsMeanTheSame() {
        for (long seed = 0; seed < 1_500; seed++) {
            Game game = RandomGames.of(seed % 50, 4, 7);
            Condition condition = RandomGames.condition(seed, game);
            Numbers numbers = new Numbers(game.numbers());
            List<Cube> cubes = Normal.of(condition, numbers).orElseThrow();
            for (long state = 0; state < 1L << game.options().size(); state++) {
                long bits = state;
                boolean holds = org.parley.negotiation.logic.Conditions.holds(
                        condition, ref -> (bits >>> numbers.of(ref) & 1) != 0);
                assertThat(cubes.stream().anyMatch(cube -> cube.fits(bits))).isEqualTo(holds);
            }
        }
    }
}
