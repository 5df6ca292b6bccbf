package org.parley.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.render.Samples.text;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.render.Screen.Ability;

class WrapTest {

    private static final Ink PLAIN = new Ink(Screen.plain());
    private static final Ink RICH = new Ink(new Screen(80, Set.of(Ability.values())));

    @Test
    void linesBreakAtBlanks() {
        assertThat(lines("one two  three", 7)).containsExactly("one two", "three");
    }

    @Test
    void aWordOfSeveralPiecesStaysTogether() {
        assertThat(lines("by *Israel*'s move", 9)).containsExactly("by", "Israel's", "move");
    }

    @Test
    void aWordThatNoLineHoldsIsCutBetweenCharacters() {
        assertThat(lines("a 和平和平 e\u0301e\u0301e\u0301e\u0301e\u0301", 4))
                .containsExactly("a", "和平", "和平", "e\u0301e\u0301e\u0301e\u0301", "e\u0301");
    }

    @Test
    void aBreakEndsTheLineAndNothingMakesOne() {
        assertThat(lines("one / two", 80)).containsExactly("one", "two");
        assertThat(lines("", 80)).containsExactly("");
    }

    @Test
    void referencesShareTheirBrackets() {
        assertThat(lines("offered #1#2 #3 or #4.", 80)).containsExactly("offered [1,2,3] or [4].");
    }

    /// A terminal orders each line by itself, so a name that runs over the end of a line is closed and opened again.
    @Test
    void aNameIsIsolatedOnEachLine() {
        List<String> rich =
                Wrap.lines(text("by *حركة حماس*."), 8).stream().map(RICH::of).toList();
        assertThat(rich).containsExactly("by \u2068حركة\u2069", "\u2068حماس\u2069.");
        assertThat(lines("by *حركة حماس*.", 8)).containsExactly("by حركة", "حماس.");
    }

    @Test
    void colourIsNeverAlone() {
        assertThat(Wrap.lines(text("it !LEFT is left!"), 80).stream().map(RICH::of))
                .containsExactly("it \u001b[1;31mis left\u001b[0m");
        assertThat(lines("it !CANNOT cannot say!", 80)).containsExactly("it CANNOT SAY");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100})
    void noLineIsWiderThanTheScreen(int width) {
        Renderer renderer = new TerminalRenderer(new Screen(width, Set.of()));
        assertThat(renderer.render(HostileSample.report()).lines()).allMatch(line -> Width.of(line) <= width);
        assertThat(renderer.render(BriefSample.report()).lines()).allMatch(line -> Width.of(line) <= width);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80})
    void nothingSteersTheTerminal(int width) {
        String plain = new TerminalRenderer(new Screen(width, Set.of())).render(HostileSample.report());
        assertThat(plain.replace("\n", "").chars()).noneMatch(Character::isISOControl);
        assertThat(plain).doesNotContain("\u202E", "\u2066", "\u2068").doesNotContainPattern(" \\n");
    }

    @Test
    void theScreenIsAsWideAsReadsWell() {
        assertThat(Screen.ofColumns("132", Set.of()).width()).isEqualTo(100);
        assertThat(Screen.ofColumns("72", Set.of()).width()).isEqualTo(72);
        assertThat(Screen.ofColumns("3", Set.of()).width()).isEqualTo(40);
        assertThat(Screen.ofColumns("wide", Set.of()).width()).isEqualTo(80);
        assertThat(Screen.ofColumns("", Set.of()).width()).isEqualTo(80);
    }

    private static List<String> lines(String shorthand, int width) {
        return Wrap.lines(text(shorthand), width).stream().map(PLAIN::of).toList();
    }
}
