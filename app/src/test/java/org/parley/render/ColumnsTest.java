package org.parley.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.render.Samples.part;
import static org.parley.render.Samples.row;
import static org.parley.render.Samples.table;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.answer.report.Block.Table;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Place;

class ColumnsTest {

    @Test
    void columnsAreAsWideAsTheirWidestLineIfAllFit() {
        assertThat(Columns.widths(table(row("A", "Long"), row("one / three", "x")), 40))
                .containsExactly(5, 4);
    }

    @Test
    void theLastTakesWhatTheOthersLeave() {
        String prose = "many short words in a long row ".repeat(5);
        assertThat(Columns.widths(table(row("", ""), row("Unchanged", prose)), 40))
                .containsExactly(9, 29);
    }

    @Test
    void aLongFirstColumnGivesWayWhenThatMakesTheTableShorter() {
        String prose = "many short words in a long row ".repeat(10);
        List<Integer> widths = Columns.widths(table(row("", ""), row("four short words here", prose)), 40);
        assertThat(widths.getFirst()).isLessThan(21);
        assertThat(widths.getFirst() + widths.getLast()).isEqualTo(38);
    }

    @Test
    void noWordIsCutWhileAnotherColumnCanGive() {
        Table table = table(row("Completions", "What"), row("1", "a b c d e f g h i j k l m n o p q r s t u v"));
        assertThat(Columns.widths(table, 30)).containsExactly(11, 17);
    }

    @Test
    void evenTheNarrowestTableIsLaidOut() {
        Table table =
                table(Collections.nCopies(30, Samples.text("word")), Collections.nCopies(30, Samples.text("cell")));
        assertThat(Columns.widths(table, 38)).hasSize(30).allMatch(width -> width >= 1);
    }

    @Test
    void theHeadingOfAPartStandsOverAFirstColumnWithoutOne() {
        Table table =
                table(row("", "Who leaves", "From"), row("Storage, as drafted", "nobody", "7"), row("War", "A", "12"));
        Report report = new Report("T", List.of(), List.of(part(Place.FIRST_PAGE, "What holds", table)), List.of());
        assertThat(new TerminalRenderer(new Screen(80, Set.of())).render(report))
                .isEqualTo("""
                T

                WHAT HOLDS             Who leaves  From
                  Storage, as drafted  nobody         7
                  War                  A             12
                """);
    }
}
