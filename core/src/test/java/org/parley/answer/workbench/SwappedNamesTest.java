package org.parley.answer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.deal.Talks;

/// Swapping two parties' names throughout a file swaps them in every answer, and changes nothing else.
class SwappedNamesTest {

    @ParameterizedTest
    @CsvSource({
        "examples/gaza/phase-two.yaml, brief, israel, hamas",
        "examples/gaza/phase-two.yaml, stability, israel, hamas",
        "examples/gaza/phase-two.yaml, today, israel, hamas",
        "cases/tour/gaza-earlier-encoding.yaml, brief, israel, hamas",
        "cases/tour/gaza-earlier-encoding.yaml, today, israel, hamas",
        "examples/toy/three-villages.yaml, brief, hill, river",
        "examples/aceh/helsinki-2005.yaml, brief, government, gam",
        "examples/toy/dam-and-valley.yaml, redlines, city, lower",
    })
    void swappingNamesSwapsTheAnswerAndNothingElse(String file, String about, String one, String other) {
        String text = Talks.text(file);
        String swapped = swap(text, one, other);
        assertThat(swapped).isNotEqualTo(text);
        assertThat(answer(swapped, about)).isEqualTo(swap(answer(text, about), one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "examples/gaza/phase-two.yaml, exchange-destroyed, israel, hamas",
        "examples/toy/three-villages.yaml, water-first, hill, river",
    })
    void swappingNamesSwapsWhatEachWouldHaveToWant(String file, String end, String one, String other) {
        String text = Talks.text(file);
        Map<String, String> words = Map.of("to", end, "concept", "R,SEQ");
        assertThat(answer(swap(text, one, other), "priorities", words))
                .isEqualTo(swap(answer(text, "priorities", words), one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "examples/gaza/phase-two.yaml, exchange-custody, israel, hamas",
        "examples/toy/three-villages.yaml, water-first, hill, river",
    })
    void swappingNamesSwapsTheWaysToAnEnd(String file, String end, String one, String other) {
        String text = Talks.text(file);
        assertThat(answer(swap(text, one, other), "paths", Map.of("to", end)))
                .isEqualTo(swap(answer(text, "paths", Map.of("to", end)), one, other));
    }

    private static String answer(String text, String about) {
        return answer(text, about, Map.of());
    }

    private static String answer(String text, String about, Map<String, String> words) {
        Opened opened = Workbench.open("talks.yaml", text);
        Answer answer = Ask.opened(opened, about, words);
        return (answer.standing() + "\n" + answer.report() + "\n" + answer.data())
                .replace(opened.hash(), "HASH")
                .replace("file " + opened.shortHash(), "HASH");
    }

    /// Every occurrence of either word, small, with a capital, or as part of a word, exchanged.
    private static String swap(String text, String one, String other) {
        return exchange(exchange(text, one, other), capital(one), capital(other));
    }

    private static String exchange(String text, String one, String other) {
        return text.replace(one, "\0").replace(other, one).replace("\0", other);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
