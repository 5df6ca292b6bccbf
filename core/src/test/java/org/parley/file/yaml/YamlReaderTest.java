package org.parley.file.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.DiagnosticPrinter;
import org.parley.file.source.SourceText;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Sequence;

class YamlReaderTest {

    @Test
    void textsStayAsTheyAreWritten() {
        assertThat(text("a: no\n", "a")).isEqualTo("no");
        assertThat(text("a: 1.10\n", "a")).isEqualTo("1.10");
        assertThat(text("a: null\n", "a")).isEqualTo("null");
        assertThat(text("a: 2026-02-15\n", "a")).isEqualTo("2026-02-15");
    }

    @Test
    void spansCountCharsAlsoBehindEmoji() {
        SourceText source = new SourceText("a", "a: \"😀😀\"\nb: [x, 😀, y]\n");
        Mapping root = (Mapping) YamlReader.read(source).root().orElseThrow();
        Sequence list = (Sequence) root.entries().get(1).value();
        assertThat(list.items().stream().map(n -> source.slice(n.span()))).containsExactly("x", "😀", "y");
    }

    @Test
    void aBlockEndsWithItsLastChild() {
        SourceText source = new SourceText("a", "a:\n  b: c\n  d: |\n    e\n\n# after\n\nf: g\n");
        Mapping root = (Mapping) YamlReader.read(source).root().orElseThrow();
        assertThat(source.slice(root.entries().getFirst().value().span())).isEqualTo("b: c\n  d: |\n    e");
    }

    @Test
    void jsonIsRead() {
        String json =
                "{\n\t\"a\":\t\"x\\/y \\ud83d\\ude00 \\u00e9\\t\",\n\t\"b\":[1,\ttrue, {\"c\":null}],\t\"d\":{}\t}\n";
        assertThat(text(json, "a")).isEqualTo("x/y 😀 é\t");
        assertThat(YamlReader.read(new SourceText("a", json)).diagnostics()).isEmpty();
    }

    @Test
    void commentsMayStandAnywhere() {
        assertThat(text("{ # c\n  a: b # d\n}\n", "a")).isEqualTo("b");
    }

    @Test
    void deepNestingIsADiagnostic() {
        for (String deep : List.of("[", "{a: ", "- ", "[\n")) {
            List<Diagnostic> said = YamlReader.read(new SourceText("a", "a:\n  " + deep.repeat(20_000)))
                    .diagnostics();
            assertThat(said).extracting(Diagnostic::code).containsOnly("too-deep");
        }
    }

    @Test
    void sixtyFourLevelsAreRead() {
        String text = "[".repeat(64) + "]".repeat(64);
        assertThat(YamlReader.read(new SourceText("a", text)).diagnostics()).isEmpty();
    }

    @Test
    void anErrorLeavesTheOtherSectionsReadable() {
        YamlTree tree = YamlReader.read(new SourceText("a", "a: b\nc: d: e\nf: g\n"));
        assertThat(tree.broken()).containsExactly("c");
        assertThat(((Mapping) tree.root().orElseThrow()).entries())
                .extracting(e -> e.key().text())
                .containsExactly("a", "f");
    }

    @Test
    void noTextIsAnException() {
        String sample =
                "# c\nparley: 1\nnorth:\n  - {a: 'b', c: \"d\\n\", e: [f, *g]}\n  - &h !i |\n    text 😀\n? k\n: l\n--- \n%Y\n";
        String signs = "\n\t :-?[]{},#&*!|>'\"%@`\\😀aé\u0085\u2028\uFEFF\u0007\r~<U0";
        Random random = new Random(64);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(sample);
            for (int j = random.nextInt(4); j >= 0; j--) {
                int at = random.nextInt(text.length());
                int to = Math.min(text.length(), at + random.nextInt(3));
                int sign = random.nextInt(signs.length());
                text.replace(at, to, signs.substring(sign, Math.min(signs.length(), sign + 2)));
            }
            SourceText source = new SourceText("a", text.toString());
            YamlTree tree = YamlReader.read(source);
            assertThat(DiagnosticPrinter.print(source, tree.diagnostics())).isNotNull();
            tree.root()
                    .ifPresent(root -> assertThat(root.span().to())
                            .isLessThanOrEqualTo(source.text().length()));
        }
    }

    private static String text(String yaml, String key) {
        Mapping root =
                (Mapping) YamlReader.read(new SourceText("a", yaml)).root().orElseThrow();
        return ((Scalar) root.entry(key).orElseThrow().value()).text();
    }
}
