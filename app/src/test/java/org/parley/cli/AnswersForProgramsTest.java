package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.cli.Parsed.at;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What `--json` prints is JSON with the promised fields.
@SuppressWarnings("NullAway") // what is missing fails the test
class AnswersForProgramsTest {

    private static final Path ROOT = Path.of(System.getProperty("parley.root"));
    private static final List<String> CONCEPTS = List.of("R", "GMR", "SMR", "SEQ", "SSEQ");
    private static final List<String> KINDS = List.of("undeterred", "improvements", "joint", "moves");
    private static final List<String> FILES = List.of("toy/three-villages", "aceh/helsinki-2005", "literature/elmira");

    private static Map<String, Object> asked(String command, String file, String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = command;
        arguments[1] = ROOT.resolve("examples/" + file + ".yaml").toString();
        arguments[2] = "--json";
        System.arraycopy(more, 0, arguments, 3, more.length);
        Ran ran = Ran.parley(arguments);
        assertThat(ran.err()).isEmpty();
        return Parsed.object(ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"toy/three-villages", "aceh/helsinki-2005", "literature/elmira"})
    void stabilityTellsOfAllStatesOptionsPartiesAndOutcomes(String file) {
        Map<String, Object> answer = asked("stability", file);
        List<?> options = (List<?>) answer.get("options");
        List<?> makers = (List<?>) answer.get("decisionMakers");
        assertThat(answer.get("states")).isInstanceOf(Long.class);
        assertThat(options).isNotEmpty();
        assertThat(((Map<?, ?>) answer.get("stable")).keySet()).isEqualTo(Set.copyOf(makers));
        for (String concept : CONCEPTS) {
            assertThat(at(answer, "equilibria", concept, "count")).isInstanceOf(Long.class);
            assertThat((List<?>) at(answer, "equilibria", concept, "states"))
                    .allMatch(state -> ((String) state).matches("[YN]{" + options.size() + "}"))
                    .doesNotHaveDuplicates();
            makers.forEach(maker ->
                    assertThat(at(answer, "stable", (String) maker, concept)).isInstanceOf(Long.class));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"toy/three-villages", "aceh/helsinki-2005", "literature/elmira"})
    void everyOutcomeHasAVerdictByEveryConcept(String file) {
        Map<String, Object> answer = asked("stability", file);
        Map<?, ?> outcomes = (Map<?, ?>) answer.get("outcomes");
        assertThat(outcomes).isNotEmpty();
        outcomes.values().forEach(byConcept -> {
            assertThat(((Map<?, ?>) byConcept).keySet()).isEqualTo(new HashSet<>(CONCEPTS));
            CONCEPTS.forEach(concept -> assertVerdict(answer, at(byConcept, concept)));
        });
    }

    private static void assertVerdict(Map<String, Object> answer, Object verdict) {
        assertThat(((Map<?, ?>) verdict).keySet())
                .isEqualTo(Set.of("verdict", "completions", "core", "equilibria", "leavers"));
        long completions = (long) at(verdict, "completions");
        long core = (long) at(verdict, "core");
        String word =
                completions == 0 ? "cannot-happen" : core == 0 ? "left" : core == completions ? "holds" : "can-hold";
        assertThat(at(verdict, "verdict")).isEqualTo(word);
        assertThat((long) at(verdict, "equilibria")).isLessThanOrEqualTo(core);
        List<?> leavers = (List<?>) at(verdict, "leavers");
        assertThat(leavers.isEmpty()).isEqualTo(word.equals("holds") || word.equals("cannot-happen"));
        leavers.forEach(leaver -> {
            assertThat(((List<?>) answer.get("decisionMakers")).contains(at(leaver, "party")))
                    .isTrue();
            assertThat((long) at(leaver, "from")).isBetween(1L, completions);
            assertThat((List<?>) at(leaver, "move")).isNotEmpty().allMatch(change -> isChange(answer, change));
        });
    }

    private static boolean isChange(Map<String, Object> answer, Object change) {
        return ((List<?>) answer.get("options")).contains(at(change, "option"))
                && List.of("Y", "N").contains((String) at(change, "to"));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "11", "12", "13", "10000"})
    void aListIsCalledTruncatedExactlyWhenItIsCut(long limit) {
        Map<String, Object> answer = asked("stability", FILES.getFirst(), "--limit", Long.toString(limit));
        for (String concept : CONCEPTS) {
            long count = (long) at(answer, "equilibria", concept, "count");
            assertThat((List<?>) at(answer, "equilibria", concept, "states")).hasSize((int) Math.min(limit, count));
            assertThat(at(answer, "equilibria", concept, "truncated")).isEqualTo(limit < count);
        }
    }

    @Test
    void onlyTheConceptsAndOutcomesAskedForAreThere() {
        Map<String, Object> answer =
                asked("stability", FILES.getFirst(), "--concept", "sEq,r", "--outcome", "stand-off");
        assertThat(((Map<?, ?>) answer.get("equilibria")).keySet()).isEqualTo(Set.of("SEQ", "R"));
        assertThat(((Map<?, ?>) answer.get("outcomes")).keySet()).isEqualTo(Set.of("stand-off"));
        assertThat(((Map<?, ?>) at(answer, "outcomes", "stand-off")).keySet()).isEqualTo(Set.of("SEQ", "R"));
    }

    @Test
    void aPatternAskedForStandsUnderItsOwnName() {
        Map<String, Object> answer = asked("stability", FILES.getFirst(), "--state", "ynynn,Y----");
        assertThat(((Map<?, ?>) answer.get("outcomes")).keySet()).isEqualTo(Set.of("YNYNN", "Y----"));
        assertThat(at(answer, "outcomes", "Y----", "SEQ", "completions")).isEqualTo(16L);
    }

    @ParameterizedTest
    @CsvSource({
        "toy/three-villages, water-first",
        "aceh/helsinki-2005, no-law",
        "literature/elmira, plant-abandoned",
        "literature/us-north-korea-2017, bargain"
    })
    void prioritiesTellForEveryPartyWhatItWouldHaveToWant(String file, String end) {
        Map<String, Object> whole = asked("stability", file, "--concept", "seq", "--limit", "0");
        Map<String, Object> answer = asked("priorities", file, "--to", end, "--concept", String.join(",", CONCEPTS));
        assertThat(at(answer, "asItIs", "SEQ")).isEqualTo(at(whole, "outcomes", end, "SEQ"));
        for (Object party : (List<?>) answer.get("decisionMakers")) {
            for (String concept : CONCEPTS) {
                assertNeeded(at(answer, "priorities", (String) party, concept));
            }
        }
    }

    private static void assertNeeded(Object needs) {
        assertThat((String) at(needs, "needed")).isIn("nothing", "swaps", "never", "weights");
        List<?> order = (List<?>) at(needs, "order");
        if (at(needs, "needed").equals("swaps")) {
            assertThat((List<?>) at(needs, "nearest")).isNotEmpty().allSatisfy(nearest -> {
                assertThat(at(nearest, "swaps")).isEqualTo(at(needs, "swaps"));
                assertThat(new HashSet<Object>((List<?>) at(nearest, "order"))).isEqualTo(new HashSet<Object>(order));
                assertThat((long) at(nearest, "stable")).isPositive();
                assertThat(((List<?>) at(needs, "condition", "allOf")))
                        .anyMatch(clause -> at(clause, "met").equals(false));
            });
        } else {
            assertThat((long) at(needs, "stable") > 0)
                    .isEqualTo(at(needs, "needed").equals("nothing"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "toy/three-villages, well-and-road",
        "toy/three-villages, stand-off",
        "toy/three-villages, water-first",
        "literature/elmira, settlement"
    })
    void pathsTellOfEveryKindAndOfEachStep(String file, String end) {
        Map<String, Object> answer = asked("paths", file, "--to", end);
        assertThat(answer.get("to")).isEqualTo(end);
        long before = 0;
        for (String kind : KINDS) {
            long reached = (long) at(answer, "reached", kind);
            assertThat(reached).isBetween(before, (long) answer.get("readings"));
            assertThat((long) at(answer, "reachedCore", kind)).isBetween(0L, reached);
            assertThat(at(answer, "outcomes", end, "reached", kind)).isEqualTo(reached);
            assertThat(((Map<?, ?>) at(answer, "paths", kind)).containsKey("any"))
                    .isEqualTo(reached > 0);
            before = reached;
        }
        assertThat((Map<?, ?>) answer.get("incomplete")).isEmpty();
        ((List<?>) answer.get("steps")).forEach(step -> assertStep(answer, step));
        Object shortest = at(answer, "paths", (String) answer.get("kind"));
        Object path = ((Map<?, ?>) shortest).containsKey("core") ? at(shortest, "core") : at(shortest, "any");
        assertThat(at(path, "steps")).isEqualTo(answer.get("steps"));
    }

    private static void assertStep(Map<String, Object> answer, Object step) {
        List<?> parties = (List<?>) at(step, "parties");
        assertThat(parties).isNotEmpty().allMatch(((List<?>) answer.get("decisionMakers"))::contains);
        assertThat(((Map<?, ?>) step).containsKey("party")).isEqualTo(parties.size() == 1);
        assertThat((List<?>) at(step, "options")).isNotEmpty().allMatch(change -> isChange(answer, change));
        boolean improvement = (boolean) at(step, "improvement");
        assertThat(((Map<?, ?>) step).containsKey("deterred")).isEqualTo(improvement && parties.size() == 1);
    }

    @Test
    void everyAnswerSaysWhichFileItIsOf() {
        for (String command : List.of("brief", "stability", "today", "redlines", "readings")) {
            Map<String, Object> answer = asked(command, FILES.getFirst());
            assertThat(answer.get("command")).isEqualTo(command);
            assertThat(answer.get("file")).isEqualTo("three-villages.yaml");
            assertThat((String) answer.get("hash")).matches("[0-9a-f]{64}");
        }
    }

    @Test
    void conflictsAndConcessionsAreSortedIdsWithWhatGoesWithEach() {
        Map<String, Object> answer = asked("redlines", "toy/dam-and-valley");
        List<?> ids =
                ((List<?>) answer.get("lines")).stream().map(l -> at(l, "id")).toList();
        for (String list : List.of("conflicts", "concessions")) {
            assertThat((List<?>) answer.get(list))
                    .isNotEmpty()
                    .allMatch(set -> ids.containsAll((List<?>) set)
                            && ((List<?>) set).stream().sorted().toList().equals(set));
        }
        assertThat((List<?>) answer.get("conflictRules")).hasSameSizeAs((List<?>) answer.get("conflicts"));
        assertThat((List<?>) answer.get("conflictParts")).hasSameSizeAs((List<?>) answer.get("conflicts"));
        assertThat((List<?>) answer.get("concessionParts")).hasSameSizeAs((List<?>) answer.get("concessions"));
        assertThat((List<?>) answer.get("opens")).hasSameSizeAs((List<?>) answer.get("concessions"));
        assertThat(answer.get("acceptable")).isEqualTo(0L);
        assertThat(answer.get("complete")).isEqualTo(true);
    }

    @Test
    void aCutListOfSetsSaysUpToWhereItIsWhole() {
        Ran ran = Ran.parley(
                "redlines", ROOT.resolve("examples/toy/dam-and-valley.yaml").toString(), "--json", "--limit", "1");
        assertThat(ran.exit()).isEqualTo(3);
        Map<String, Object> answer = Parsed.object(ran.out());
        assertThat(answer.get("complete")).isEqualTo(false);
        assertThat((List<?>) answer.get("conflicts")).hasSize(1);
        assertThat(answer.get("conflictsBelow")).isEqualTo(3L);
        assertThat(answer.get("concessionsBelow")).isEqualTo(2L);
    }

    @Test
    void aFileWithoutLinesGetsNoCount() {
        Map<String, Object> answer = asked("redlines", FILES.getFirst());
        assertThat(answer.get("cannotSay")).isEqualTo("no-red-line");
        assertThat(answer).doesNotContainKey("acceptable");
    }

    @Test
    void theBriefKeepsItsVerdictsBesideATodayThatIsNotExplained() {
        Ran ran = Ran.parley(
                "brief", ROOT.resolve("cases/tour/gaza-earlier-encoding.yaml").toString(), "--json");
        Map<String, Object> answer = Parsed.object(ran.out());
        assertThat(answer.get("todayExplained")).isEqualTo(false);
        assertThat((Map<?, ?>) answer.get("outcomes")).isNotEmpty();
        assertThat((List<?>) answer.get("todayFindings")).isNotEmpty().allMatch(f -> at(f, "says") instanceof String);
    }

    @Test
    void readingsHaveAVerdictForEachOutcomeAndCombination() {
        Map<String, Object> answer = asked("readings", "aceh/helsinki-2005");
        List<?> combinations = (List<?>) answer.get("combinations");
        Map<?, ?> readings = (Map<?, ?>) answer.get("readings");
        assertThat(combinations).hasSize(2);
        assertThat(readings).hasSize(6);
        readings.values().forEach(row -> {
            assertThat((List<?>) row).hasSameSizeAs(combinations);
            ((List<?>) row)
                    .forEach(verdict -> assertThat(((Map<?, ?>) verdict).keySet())
                            .isEqualTo(Set.of("readings", "verdict", "completions", "core", "equilibria")));
        });
        for (String field : List.of("margin", "necessary", "possible", "ordersMet")) {
            assertThat(((Map<?, ?>) answer.get(field)).keySet()).isEqualTo(readings.keySet());
        }
        assertThat(answer.get("orders")).isInstanceOf(Long.class);
    }

    @Test
    void eachFlipNamesItsChangesAndEndsAndTheFactsComeFirst() {
        Map<String, Object> answer = asked("readings", "aceh/helsinki-2005");
        List<?> flips = (List<?>) answer.get("flips");
        List<String> kinds =
                flips.stream().map(flip -> (String) at(flip, "kind")).toList();
        assertThat(kinds).startsWith("redo").contains("want", "order", "absent");
        assertThat(kinds.lastIndexOf("redo")).isLessThan(kinds.indexOf("want"));
        assertThat(kinds.lastIndexOf("want")).isLessThan(kinds.indexOf("order"));
        flips.forEach(flip -> {
            assertThat((List<?>) at(flip, "changes"))
                    .isNotEmpty()
                    .allMatch(change -> ((String) change).contains(": {"));
            assertThat((Map<?, ?>) at(flip, "outcomes")).isNotEmpty();
        });
    }
}
