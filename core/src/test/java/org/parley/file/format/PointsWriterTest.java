package org.parley.file.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.file.source.SourceText;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Point;
import org.parley.negotiation.model.Point.Place;
import org.parley.negotiation.model.Point.Unit;

/// Clauses come into a file without touching anything else in it.
class PointsWriterTest {

    private static final String STUDY = """
            parley: 1   # a study
            title: Talks

            points:   # from the draft of May
              # the main thing
              p1:
                number: "1"
                text: The north withdraws.   # all of it?
              p2:
                text: The south disarms.

            # the end
            plan: {kept: as it is}
            """;

    private static Point point(String id, String number, String text) {
        return new Point(id, number, "", Optional.empty(), text);
    }

    private static String written(String text, List<Point> points) {
        return PointsWriter.write(new SourceText("a.yaml", text), points).orElseThrow();
    }

    private static Negotiation read(String text) {
        Opening opening = NegotiationReader.read(new SourceText("a.yaml", text));
        assertThat(opening.diagnostics()).as(text).isEmpty();
        return opening.soFar();
    }

    @Test
    void theSamePointsChangeNothing() {
        assertThat(written(STUDY, read(STUDY).points())).isEqualTo(STUDY);
    }

    @Test
    void aChangedPointIsWrittenAnewAndTheRestStays() {
        List<Point> points = List.of(
                point("p1", "1", "The north withdraws."),
                point("p3", "2", "Prisoners are exchanged."),
                point("p2", "", "The south disarms at once."));
        assertThat(written(STUDY, points)).isEqualTo("""
                        parley: 1   # a study
                        title: Talks

                        points:   # from the draft of May
                          # the main thing
                          p1:
                            number: "1"
                            text: The north withdraws.   # all of it?
                          p3:
                            number: "2"
                            text: Prisoners are exchanged.
                          p2:
                            text: The south disarms at once.

                        # the end
                        plan: {kept: as it is}
                        """);
    }

    @Test
    void aFileWithoutPointsGetsThemAtItsEnd() {
        String text = "parley: 1\r\nparties:\r\n  a:\r\n    name: A\r\n";
        assertThat(written(text, List.of(point("p1", "", "One."))))
                .isEqualTo(text + "\r\npoints:\r\n  p1:\r\n    text: One.\r\n");
    }

    @Test
    void pointsInBracesAreNotTouched() {
        assertThat(PointsWriter.write(new SourceText("a.yaml", "parley: 1\npoints: {p1: {text: One.}}\n"), List.of()))
                .isEmpty();
    }

    /// Whatever the points say, they read back as they were meant, and the first lines and the last stay.
    @Test
    void whatIsWrittenReadsBack() {
        List<String> nasty = List.of(
                "a: b",
                "# no comment",
                "- x",
                "\"quoted\"",
                "it's",
                "{",
                "yes",
                "1.5",
                "two\nlines",
                "ends:",
                "الأولى",
                "🕊 peace",
                " x ");
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String text = STUDY;
            for (int round = 0; round < 3; round++) {
                List<Point> points = new ArrayList<>();
                for (int k = 1; k <= 1 + random.nextInt(4); k++) {
                    Optional<Place> place = random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(new Place(Unit.PAGE, 1 + random.nextInt(9)));
                    points.add(new Point(
                            "p" + k,
                            random.nextBoolean() ? "" : nasty.get(random.nextInt(nasty.size())),
                            "",
                            place,
                            nasty.get(random.nextInt(nasty.size()))));
                }
                text = written(text, points);
                assertThat(read(text).points()).as("seed %d\n%s", seed, text).isEqualTo(points);
                assertThat(text)
                        .startsWith(STUDY.substring(0, STUDY.indexOf("  p1:")))
                        .endsWith(STUDY.substring(STUDY.indexOf("# the end")));
            }
        }
    }
}
