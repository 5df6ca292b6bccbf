package org.parley.file.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.DiagnosticPrinter;
import org.parley.file.source.SourceText;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Pattern;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Section;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Today;
import org.parley.negotiation.model.Want;

class NegotiationReaderTest {

    private final Negotiation everything =
            Samples.read(Samples.EVERYTHING).negotiation().orElseThrow();
    private final Party north = everything.party("north").orElseThrow();

    @Test
    void shortReferencesAreQualified() {
        assertThat(north.wants().getFirst().that()).isEqualTo(new Not(new Ref("north", "annex")));
        assertThat(north.wants().get(2).that()).isEqualTo(new Not(new Ref("broker", "verify")));
    }

    @Test
    void whatIsNotSaidHasItsDefault() {
        Want plain = north.wants().getFirst();
        assertThat(plain.basis()).isEqualTo(Basis.ASSUMED);
        assertThat(plain.order()).isEqualTo(Placed.INFERRED);
        assertThat(plain.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(everything.option(new Ref("broker", "verify")).orElseThrow().today())
                .isEqualTo(Today.UNCLEAR);
        assertThat(everything.option(new Ref("north", "annex")).orElseThrow().undo())
                .isEqualTo(Reversal.FREELY);
        assertThat(everything.party("south").orElseThrow().name()).isEqualTo("south");
        assertThat(everything.party("broker").orElseThrow().answers()).isEqualTo(new Answers.Everybody());
    }

    @Test
    void aSourceMakesAWantInferredWhereItsBasisIsNotSaid() {
        String text = """
                parley: 1
                sources: {un: {title: Resolution, date: 2025, kind: official}}
                parties:
                  a: {options: {x: {does: act}}, wants: [{that: x, sources: [un]}]}
                """;
        assertThat(Samples.read(text)
                        .soFar()
                        .party("a")
                        .orElseThrow()
                        .wants()
                        .getFirst()
                        .basis())
                .isEqualTo(Basis.INFERRED);
    }

    @Test
    void rankingsAndWeightsAreRead() {
        List<Ref> over = List.of(new Ref("north", "withdraw"), new Ref("south", "disarm"));
        assertThat(everything.party("south").orElseThrow().priorities())
                .isEqualTo(new Priorities.Ranking(
                        over, List.of(List.of(new Pattern("YN")), List.of(new Pattern("YY"), new Pattern("N-")))));
        assertThat(everything.party("broker").orElseThrow().priorities())
                .isEqualTo(new Priorities.Weights(
                        List.of(new Priorities.Weight(over.get(1), 3), new Priorities.Weight(over.get(0), -1))));
    }

    @Test
    void laterSectionsAreKeptWordForWord() {
        assertThat(everything.later())
                .containsExactly(
                        new Section(
                                "plan",
                                "plan:   # kept as it is\n  first: {by: broker,   to: north}\n\n# Still about the plan.\n"),
                        new Section("terms", "terms: {}\n"));
    }

    @Test
    void everyStatementHasItsPlace() {
        SourceText source = new SourceText("sample", Samples.EVERYTHING);
        Origins origins = NegotiationReader.read(source).origins();
        Subject want = new Subject.OfWant("north", 1);
        assertThat(source.slice(origins.of(want, "that").orElseThrow())).isEqualTo("withdraw only if south.disarm");
        assertThat(source.slice(origins.of(want, "basis").orElseThrow())).isEqualTo("reported");
        assertThat(source.slice(
                        origins.of(new Subject.OfWant("north", 0), "that").orElseThrow()))
                .isEqualTo("not annex");
        assertThat(source.slice(
                        origins.of(new Subject.OfOption("north", "annex")).orElseThrow()))
                .isEqualTo("annex: {does: annex, today: yes}");
        assertThat(source.slice(origins.of(new Subject.OfRule(1)).orElseThrow()))
                .isEqualTo("always: disarm if south.verify");
        assertThat(origins.of(new Subject.OfOutcome("nowhere"))).isEmpty();
    }

    @Test
    void jsonIsANegotiationToo() {
        String json =
                "{\"parley\": 1, \"parties\": {\"a\": {\"options\": {\"x\": {\"does\": \"act\"}}}}, \"plan\": {\"p\": 1}}";
        Negotiation read = Samples.read(json).negotiation().orElseThrow();
        assertThat(Samples.read(NegotiationPrinter.print(read)).negotiation()).contains(read);
    }

    @Test
    void namesOfASectionThatCannotBeReadAreNotHeldAgainstOthers() {
        Opening opening = Samples.read("parley: 1\nparties:\n  a: b: c\noutcomes:\n  calm: {where: a.x, nmae: Calm}\n");
        assertThat(opening.diagnostics()).extracting(Diagnostic::code).containsExactly("colon-in-text", "unknown-key");
    }

    @Test
    void aNewerVersionIsTheOnlyRemark() {
        Opening opening = Samples.read("parley: 7\nstrategies: [x]\nparties: none\n");
        assertThat(opening.diagnostics()).extracting(Diagnostic::code).containsExactly("newer-version");
    }

    @Test
    void thousandsOfMistakesAreReadAndCounted() {
        String wants = IntStream.range(0, 100_000)
                .mapToObj(i -> "      - wrong" + i + "\n")
                .collect(Collectors.joining());
        String text = "parley: 1\nparties:\n  a:\n    options: {x: {does: act}}\n    wants:\n" + wants;
        Opening opening = Samples.read(text);
        assertThat(opening.diagnostics()).hasSize(1_001);
        assertThat(opening.diagnostics().getLast().message()).isEqualTo("99000 more remarks are left out.");
    }

    /// A word, a line or a sign of a good file goes wrong: a message or a good file, and never an exception.
    @Test
    void noFileIsAnException() {
        Random random = new Random(14);
        List<String> bits = List.of(
                "",
                " ",
                "\n",
                "- ",
                ": ",
                "[",
                "{a: ",
                "}",
                "x",
                "no",
                "north",
                "# ",
                "\"",
                "'",
                "|",
                "1",
                "  ",
                "parties:\n");
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(Samples.EVERYTHING);
            for (int j = random.nextInt(3); j >= 0; j--) {
                int at = random.nextInt(text.length());
                text.replace(
                        at, Math.min(text.length(), at + random.nextInt(12)), bits.get(random.nextInt(bits.size())));
            }
            SourceText source = new SourceText("sample.yaml", text.toString());
            Opening opening = NegotiationReader.read(source);
            assertThat(DiagnosticPrinter.print(source, opening.diagnostics())).isNotNull();
            Formatter.Formatted formatted = Formatter.format(source);
            assertThat(formatted.text().isPresent()).as(text.toString()).isEqualTo(!opening.hasErrors());
            opening.negotiation()
                    .ifPresent(n -> assertThat(
                                    Samples.read(NegotiationPrinter.print(n)).negotiation())
                            .contains(n));
        }
    }
}
