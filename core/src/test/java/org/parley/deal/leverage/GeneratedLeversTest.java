package org.parley.deal.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.file.format.NegotiationReader;
import org.parley.file.format.Opening;
import org.parley.file.source.SourceText;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;

/// The levers of the benchmark file are those drawn here; `-Dparley.goldens=rewrite` draws them anew into a copy of the
/// Gaza case.
class GeneratedLeversTest {

    private static final Path ROOT = Path.of(System.getProperty("parley.root"));
    private static final Path CASE = ROOT.resolve("examples/gaza/phase-two.yaml");
    private static final Path BENCHMARK = ROOT.resolve("cases/benchmarks/gaza-levers.yaml");
    private static final String HEADER = """
            # To measure with: the Gaza case with 14 further levers, which are invented and mean nothing.
            # Drawn by java.util.Random with seed 20260215, as GeneratedLeversTest draws them.
            """;
    private static final int LEVERS = 14;
    private static final List<String> LEVELS = List.of("low", "medium", "high");

    private final Random random = new Random(20_260_215);

    @Test
    void theBenchmarkFileHasTheLeversDrawnHere() throws IOException {
        String gaza = Files.readString(CASE);
        String levers = levers(negotiation(gaza));
        if ("rewrite".equals(System.getProperty("parley.goldens"))) {
            int end = gaza.indexOf("# Where informed readers differ.");
            Files.writeString(BENCHMARK, HEADER + gaza.substring(0, end) + levers + "\n" + gaza.substring(end));
        }
        String benchmark = Files.readString(BENCHMARK);
        assertThat(benchmark).startsWith(HEADER).contains(levers);
        assertThat(negotiation(benchmark).levers()).hasSize(LEVERS + 8);
    }

    private static Negotiation negotiation(String text) {
        Opening opening = NegotiationReader.read(new SourceText("a.yaml", text));
        assertThat(opening.hasErrors()).as("%s", opening.diagnostics()).isFalse();
        return opening.soFar();
    }

    private String levers(Negotiation negotiation) {
        StringBuilder levers = new StringBuilder();
        for (int k = 0; k < LEVERS; k++) {
            levers.append(lever(negotiation, k));
        }
        return levers.toString();
    }

    private String lever(Negotiation negotiation, int number) {
        Party by = any(negotiation.parties());
        List<Party> others = new ArrayList<>(negotiation.parties());
        others.remove(by);
        Party on = any(others);
        String uses = by.id() + "." + any(by.options()).id();
        String wanted = literal(on.id() + "." + any(on.options()).id());
        String also = random.nextInt(3) == 0 ? " and " + literal(text(any(negotiation.options()))) : "";
        String above = any(on.wants()).id();
        String needs = number > 0 && random.nextInt(3) == 0 ? "    needs: made-" + random.nextInt(number) + "\n" : "";
        return String.join(
                "\n",
                "  made-" + number + ":",
                "    kind: pressure",
                "    by: " + by.id(),
                "    uses: " + uses,
                "    on: " + on.id(),
                "    does: nothing real; drawn to measure with",
                "    adds:",
                "      that: " + wanted + " if (" + uses + also + ")",
                "      above: " + above,
                needs + "    price:",
                "      to: " + by.id(),
                "      level: " + any(LEVELS),
                "");
    }

    private static String text(Ref option) {
        return option.owner() + "." + option.name();
    }

    private String literal(String option) {
        return random.nextInt(3) == 0 ? "not " + option : option;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
