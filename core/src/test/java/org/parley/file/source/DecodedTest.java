package org.parley.file.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The messages themselves are cases of `cases/bad`.
class DecodedTest {

    @Test
    void utf8IsReadWithAndWithoutAMark() {
        for (String text : List.of("parley: 1\r\n", "\uFEFFtitle: سلام 😀\n")) {
            Decoded decoded = Decoded.of("a", text.getBytes(StandardCharsets.UTF_8));
            assertThat(decoded.diagnostics()).isEmpty();
            assertThat(decoded.source().text()).isEqualTo(text);
        }
    }

    @Test
    void wideEncodingsAreNamed() {
        for (String name : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE")) {
            byte[] bytes = "parley: 1\ntitle: Talks\n".getBytes(Charset.forName(name));
            assertThat(Decoded.of("a", bytes).diagnostics())
                    .as(name)
                    .singleElement()
                    .satisfies(d -> {
                        assertThat(d.code()).isEqualTo("not-utf-8");
                        assertThat(d.message()).contains(name.substring(0, 6));
                    });
        }
    }

    @Test
    void aByteThatIsNotUtf8IsShownAtItsPlace() {
        byte[] bytes = "title: é\n".getBytes(StandardCharsets.ISO_8859_1);
        Decoded decoded = Decoded.of("a", bytes);
        assertThat(decoded.diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.span()).isEqualTo(new Span(7, 8)));
        assertThat(DiagnosticPrinter.print(decoded.source(), decoded.diagnostics()))
                .contains("byte E9");
    }

    @Test
    void aReplacementCharacterOfTheTextItselfIsNoFault() {
        byte[] fine = "a\uFFFDb".getBytes(StandardCharsets.UTF_8);
        assertThat(Decoded.of("a", fine).diagnostics()).isEmpty();
        byte[] cut = Arrays.copyOf(fine, 3);
        assertThat(Decoded.of("a", cut).diagnostics())
                .extracting(Diagnostic::span)
                .containsExactly(new Span(1, 2));
    }

    @Test
    void noBytesAreAnException() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            Decoded decoded = Decoded.of("a", bytes);
            assertThat(DiagnosticPrinter.print(decoded.source(), decoded.diagnostics()))
                    .isNotNull();
        }
    }

    @Test
    void aFileThatIsNotThereNamesItsNeighbour() {
        Decoded refused = Unreadable.MISSING.refuse("gaza.yml", Optional.of("gaza.yaml"));
        assertThat(DiagnosticPrinter.print(refused.source(), refused.diagnostics()))
                .isEqualTo("""
                gaza.yml:1:1  error  no-such-file  There is no such file.
                   Maybe "gaza.yaml".
                """);
    }
}
