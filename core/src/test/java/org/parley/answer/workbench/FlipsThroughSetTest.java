package org.parley.answer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.answer.data.Data;
import org.parley.deal.Talks;

/// Whatever is said to change a verdict does so when a person writes it into the file.
class FlipsThroughSetTest {

    /// Sections that name statements, which nobody may then take out of the file.
    private static final Pattern ELSEWHERE = Pattern.compile("(?ms)^(readings|levers):.*?(?=^\\S|\\z)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples/toy/dam-and-valley.yaml",
                "examples/toy/three-villages.yaml",
                "examples/aceh/helsinki-2005.yaml",
            })
    void eachFlipMarginAndOrderIsWhatSetMakesOfTheFile(String file) {
        Opened opened =
                Workbench.open("talks.yaml", ELSEWHERE.matcher(Talks.text(file)).replaceAll(""));
        Data readings = figures(opened, "readings");
        Map<String, String> before = verdicts(opened);
        for (Data flip : items(at(readings, "flips"))) {
            Map<String, String> after = verdicts(changed(opened, at(flip, "changes")));
            fields(at(flip, "outcomes"))
                    .forEach((end, effect) -> assertThat(after).containsEntry(end, word(at(effect, "verdict"))));
        }
        fields(at(readings, "margin")).forEach((end, margin) -> {
            for (Data way : items(at(margin, "ways"))) {
                assertThat(verdicts(changed(opened, way)).get(end))
                        .as("%s", way)
                        .isNotEqualTo(before.get(end));
            }
        });
        fields(at(readings, "ordersMet")).forEach((end, orders) -> {
            for (Data met : items(orders)) {
                assertThat(verdicts(changed(opened, at(met, "changes"))))
                        .as("%s", met)
                        .containsEntry(end, word(at(met, "verdict")));
            }
        });
        assertThat(items(at(readings, "flips"))).hasSizeGreaterThan(5);
    }

    private static Opened changed(Opened opened, Data changes) {
        List<String> words =
                items(changes).stream().map(FlipsThroughSetTest::word).toList();
        if (words.isEmpty()) {
            return opened;
        }
        Edited edited = Workbench.edit(opened, words);
        assertThat(edited.remarks()).as("%s", words).isEmpty();
        return Workbench.open("talks.yaml", edited.text().orElseThrow());
    }

    /// The verdict of each end as the answer to `stability` has it.
    private static Map<String, String> verdicts(Opened opened) {
        Map<String, String> verdicts = new HashMap<>();
        fields(at(figures(opened, "stability"), "outcomes"))
                .forEach((end, outcome) -> verdicts.put(end, word(at(outcome, "SEQ", "verdict"))));
        return verdicts;
    }

    private static Data figures(Opened opened, String about) {
        return Ask.opened(opened, about, Map.of()).data();
    }

    private static Data at(Data data, String... path) {
        Data at = data;
        for (String name : path) {
            assertThat(fields(at)).containsKey(name);
            at = Objects.requireNonNull(fields(at).get(name));
        }
        return at;
    }

    private static Map<String, Data> fields(Data data) {
        assertThat(data).isInstanceOf(Data.Fields.class);
        return ((Data.Fields) data).fields();
    }

    private static List<Data> items(Data data) {
        assertThat(data).isInstanceOf(Data.Items.class);
        return ((Data.Items) data).items();
    }

    private static String word(Data data) {
        assertThat(data).isInstanceOf(Data.Words.class);
        return ((Data.Words) data).text();
    }
}
