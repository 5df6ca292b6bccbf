package org.parley.file.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.model.Point;
import org.parley.negotiation.model.Point.Place;
import org.parley.negotiation.model.Point.Unit;

/// Which clauses a text has, and under which ids.
class ClausesTest {

    private static List<String> clauses(String text) {
        return Clauses.of(PlainText.read(text)).points().stream()
                .map(point -> point.id() + " " + point.text())
                .toList();
    }

    @Test
    void numberedParagraphsAreClausesUnderTheirNumbers() {
        assertThat(clauses("""
                1. The north withdraws.

                2. The south disarms,
                   and keeps nothing back.
                """))
                .containsExactly("p1 The north withdraws.", "p2 The south disarms, and keeps nothing back.");
    }

    @Test
    void numbersWithinNumbersAreKeptTogether() {
        assertThat(clauses("""
                1. The sides
                (a) withdraw:
                (i) by day 10,
                (ii) by day 20;
                (b) disarm.
                2. Nothing else.
                """))
                .containsExactly(
                        "p1 The sides",
                        "p1-a withdraw:",
                        "p1-a-i by day 10,",
                        "p1-a-ii by day 20;",
                        "p1-b disarm.",
                        "p2 Nothing else.");
    }

    @Test
    void aLetterThatFollowsALetterIsNoRomanNumber() {
        assertThat(clauses("1. All\n(a) a;\n(b) b;\n(c) c;\n(d) d;\n(e) e;\n(f) f;\n(g) g;\n(h) h;\n(i) i;\n(j) j."))
                .endsWith("p1-h h;", "p1-i i;", "p1-j j.");
    }

    @Test
    void numbersOfSeveralPartsStandByThemselves() {
        assertThat(clauses("1. Land\n1.1 The line moves.\n1.2 The wells stay.\n2. Money\n2.1 Half is paid."))
                .containsExactly(
                        "p1 Land", "p1-1 The line moves.", "p1-2 The wells stay.", "p2 Money", "p2-1 Half is paid.");
    }

    @Test
    void aYearAtTheBeginningOfALineIsNoNumber() {
        assertThat(clauses("1. The agreement of 19 January\n2025. It stays in force for\n60. Nothing changes."))
                .containsExactly("p1 The agreement of 19 January 2025. It stays in force for 60. Nothing changes.");
    }

    @Test
    void articlesCountTheirParagraphsAnew() {
        assertThat(clauses("Article 1\n\n1. One.\n\n2. Two.\n\nArticle 2: Money\n\n1. Three."))
                .containsExactly("p1 ", "p1-1 One.", "p1-2 Two.", "p2 Money", "p2-1 Three.");
    }

    @Test
    void aNumberAloneOnItsLineGoesToTheTextBelow() {
        assertThat(clauses("4.\n\nThe road is opened.")).containsExactly("p4 The road is opened.");
    }

    @Test
    void listsThatBeginAgainGetIdsOfTheirOwn() {
        assertThat(clauses("A\n\n1. One.\n\nAnnex\n\n1. Other.")).containsExactly("p1 One.", "p1-x2 Other.");
    }

    @Test
    void whatHasNoNumberIsAClauseAsWell() {
        assertThat(clauses("The sides agree as follows.\n\n1. One.\n\n- a bullet\n\nDone in two copies."))
                .containsExactly(
                        "u1 The sides agree as follows.", "p1 One.", "u2 - a bullet", "u3 Done in two copies.");
    }

    @Test
    void hebrewAndArabicNumbersAreNumbers() {
        assertThat(clauses("א. הצפון נסוג.\n\nב. הדרום מתפרק.")).containsExactly("p1 הצפון נסוג.", "p2 הדרום מתפרק.");
        assertThat(clauses("١. ينسحب الشمال.\n\n٢. ينزع الجنوب سلاحه."))
                .containsExactly("p1 ينسحب الشمال.", "p2 ينزع الجنوب سلاحه.");
    }

    @Test
    void headingsStandOverTheirClausesAndTheFirstIsTheTitle() {
        Clauses.Text text =
                Clauses.of(PlainText.readMarkdown("# Roads\n\n## Opening\n\n1. One.\n\n## Closing\n\n2. Two."));
        assertThat(text.title()).isEqualTo("Roads");
        assertThat(text.points())
                .containsExactly(
                        new Point("p1", "1", "Opening", place(3), "One."),
                        new Point("p2", "2", "Closing", place(5), "Two."));
    }

    @Test
    void aShortLineUnderAnotherIsNotLost() {
        assertThat(clauses("Title\n\nStep Who\n\nFirst The north\n\n1. One."))
                .containsExactly("u1 Step Who", "p1 One.");
    }

    @Test
    void rowsOfATableAreClauses() {
        Draft draft = PlainText.readMarkdown("| Step | Who |\n|---|---|\n| 1 | north |\n");
        assertThat(Clauses.of(draft).points()).extracting(Point::text).containsExactly("Step | Who", "1 | north");
    }

    private static java.util.Optional<Place> place(int paragraph) {
        return java.util.Optional.of(new Place(Unit.PARAGRAPH, paragraph));
    }
}
