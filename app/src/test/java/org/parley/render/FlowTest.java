package org.parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static String cut(String text, Direction base) {
        List<String> shown = Flow.of(text, base).stream()
                .map(flow -> flow.direction() == Direction.FROM_LEFT ? flow.text() : "<" + flow.text() + ">")
                .toList();
        return String.join("|", shown);
    }

    @Test
    void textOfOneDirectionIsOneStretch() {
        assertThat(cut("only 3 words", Direction.FROM_LEFT)).isEqualTo("only 3 words");
        assertThat(cut("ثلاث كلمات", Direction.FROM_RIGHT)).isEqualTo("<ثلاث كلمات>");
        assertThat(cut("", Direction.FROM_LEFT)).isEmpty();
    }

    @Test
    void itIsCutWhereTheDirectionChanges() {
        assertThat(cut("asks ישראל (ממשלה), then", Direction.FROM_LEFT)).isEqualTo("asks |<ישראל (ממשלה)>|, then");
        assertThat(cut("قال Hamas نعم", Direction.FROM_RIGHT)).isEqualTo("<قال >|Hamas|< نعم>");
    }

    @Test
    void numbersGoWithTheTextTheyStandIn() {
        assertThat(cut("وقف لمدة 30 يوما", Direction.FROM_RIGHT)).isEqualTo("<وقف لمدة 30 يوما>");
        assertThat(cut("for 30 days", Direction.FROM_LEFT)).isEqualTo("for 30 days");
    }

    @Test
    void noLetterIsLostOrMoved() {
        String text = "a حماس 3, (ב) 💥 e\u0301 ٣ z";
        for (Direction base : Direction.values()) {
            StringBuilder all = new StringBuilder();
            Flow.of(text, base).forEach(flow -> all.append(flow.text()));
            assertThat(all).hasToString(text);
        }
    }

    @Test
    void aTextRunsAsItsFirstLetterDoes() {
        assertThat(Direction.of("12 (a) ب")).isEqualTo(Direction.FROM_LEFT);
        assertThat(Direction.of("12 (ب) a")).isEqualTo(Direction.FROM_RIGHT);
        assertThat(Direction.of("12")).isEqualTo(Direction.FROM_LEFT);
    }
}
