package org.parley.file.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.model.Point;

/// A later version of a text keeps the ids of its clauses.
class KeptIdsTest {

    private static final String FIRST = """
            1. The north withdraws behind the old line.

            2. The south hands its weapons to the custodian.

            3. The wells are opened to both sides.
            """;

    private static List<Point> points(String text) {
        return Clauses.of(PlainText.read(text)).points();
    }

    private static List<String> ids(String before, String after) {
        return KeptIds.of(points(before), points(after)).stream().map(Point::id).toList();
    }

    @Test
    void anInsertedClauseGetsAnIdNothingHad() {
        assertThat(ids(FIRST, """
                1. The north withdraws behind the old line.

                2. Prisoners are exchanged.

                3. The south hands its weapons to the custodian.

                4. The wells are opened to both sides.
                """)).containsExactly("p1", "p2-x2", "p2", "p3");
    }

    @Test
    void aMovedClauseTakesItsIdAlong() {
        assertThat(ids(FIRST, """
                1. The wells are opened to both sides.

                2. The north withdraws behind the old line.

                3. The south hands its weapons to the custodian.
                """)).containsExactly("p3", "p1", "p2");
    }

    @Test
    void aRewordedClauseKeepsItsIdWhereItStands() {
        assertThat(ids(FIRST, """
                1. The north withdraws behind the old line by day 30.

                2. The southern side gives its heavy weapons to a custodian.

                3. The wells are opened to both sides.
                """)).containsExactly("p1", "p2", "p3");
    }

    @Test
    void theIdOfADroppedClauseIsNotGivenToAnother() {
        assertThat(ids(FIRST, """
                1. The north withdraws behind the old line.

                2. Schools reopen in every village.

                3. The wells are opened to both sides.
                """)).containsExactly("p1", "p2-x2", "p3");
    }

    /// The clauses of a text in any order, with some dropped, know themselves again.
    @Test
    void whateverIsDroppedAndMovedTheRestKeepsItsIds() {
        List<Point> before = IntStream.range(0, 12)
                .mapToObj(k -> new Point(
                        "p" + k, "" + k, "", Optional.empty(), "Clause number " + k + " speaks of thing " + k * 7))
                .toList();
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Point> after = new ArrayList<>(before);
            java.util.Collections.shuffle(after, random);
            after = after.subList(0, 1 + random.nextInt(12));
            List<String> right = after.stream().map(Point::id).toList();
            List<Point> renumbered = new ArrayList<>();
            for (Point point : after) {
                String number = Integer.toString(renumbered.size());
                renumbered.add(new Point("p" + number, number, "", Optional.empty(), point.text()));
            }
            assertThat(KeptIds.of(before, renumbered))
                    .as("seed %d", seed)
                    .extracting(Point::id)
                    .isEqualTo(right);
        }
    }
}
