package org.parley.file.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

    @Test
    void aMessageHasTheFormOfTheModel() {
        String text = "\n".repeat(40) + "      - withdrew only if decommission\n";
        String message = "No option is named \"withdrew\".\nOptions of israel: withdraw, annex, aid, escalate.";
        assertThat(printed("gaza.yaml", text, "withdrew", message)).isEqualTo("""
                gaza.yaml:41:9  error  unknown-option  No option is named "withdrew".
                   41 |       - withdrew only if decommission
                      |         ~~~~~~~~
                   Options of israel: withdraw, annex, aid, escalate.
                   Maybe "withdraw".
                """);
    }

    @Test
    void tabsAndWideCharactersKeepTheUnderlineInPlace() {
        assertThat(printed("a", "\tx 停火 😀 bad", "bad", "M.")).isEqualTo("""
                a:1:9  error  unknown-option  M.
                    1 |  x 停火 😀 bad
                      |            ~~~
                   Maybe "withdraw".
                """);
    }

    @Test
    void rightToLeftScriptGetsNoUnderlineAndCannotReorderTheLine() {
        assertThat(printed("a", "name: شمال\u202E bad", "bad", "M.")).isEqualTo("""
                a:1:13  error  unknown-option  M.
                    1 | name: شمال\uFFFD bad
                   Maybe "withdraw".
                """);
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String text = "a".repeat(500) + " bad " + "b".repeat(500);
        assertThat(printed("a", text, "bad", "M."))
                .isEqualTo("""
                a:1:502  error  unknown-option  M.
                    1 | …%s bad %s…
                      | %s~~~
                   Maybe "withdraw".
                """.formatted("a".repeat(39), "b".repeat(56), " ".repeat(41)));
    }

    @Test
    void anotherPlaceIsShownWithItsLabel() {
        SourceText source = new SourceText("a", "x: 1\nx: 2\n");
        Diagnostic twice =
                Diagnostic.error("duplicate-key", new Span(5, 6), "Twice.", "").and(new Span(0, 1), "first here");
        assertThat(DiagnosticPrinter.print(source, twice)).isEqualTo("""
                a:2:1  error  duplicate-key  Twice.
                    2 | x: 2
                      | ~
                   First here, 1:1:
                    1 | x: 1
                      | ~
                """);
    }

    @Test
    void aPlaceAtTheVeryEndIsPrintedToo() {
        SourceText source = new SourceText("a", "x:\r\n");
        Diagnostic end = Diagnostic.warning("c", Span.at(4), "M.", "");
        assertThat(DiagnosticPrinter.print(source, end)).isEqualTo("a:2:1  warning  c  M.\n");
    }

    private static String printed(String name, String text, String place, String message) {
        int at = text.indexOf(place);
        Diagnostic diagnostic =
                Diagnostic.error("unknown-option", new Span(at, at + place.length()), message, "Maybe \"withdraw\".");
        return DiagnosticPrinter.print(new SourceText(name, text), diagnostic);
    }
}
