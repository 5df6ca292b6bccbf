package org.parley.file.gmcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.file.source.SourceText;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.YamlReader;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Preference;
import org.parley.game.RandomGames;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Today;
import org.parley.negotiation.model.Want;

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
            Negotiation negotiation = negotiation(RandomGames.of(seed, 4, 7));
            Exported exported = GmcrWriter.write(negotiation);
            if (exported.text().isPresent()) {
                written++;
                SameGame.check(negotiation, Samples.negotiation(exported.text().get()));
            }
        }
        assertThat(written).isEqualTo(500);
    }

    private static Negotiation negotiation(Game game) {
        List<Party> parties = IntStream.range(0, game.parties().size())
                .mapToObj(party -> party(game, party))
                .toList();
        List<Rule> rules = game.never().stream()
                .map(c -> new Rule(Rule.Kind.NEVER, c, "", List.of(), Confidence.MEDIUM))
                .toList();
        return Negotiation.EMPTY.withParties(parties).withRules(rules);
    }

    private static Party party(Game game, int party) {
        List<Option> options = game.owned(party).stream()
                .map(o -> option(game.options().get(o)))
                .toList();
        List<Ref> refs = game.options().stream().map(GameOption::name).toList();
        Priorities priorities = switch (game.preferences().get(party)) {
            case Preference.Statements(List<Condition> statements) ->
                new Priorities.Wants(
                        statements.stream().map(RoundTripTest::want).toList());
            case Preference.Weighted(List<Long> weights) ->
                new Priorities.Weights(IntStream.range(0, refs.size())
                        .mapToObj(o -> new Priorities.Weight(refs.get(o), weights.get(o)))
                        .toList());
            case Preference.Ranked(var classes) -> new Priorities.Ranking(refs, classes);
        };
        String id = game.parties().get(party);
        return new Party(
                id,
                id,
                "",
                options,
                priorities,
                new Answers.Everybody(),
                game.hidden().get(party),
                "",
                List.of());
    }

    private static Option option(GameOption option) {
        return new Option(
                option.name().name(),
                option.name().name(),
                Today.UNCLEAR,
                "",
                option.canDrop() ? Reversal.FREELY : Reversal.NEVER,
                option.canTake() ? Reversal.FREELY : Reversal.NEVER,
                List.of(),
                Confidence.MEDIUM,
                "");
    }

    private static Want want(Condition that) {
        return new Want("", that, Basis.ASSUMED, Placed.INFERRED, Confidence.MEDIUM, false, "", List.of());
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
