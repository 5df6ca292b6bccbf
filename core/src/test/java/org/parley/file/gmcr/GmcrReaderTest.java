package org.parley.file.gmcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.file.format.NegotiationPrinter;
import org.parley.file.format.NegotiationReader;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Pattern;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Subject;

class GmcrReaderTest {

    @TestFactory
    Stream<DynamicTest> filesOfTheToolAreReadWithoutARemark() throws IOException {
        return Samples.ofTheTool().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> readsSilently(file)));
    }

    private static void readsSilently(Path file) throws IOException {
        Imported imported = Samples.read(Files.readString(file));
        assertThat(imported.diagnostics()).isEmpty();
        assertThat(imported.soFar().options())
                .hasSize(Integer.parseInt(file.getFileName().toString().substring(5, 7)));
    }

    @Test
    void threeRowsAreAConditional() throws IOException {
        Negotiation negotiation = Samples.negotiation(Files.readString(Samples.CASES.resolve("syn_m04_d2.gmcr")));
        assertThat(Samples.wants(negotiation, "d1"))
                .containsExactly("not d1.o1 if d1.o2", "d2.o3 and not d2.o4", "d1.o2 and not d2.o3", "not d2.o4");
    }

    @Test
    void shapesAreReadInTheWordsOfTheField() {
        Negotiation negotiation = Samples.negotiation(Samples.statements("""
                {"compound": true, "members": [[[0,"Y"],[1,"Y"]], [[0,"N"],[1,"N"]]]},
                {"compound": true, "members": [[[0,"N"],[1,"Y"]], [[1,"N"],[0,"Y"]]]},
                {"compound": true, "members": [[[0,"Y"],[1,"Y"]], [[0,"Y"],[1,"N"]]]},
                {"compound": true, "members": [[[0,"Y"]], [[1,"N"]]]},
                {"compound": true, "members": [[[0,"Y"],[1,"N"]], [[0,"N"],[1,"Y"]], [[0,"N"],[1,"N"]]]},
                {"compound": true, "members": [[[0,"Y"],[2,"Y"]], [[0,"Y"],[2,"N"]], [[1,"N"],[2,"N"]]]},
                {"compound": true, "members": [[[2,"Y"],[0,"Y"],[2,"Y"]]]},
                [[2,"N"]]
                """));
        assertThat(Samples.wants(negotiation, "a"))
                .containsExactly(
                        "a.x iff a.y",
                        "not a.x iff a.y",
                        "(a.x and a.y) or (a.x and not a.y)",
                        "a.x or not a.y",
                        "not a.y if a.x",
                        "(a.x and b.z) or (a.x and not b.z) or (not a.y and not b.z)",
                        "a.x and b.z",
                        "not b.z");
    }

    @Test
    void whatRanksNothingIsLeftOutAndSaid() {
        Imported imported = Samples.read(Samples.statements("""
                [[0,"Y"],[1,"Y"]],
                [[1,"Y"],[0,"Y"]],
                [],
                [[0,"Y"],[0,"N"]],
                {"compound": true, "members": []},
                {"compound": true, "members": [[[0,"Y"]], [[1,"Y"],[1,"N"]]]},
                {"compound": true, "members": [[[0,"Y"]], [[2,"Y"]]]},
                {"compound": true, "members": [[[2,"Y"]], [[0,"Y"]], [[0,"Y"]]]}
                """));
        assertThat(imported.hasErrors()).isFalse();
        assertThat(Samples.wants(imported.soFar(), "a")).containsExactly("a.x and a.y", "a.x", "a.x or b.z");
        assertThat(Samples.codes(imported.diagnostics()))
                .containsExactly(
                        "stated-twice",
                        "always-true",
                        "never-true",
                        "never-true",
                        "never-true",
                        "stated-twice",
                        "indifferent");
    }

    @Test
    void noPreferencesAreIndifferenceEverywhere() {
        Imported imported = Samples.read(Samples.statements(""));
        assertThat(imported.soFar().party("a").orElseThrow().priorities()).isEqualTo(new Priorities.Wants(List.of()));
        assertThat(Samples.codes(imported.diagnostics())).containsExactly("indifferent", "indifferent");
    }

    private static final String UNGROUPED = """
            {
              "decisionMakers": [
                {"payoffs": [5, 4, 4, 2, 1, 0], "preferenceRanking": [1, [2, 3], 4, 5, 6], "options": [2, 0], "name": "A"},
                {"preferenceRanking": [6, 5, 4, 3, 2, [1]], "name": "B", "options": [1]}
              ],
              "infeasibles": [[[0, "Y"], [1, "Y"]]],
              "useManualPreferenceRanking": true,
              "options": [
                {"permittedDirection": "both", "name": "first"},
                {"permittedDirection": "fwd", "name": "second"},
                {"permittedDirection": "back", "name": "third"}
              ]
            }
            """;

    @Test
    void optionsAreRegroupedBeforeStatesAreNumbered() {
        Imported imported = Samples.read(UNGROUPED);
        assertThat(Samples.codes(imported.diagnostics())).containsExactly("not-grouped");
        Negotiation negotiation = imported.soFar();
        assertThat(negotiation.options().toString())
                .contains("third", "first", "second")
                .matches(".*third.*first.*second.*");
        assertThat(ranking(negotiation, "a")).isEqualTo("NNN YNN,NYN YYN NNY YNY");
        assertThat(ranking(negotiation, "b")).isEqualTo("YNY NNY YYN NYN YNN NNN");
        assertThat(SameGame.number(negotiation, "YNY")).isEqualTo(6);
    }

    private static String ranking(Negotiation negotiation, String party) {
        var ranking =
                (Priorities.Ranking) negotiation.party(party).orElseThrow().priorities();
        return ranking.classes().stream()
                .map(ties -> ties.stream().map(Pattern::text).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    @Test
    void oldKeysForRankingsAreRead() {
        String old = UNGROUPED
                .replace("useManualPreferenceRanking", "useManualPreferenceVectors")
                .replace("preferenceRanking", "preferenceVector");
        assertThat(Samples.negotiation(old)).isEqualTo(Samples.negotiation(UNGROUPED));
    }

    @Test
    void aNoteOnTheSwitchNamesItByTheKeyOfTheFile() {
        String manual = UNGROUPED.replace("\"options\": [", "\"preferences\": [[[0, \"Y\"]]], \"options\": [");
        String said = Samples.read(manual).diagnostics().toString();
        String old = manual.replace("useManualPreferenceRanking", "useManualPreferenceVectors");
        assertThat(said).contains("\"useManualPreferenceRanking\": true");
        assertThat(Samples.read(old).diagnostics().toString())
                .isEqualTo(said.replace("useManualPreferenceRanking", "useManualPreferenceVectors"));
    }

    @Test
    void derivedKeysChangeNothing() {
        String full = UNGROUPED.replace(
                "\"infeasibles\"",
                "\"program\": \"gmcr-py\", \"coalitionsFull\": [{}], \"nodes\": [1], \"infeasibles\"");
        assertThat(Samples.negotiation(full)).isEqualTo(Samples.negotiation(UNGROUPED));
        assertThat(Samples.codes(Samples.read(full).diagnostics())).containsExactly("not-grouped");
    }

    @Test
    void payoffsInAnotherOrderAreSaid() {
        Imported imported = Samples.read(UNGROUPED.replace("[5, 4, 4, 2, 1, 0]", "[5, 4, 3, 2, 1, 0]"));
        assertThat(Samples.codes(imported.diagnostics())).containsExactly("payoffs-differ", "not-grouped");
        assertThat(imported.diagnostics().getFirst().message())
                .isEqualTo("The payoffs of \"A\" show state 3 (NYN) as worse than 2 (YNN);"
                        + " its preferences, which count, do not.");
    }

    @Test
    void payoffsAreHeldAgainstStatementsToo() {
        String text = Samples.statements("[[0,\"Y\"]], [[2,\"N\"]]");
        String right = text.replace("\"options\": [0, 1],", "\"options\": [0, 1], \"payoffs\": [2,4,2,4,1,3,1,3],");
        assertThat(Samples.codes(Samples.read(right).diagnostics())).containsExactly("indifferent");
        assertThat(Samples.codes(Samples.read(right.replace("[2,4,", "[4,2,")).diagnostics()))
                .containsExactly("payoffs-differ", "indifferent");
        assertThat(Samples.codes(Samples.read(right.replace("[2,4,", "[4,")).diagnostics()))
                .containsExactly("payoffs-differ", "indifferent");
    }

    @Test
    void oneWayOptionsKeepTheirDirection() {
        Negotiation negotiation = Samples.negotiation(UNGROUPED);
        var third = negotiation.options().get(0);
        var second = negotiation.options().get(2);
        assertThat(negotiation.option(third).orElseThrow().redo()).isEqualTo(Reversal.NEVER);
        assertThat(negotiation.option(third).orElseThrow().undo()).isEqualTo(Reversal.FREELY);
        assertThat(negotiation.option(second).orElseThrow().undo()).isEqualTo(Reversal.NEVER);
    }

    @Test
    void misperceptionsAreHiddenStates() {
        Imported imported = Samples.read(UNGROUPED.replace(
                "\"options\": [1]", "\"options\": [1], \"misperceptions\": [[[0, \"Y\"], [2, \"N\"]]]"));
        assertThat(imported.soFar().party("b").orElseThrow().hidden().toString())
                .contains("first", "third");
        assertThat(Samples.codes(imported.diagnostics())).containsExactly("hidden-states", "not-grouped");
    }

    @Test
    void coalitionsAreNamed() {
        String two = UNGROUPED.replace("\"infeasibles\"", "\"coalitions\": [[1, 0]], \"infeasibles\"");
        assertThat(Samples.read(two).diagnostics().get(0).message()).contains("\"B\" with \"A\"");
        String alone = two.replace("[[1, 0]]", "[0, 1]");
        assertThat(Samples.codes(Samples.read(alone).diagnostics())).containsExactly("not-grouped");
        String wrong = two.replace("[[1, 0]]", "[0, [0, 1]]");
        assertThat(Samples.codes(Samples.read(wrong).diagnostics())).containsExactly("bad-coalitions", "not-grouped");
    }

    @Test
    void namesMayRepeatBeEmptyOrOfAnyScript() {
        Imported imported = Samples.read("""
                {"options": [{"name": "Attack"}, {"name": "attack!"}, {"name": "\\u0627\\u0646\\u0633\\u062d\\u0627\\u0628"},
                  {"name": ""}, {"name": "Attack"}, {"name": "yes"}],
                 "decisionMakers": [
                  {"name": "North \\ud83d\\ude00", "options": [0, 1, 2, 3], "preferences": []},
                  {"name": "\\u05e6\\u05e4\\u05d5\\u05df", "options": [4], "preferences": []},
                  {"name": "North \\ud83d\\ude00", "options": [5], "preferences": []}]}
                """);
        assertThat(imported.names().byId())
                .containsExactly(
                        java.util.Map.entry("north", "North 😀"),
                        java.util.Map.entry("party-2", "צפון"),
                        java.util.Map.entry("north-2", "north-2"),
                        java.util.Map.entry("north.attack", "Attack"),
                        java.util.Map.entry("north.attack-2", "attack!"),
                        java.util.Map.entry("north.option-3", "انسحاب"),
                        java.util.Map.entry("north.option-4", "option-4"),
                        java.util.Map.entry("party-2.attack", "Attack"),
                        java.util.Map.entry("north-2.yes-1", "yes"));
        assertThat(imported.soFar().party("north-2").orElseThrow().name()).isEqualTo("North 😀");
        assertThat(Samples.codes(imported.diagnostics()).stream().filter("made-id"::equals))
                .hasSize(5);
        String printed = NegotiationPrinter.print(imported.soFar());
        assertThat(NegotiationReader.read(new SourceText("x.yaml", printed)).negotiation())
                .contains(imported.soFar());
    }

    @Test
    void tabsIndentAndPlacesArePointedTo() {
        String text = UNGROUPED.replace("  ", "\t");
        Imported imported = Samples.read(text);
        assertThat(imported.soFar()).isEqualTo(Samples.negotiation(UNGROUPED));
        SourceText source = new SourceText("x", text);
        assertThat(source.slice(imported.of(new Subject.OfParty("b")).orElseThrow()))
                .isEqualTo("\"B\"");
        assertThat(source.slice(imported.of(new Subject.OfRule(0)).orElseThrow()))
                .isEqualTo("[[0, \"Y\"], [1, \"Y\"]]");
        assertThat(source.slice(imported.of(new Subject.OfOption("a", "third")).orElseThrow()))
                .isEqualTo("\"third\"");
    }

    @Test
    void aRankingOf65536StatesIsRead() {
        Random random = new Random(1);
        List<Integer> states = IntStream.rangeClosed(1, 1 << 16).boxed().collect(Collectors.toList());
        java.util.Collections.shuffle(states, random);
        String options = IntStream.range(0, 16)
                .mapToObj(o -> "{\"name\": \"o" + o + "\"}")
                .collect(Collectors.joining(","));
        String owned = IntStream.range(0, 16).mapToObj(String::valueOf).collect(Collectors.joining(","));
        Negotiation negotiation = Samples.negotiation("{\"useManualPreferenceRanking\": true, \"options\": [" + options
                + "], \"decisionMakers\": [{\"name\": \"A\", \"options\": [" + owned + "], \"preferenceRanking\": "
                + states
                + "}]}");
        var ranking = (Priorities.Ranking) negotiation.parties().getFirst().priorities();
        assertThat(ranking.classes()).hasSize(1 << 16);
        String best = ranking.classes().getFirst().getFirst().text();
        String bits = new StringBuilder(best.replace('Y', '1').replace('N', '0'))
                .reverse()
                .toString();
        assertThat(Integer.parseInt(bits, 2) + 1).isEqualTo(states.getFirst());
    }

    @Test
    void anyPieceOfAFileIsReadWithoutAnException() throws IOException {
        String text = UNGROUPED + Files.readString(Samples.CASES.resolve("syn_m06_d3_mx.gmcr"));
        Random random = new Random(7);
        for (int k = 0; k < 1_000; k++) {
            StringBuilder broken = new StringBuilder(text.substring(0, 200 + random.nextInt(1_200)));
            for (int slips = random.nextInt(4); slips >= 0; slips--) {
                int at = random.nextInt(broken.length());
                String other = "{}[],:\"0-9.YNtn \\\n#&*".charAt(random.nextInt(20)) + "";
                broken.replace(at, at + random.nextInt(3), other);
            }
            Imported imported = Samples.read(broken.toString());
            assertThat(imported.diagnostics()).allSatisfy(GmcrReaderTest::isWellFormed);
        }
    }

    private static void isWellFormed(Diagnostic diagnostic) {
        assertThat(diagnostic.remedy()).matches("|Maybe (?s:.*)");
        assertThat(diagnostic.message()).isNotBlank();
    }
}
