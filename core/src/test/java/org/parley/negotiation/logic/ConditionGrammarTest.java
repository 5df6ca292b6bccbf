package org.parley.negotiation.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.logic.Parsed.Misread;
import org.parley.negotiation.logic.Parsed.Read;

/// The grammar file is the test: what it makes is read, printed and read back.
class ConditionGrammarTest {

    private static final List<String> REFS =
            List.of("a", "b2", "hold-fire", "hamas.store", "u-s.check-9", "notable", "order.iffy");
    private static final List<String> SIGNS = List.of(
            "(", ")", ";", "and", "or", "not", "if", "only", "iff", "unless", "at", "least", "2", "of", "any", ".",
            "a.", "é", "😀", "A", "-", "done");

    private final Random random = new Random(2803);
    private final Grammar grammar = new Grammar(text());
    private final Map<String, Supplier<String>> special =
            Map.of("ref", () -> pick(REFS), "n", () -> Integer.toString(random.nextInt(4)));

    @Test
    void everySentenceIsReadAndPrintedBack() {
        for (int i = 0; i < 20_000; i++) {
            String sentence = grammar.sentence("condition", random, 4 + random.nextInt(20), special);
            Condition condition = condition(sentence);
            String printed = ConditionPrinter.print(condition);
            assertThat(condition(printed)).as(sentence).isEqualTo(condition);
            assertThat(ConditionPrinter.print(condition(printed))).isEqualTo(printed);
        }
    }

    @Test
    void whitespaceAndTightBracketsChangeNothing() {
        for (int i = 0; i < 2_000; i++) {
            String sentence = grammar.sentence("condition", random, 16, special);
            assertThat(condition(sentence.replace(" ", "\n  "))).isEqualTo(condition(sentence));
            assertThat(condition(sentence.replace("( ", "(").replace(" )", ")").replace(" ;", ";")))
                    .isEqualTo(condition(sentence));
        }
    }

    @Test
    void aSpoiltSentenceIsNeverAnException() {
        for (int i = 0; i < 20_000; i++) {
            StringBuilder words = new StringBuilder(grammar.sentence("condition", random, 12, special));
            words.insert(random.nextInt(words.length() + 1), " " + pick(SIGNS) + " ");
            words.setLength(random.nextInt(words.length() + 1));
            if (ConditionParser.read(words.toString()) instanceof Misread misread) {
                assertThat(misread.at()).isBetween(0, words.length());
                assertThat(misread.message()).isNotEmpty();
                assertThat(misread.remedy()).startsWith("Maybe ");
            }
        }
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static Condition condition(String text) {
        return switch (ConditionParser.read(text)) {
            case Read read -> read.condition();
            case Misread misread -> throw new AssertionError(text + ": " + misread);
        };
    }

    private static String text() {
        try (InputStream in = ConditionParser.class.getResourceAsStream("condition.ebnf")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
