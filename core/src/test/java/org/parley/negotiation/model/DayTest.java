package org.parley.negotiation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-15", "2026-02", "2026", "0987"})
    void aDayIsPrintedAsItWasWritten(String written) {
        assertThat(Day.read(written).orElseThrow()).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13", "26", "987", "", "soon"})
    void whatIsNoDayIsNone(String written) {
        assertThat(Day.read(written)).isEmpty();
    }
}
