package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/// Progress is for whoever waits, and gone when the answer comes.
class TickerTest {

    private final StringWriter said = new StringWriter();
    private long now;

    private Ticker ticker() {
        return new Ticker(new PrintWriter(said), () -> now);
    }

    @Test
    void whatIsQuickSaysNothing() {
        try (Ticker ticker = ticker()) {
            now = 900_000_000L;
            ticker.tick("states", 1, 2);
        }
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void whatTakesLongerSaysHowFarItIsAndWipesItsLine() {
        try (Ticker ticker = ticker()) {
            now = 1_100_000_000L;
            ticker.tick("states", 1_000, 2_000);
            now = 1_200_000_000L;
            ticker.tick("states", 1_100, 2_000);
            now = 1_400_000_000L;
            ticker.tick("states", 1_200, 2_000);
        }
        assertThat(said.toString())
                .isEqualTo("\r\u001b[Kparley: 1,000 of 2,000 states\r\u001b[Kparley: 1,200 of 2,000 states\r\u001b[K");
    }
}
