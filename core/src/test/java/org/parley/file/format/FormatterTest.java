package org.parley.file.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.file.source.SourceText;
import org.parley.negotiation.model.Negotiation;

class FormatterTest {

    @Test
    void everyCommentStaysAtItsPlace() {
        assertThat(formatted("""
                # before all
                parley:    1
                sources:
                  # the first
                  un: {title: Resolution, date: 2025, kind: official}   # behind braces
                  press: {title: "Report", # the title
                    # the day
                    date: 2025, kind: press}


                parties:   # all two
                    north:
                        options:
                            withdraw:
                                does: withdraw
                                today: no     # in its column
                                # still the option
                            # still the options
                        wants:
                        - {that: withdraw, id: w}  # behind an item
                        - "not withdraw"
                        - # behind a dash
                          that: withdraw
                        answers: [ ]   # nobody
                    south: {note: "no", options: {}}
                # the end
                """)).isEqualTo("""
                # before all
                parley: 1
                sources:
                  # the first
                  un:                                                   # behind braces
                    title: Resolution
                    date: 2025
                    kind: official
                  press:
                    title: Report          # the title
                    # the day
                    date: 2025
                    kind: press

                parties:   # all two
                  north:
                    options:
                      withdraw:
                        does: withdraw
                        today: no             # in its column
                        # still the option
                        # still the options
                    wants:
                      # behind an item
                      - that: withdraw
                        id: w
                      - not withdraw
                      # behind a dash
                      - that: withdraw
                    answers: []        # nobody
                  south:
                    note: "no"
                    options: {}
                # the end
                """);
    }

    @Test
    void keptSectionsStayByteForByte() {
        String kept = "terms:   # odd\n    a: {b:   'c'}  \n\n\n# between\n";
        String text = "parley:  1\n" + kept + "parties:  {}\nplan: [1,\n  2]";
        assertThat(formatted(text)).isEqualTo("parley: 1\n" + kept + "parties: {}\nplan: [1,\n  2]");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkStay() {
        assertThat(formatted("\uFEFFparley:  1\r\n# c\r\nparties: {}\r\nplan: x\r\n"))
                .isEqualTo("\uFEFFparley: 1\r\n# c\r\nparties: {}\r\nplan: x\r\n");
    }

    @Test
    void formattingTwiceChangesNothingMore() {
        String once = formatted(Samples.EVERYTHING);
        assertThat(formatted(once)).isEqualTo(once);
    }

    @Test
    void aFileWithErrorsIsNotFormatted() {
        Formatter.Formatted result = Formatter.format(new SourceText("a", "parley: 1\nparties: {}\ntitel: x\n"));
        assertThat(result.text()).isEmpty();
        assertThat(result.diagnostics()).extracting(d -> d.code()).containsExactly("unknown-key");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatWasPrintedNeedsNoFormatting(long seed) {
        RandomNegotiations negotiations = new RandomNegotiations(seed);
        for (int i = 0; i < 200; i++) {
            Negotiation negotiation = negotiations.next();
            String printed = NegotiationPrinter.print(negotiation);
            assertThat(formatted(printed)).isEqualTo(printed);
        }
    }

    private static String formatted(String text) {
        Formatter.Formatted result = Formatter.format(new SourceText("sample.yaml", text));
        return result.text().orElseThrow(() -> new AssertionError(result.diagnostics()));
    }
}
