package org.parley.game.rogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.game.Game;
import org.parley.game.RandomGames;
import org.parley.game.SmallWorld;
import org.parley.game.cases.Cases;

/// Confronts deliberately wrong engines with everything the right ones have to pass; the outcome is `docs/rogues.md`.
///
/// `-Dparley.rewrite=true` writes the page anew; read the difference before committing it.
class RoguesTest {

    private static final Path PAGE = Path.of(System.getProperty("parley.root"), "docs", "rogues.md");
    private static final List<Check> CASES = Cases.all().stream().map(Check::of).toList();
    private static final Map<String, List<String>> KILLERS = new HashMap<>();
    private static final List<Check> RANDOM = defined(60).toList();

    static Stream<Rogue> rogues() {
        return Gallery.rogues().stream();
    }

    static Stream<Rogue> twins() {
        return Gallery.twins().stream();
    }

    @ParameterizedTest
    @MethodSource("rogues")
    void everyRogueIsKilledByANamedCase(Rogue rogue) {
        assertThat(killers(rogue)).as("%s: %s", rogue.name(), rogue.wrong()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("twins")
    void everyTwinPasses(Rogue twin) {
        assertThat(killers(twin)).isEmpty();
        assertThat(RANDOM.stream().filter(check -> denies(check, twin))).isEmpty();
    }

    @Test
    void thePageNamesTheKillers() throws IOException {
        RoguesPage page = RoguesPage.of(Gallery.rogues(), Gallery.twins(), RoguesTest::killers);
        assertPage(page.confrontation(), RoguesPage.reach(Files.readString(PAGE)));
    }

    /// Which rogues get past the checks that no person chose: what the named cases are for.
    @Test
    @Tag("slow")
    void thePageNamesThoseWhomNoNamelessCheckKills() throws IOException {
        List<Check> small = IntStream.range(0, SmallWorld.GAMES)
                .mapToObj(k -> Check.asDefined(
                        "game " + k, SmallWorld.game(k), k % 15 == 0 ? SmallWorld.families() : List.of()))
                .toList();
        List<Check> random = defined(600).toList();
        String reach = RoguesPage.reach(passing(small), passing(random));
        assertPage(RoguesPage.confrontation(Files.readString(PAGE)), reach);
    }

    private static List<Rogue> passing(List<Check> checks) {
        return rogues().filter(rogue -> checks.stream().noneMatch(check -> denies(check, rogue)))
                .toList();
    }

    private static void assertPage(String confrontation, String reach) throws IOException {
        if (Boolean.getBoolean("parley.rewrite")) {
            Files.writeString(PAGE, confrontation + reach);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(confrontation + reach);
    }

    private static List<String> killers(Rogue rogue) {
        return KILLERS.computeIfAbsent(
                rogue.name(),
                _ -> CASES.stream()
                        .filter(check -> denies(check, rogue))
                        .map(Check::name)
                        .toList());
    }

    private static boolean denies(Check check, Rogue rogue) {
        return !check.passes(rogue.engine().apply(check.game()));
    }

    private static Stream<Check> defined(int seeds) {
        return IntStream.range(0, seeds).mapToObj(seed -> {
            Game game = RandomGames.of(seed, 4, 5);
            return Check.asDefined("seed " + seed, game, List.of(RandomGames.condition(seed, game)));
        });
    }
}
