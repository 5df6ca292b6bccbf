package org.parley.file.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.file.format.ChangeWriter.Written;
import org.parley.file.source.SourceText;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;

/// The two laws of a change, on every example and in every disguise: reading the edited text gives what `Changes.apply`
/// gives, and no line changes but those of the statement.
class ChangeWriterTest {

    private static final Path ROOT = Path.of(System.getProperty("parley.root"));

    /// How a text may look and still say the same.
    enum Disguise {
        AS_IT_IS,
        WINDOWS_LINE_ENDS,
        COMMENTS_EVERYWHERE,
        NO_LINE_END_AT_THE_END
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT.resolve("examples"))) {
            return all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void bothLawsHoldOnTheExamples(Path file) throws IOException {
        bothLawsHold(Files.readString(file), 1);
    }

    @Test
    void bothLawsHoldWhereEveryKeyIsUsed() {
        bothLawsHold(Samples.EVERYTHING, 2);
    }

    @Test
    void bothLawsHoldInBraces() {
        bothLawsHold("""
                {parley: 1, parties: {north: {options: {withdraw: {does: "withdraw, if asked"}, annex: {}},
                  wants: [withdraw, {that: not annex, id: no-annexation}, annex if south.disarm], answers: []},
                 south: {options: {disarm: {does: disarm}}, wants: [ disarm , not north.annex, ]}},
                 rules: [{never: annex and disarm}]}
                """.replace("annex: {}", "annex: {does: annex}"), 3);
    }

    @Test
    void bothLawsHoldOnWhatIsPrinted() {
        RandomNegotiations negotiations = new RandomNegotiations(5);
        for (int i = 0; i < 15; i++) {
            Negotiation negotiation = negotiations.next();
            if (!negotiation.parties().isEmpty()) {
                bothLawsHold(NegotiationPrinter.print(negotiation), i);
            }
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("examples")
    void bothLawsHoldForManyChanges(Path file) throws IOException {
        for (int seed = 10; seed < 25; seed++) {
            bothLawsHold(Files.readString(file), seed);
        }
    }

    /// With a change of each kind.
    private static void bothLawsHold(String text, long seed) {
        for (Disguise disguise : Disguise.values()) {
            String shown = disguised(text, disguise, seed);
            Negotiation plain = negotiation(shown);
            assertThat(plain.parties())
                    .as("%s\n%s", disguise, shown)
                    .isEqualTo(negotiation(text).parties());
            RandomChanges random = new RandomChanges(new Random(seed), plain);
            for (int kind = 0; kind < RandomChanges.KINDS; kind++) {
                random.ofKind(kind).ifPresent(change -> bothLawsHold(shown, plain, change));
            }
        }
    }

    private static void bothLawsHold(String text, Negotiation before, Change change) {
        Written written = ChangeWriter.write(new SourceText("a.yaml", text), List.of(change));
        if (written.diagnostics().stream().anyMatch(d -> d.code().equals("named-elsewhere"))) {
            assertThat(change).isInstanceOfAny(Change.DropWant.class, Change.DropRule.class, Change.AddWant.class);
            return;
        }
        String after = written.text().orElseThrow(() -> new AssertionError(change + "\n" + written + "\n" + text));
        Negotiation meant = Changes.apply(before, List.of(change)).negotiation();
        assertThat(negotiation(after)).as("%s\n%s", change, after).isEqualTo(meant);
        if (meant.equals(before)) {
            assertThat(after).isEqualTo(text);
        }
        List<String> gone = Lines.gone(text, after);
        assertThat(gone).as("%s\n%s", change, gone).hasSizeLessThanOrEqualTo(12);
        assertThat(after.contains("\r\n")).isEqualTo(text.contains("\r\n"));
        assertThat(after.replace("\r\n", "").contains("\n"))
                .isEqualTo(text.replace("\r\n", "").contains("\n"));
    }

    private static Negotiation negotiation(String text) {
        Opening opening = NegotiationReader.read(new SourceText("a.yaml", text));
        assertThat(opening.hasErrors())
                .as("%s\n%s", opening.diagnostics(), text)
                .isFalse();
        return opening.soFar();
    }

    private static String disguised(String text, Disguise disguise, long seed) {
        return switch (disguise) {
            case AS_IT_IS -> text;
            case WINDOWS_LINE_ENDS -> text.replace("\r\n", "\n").replace("\n", "\r\n");
            case COMMENTS_EVERYWHERE -> commented(text, new Random(seed));
            case NO_LINE_END_AT_THE_END -> text.stripTrailing();
        };
    }

    /// The text with a comment behind or above a third of the lines that can carry one.
    private static String commented(String text, Random random) {
        List<String> lines = text.lines().toList();
        List<String> wished = new ArrayList<>();
        for (String line : lines) {
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            wished.add(
                    switch (random.nextInt(6)) {
                        case 0 -> line + "  # عربي 😀 " + wished.size();
                        case 1 -> indent + "# above: {[ " + wished.size() + "\n" + line;
                        default -> line;
                    });
        }
        return String.join("\n", asFarAsItSaysTheSame(lines, wished, negotiation(text))) + "\n";
    }

    /// As many of the wished lines as leave the meaning: all, or else as many of each half.
    private static List<String> asFarAsItSaysTheSame(List<String> lines, List<String> wished, Negotiation meant) {
        List<String> now = new ArrayList<>(lines);
        settle(now, wished, 0, lines.size(), meant);
        return now;
    }

    private static void settle(List<String> now, List<String> wished, int from, int to, Negotiation meant) {
        List<String> before = List.copyOf(now.subList(from, to));
        if (before.equals(wished.subList(from, to))) {
            return;
        }
        for (int i = from; i < to; i++) {
            now.set(i, wished.get(i));
        }
        Opening opening = NegotiationReader.read(new SourceText("a.yaml", String.join("\n", now) + "\n"));
        if (opening.negotiation().filter(meant::equals).isPresent()) {
            return;
        }
        for (int i = from; i < to; i++) {
            now.set(i, before.get(i - from));
        }
        if (to - from > 1) {
            settle(now, wished, from, (from + to) / 2, meant);
            settle(now, wished, (from + to) / 2, to, meant);
        }
    }
}
