package org.parley.file.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("withdraw", "annex", "aid", "un", "today-note");

    @Test
    void oneSlipInThreeLettersIsBelieved() {
        assertThat(Nearest.to("withdrew", KNOWN)).contains("withdraw");
        assertThat(Nearest.to("anenx", KNOWN)).contains("annex");
        assertThat(Nearest.to("and", KNOWN)).contains("aid");
        assertThat(Nearest.to("TODAY_NOTE", KNOWN)).contains("today-note");
    }

    @Test
    void aDifferentWordIsNotForcedOnAnybody() {
        assertThat(Nearest.to("escalate", KNOWN)).isEmpty();
        assertThat(Nearest.to("us", KNOWN)).isEmpty();
        assertThat(Nearest.maybe("x".repeat(100_000), KNOWN)).isEmpty();
    }

    @Test
    void theFirstOfEqualsIsTaken() {
        assertThat(Nearest.maybe("cat", List.of("car", "bat"))).isEqualTo("Maybe \"car\".");
    }
}
