package org.parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Widths by UAX11, clusters by UAX29; what most terminals show.
class WidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "e\u0301le\u0300ve, 5",
        "حماس, 4",
        "ישראל, 5",
        "שָׁלוֹם, 4",
        "和平, 4",
        "평화, 4",
        "ｗｉｄｅ, 8",
        "👨‍👩‍👧‍👦, 2",
        "🕊️, 2",
        "🇵🇸🇮🇱, 4",
        "👍🏽, 2",
        "…–—, 3",
        "●◐○×, 4",
        "a\u200Bb\u2068c\u2069, 3",
    })
    void isWhatATerminalShows(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
    }
}
