package org.parley.file.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.file.source.Diagnostic;
import org.parley.negotiation.model.Negotiation;

class NegotiationPrinterTest {

    @Test
    void readingWhatWasPrintedGivesTheSame() {
        RandomNegotiations negotiations = new RandomNegotiations(20);
        for (int i = 0; i < 2_000; i++) {
            Negotiation negotiation = negotiations.next();
            String printed = NegotiationPrinter.print(negotiation);
            Opening again = Samples.read(printed);
            assertThat(again.diagnostics())
                    .extracting(Diagnostic::code)
                    .as(printed)
                    .isSubsetOf("want-twice", "same-name");
            assertThat(again.soFar()).as(printed).isEqualTo(negotiation);
            assertThat(NegotiationPrinter.print(again.soFar())).isEqualTo(printed);
        }
    }

    @Test
    void everyKeySurvives() {
        Negotiation negotiation = Samples.read(Samples.EVERYTHING).negotiation().orElseThrow();
        assertThat(Samples.read(NegotiationPrinter.print(negotiation)).negotiation())
                .contains(negotiation);
    }

    @Test
    void namesAreShortWhereTheyAreUnique() {
        Negotiation negotiation = Samples.read("""
                parley: 1
                parties:
                  north:
                    options:
                      withdraw: {does: withdraw, today: no}
                      attack: {does: attack, today: yes}
                    wants:
                      - {that: south.attack only if north.withdraw, id: "first", basis: assumed, because: "it's: so"}
                  south:
                    options:
                      attack: {does: "1.10"}
                    answers: []
                """).negotiation().orElseThrow();
        assertThat(NegotiationPrinter.print(negotiation)).isEqualTo("""
                parley: 1

                parties:
                  north:
                    options:
                      withdraw:
                        does: withdraw
                        today: no
                      attack:
                        does: attack
                        today: yes
                    wants:
                      - that: south.attack only if withdraw
                        id: first
                        because: "it's: so"
                  south:
                    options:
                      attack:
                        does: "1.10"
                        today: unclear
                    answers: []
                """);
    }
}
