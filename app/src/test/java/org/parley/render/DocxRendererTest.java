package org.parley.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.render.Samples.items;
import static org.parley.render.Samples.part;
import static org.parley.render.Samples.row;
import static org.parley.render.Samples.table;
import static org.parley.render.Samples.text;
import static org.parley.render.Unzipped.all;
import static org.parley.render.Unzipped.below;
import static org.parley.render.Unzipped.shown;
import static org.parley.render.Unzipped.value;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.w3c.dom.Element;

/// Whatever the report holds, the document is the one we meant: whole, styled by name, telling nothing of its maker.
class DocxRendererTest {

    private static final String EVIL = "\"'></w:t></w:r><w:p>&evil; ]]> <!-- & \u0000\uFFFE\uD800";

    static List<Report> reports() {
        Report nothing = new Report("Nothing", List.of(), List.of(), List.of());
        return List.of(BriefSample.report(), HostileSample.report(), nothing, everywhere(EVIL));
    }

    private static Report everywhere(String words) {
        Text text = Text.of(
                new Piece.Words(words),
                new Piece.Strong(words),
                new Piece.Name(words),
                new Piece.Code(words),
                new Piece.Mark(Piece.Tone.LEFT, words));
        List<Text> texts = List.of(text);
        List<Block> blocks = List.of(
                new Block.Prose(text),
                new Block.Lead(text),
                new Block.Gap(words, text),
                new Block.Items(texts),
                new Block.Numbered(texts),
                new Block.Sources(texts),
                new Block.Table(texts, List.of(texts)));
        Report.Part part = new Report.Part(Place.ANNEX, words, blocks);
        return new Report(words, List.of(words), List.of(part), List.of(words));
    }

    private static Unzipped of(Report report) {
        return Unzipped.of(new DocxRenderer().render(report));
    }

    private static Unzipped of(Block... blocks) {
        return of(new Report("Title", List.of(), List.of(part(Place.FIRST_PAGE, "Part", blocks)), List.of()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFileIsTypedAndEveryRelationLeadsToOne(Report report) {
        Unzipped document = of(report);
        Set<String> typed = all(document.file("[Content_Types].xml"), "Override").stream()
                .map(type -> type.getAttribute("PartName").substring(1))
                .collect(Collectors.toSet());
        assertThat(document.files().keySet())
                .filteredOn(path -> !path.endsWith(".rels") && !path.startsWith("["))
                .containsExactlyInAnyOrderElementsOf(typed);
        assertThat(all(document.file("_rels/.rels"), "Relationship"))
                .allSatisfy(relation -> assertThat(typed).contains(relation.getAttribute("Target")));
        assertThat(all(document.file("word/_rels/document.xml.rels"), "Relationship"))
                .allSatisfy(relation -> {
                    assertThat(typed).contains("word/" + relation.getAttribute("Target"));
                    assertThat(relation.hasAttribute("TargetMode")).isFalse();
                });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyStyleAndListThatIsUsedIsThere(Report report) {
        Unzipped document = of(report);
        Set<String> styles = all(document.file("word/styles.xml"), "w:style").stream()
                .map(style -> style.getAttribute("w:styleId"))
                .collect(Collectors.toSet());
        Set<String> lists = all(document.file("word/numbering.xml"), "w:num").stream()
                .map(list -> list.getAttribute("w:numId"))
                .collect(Collectors.toSet());
        for (String path : document.files().keySet()) {
            for (String named : List.of("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next")) {
                assertThat(all(document.file(path), named))
                        .allSatisfy(use -> assertThat(styles).contains(use.getAttribute("w:val")));
            }
            assertThat(all(document.file(path), "w:numId"))
                    .allSatisfy(use -> assertThat(lists).contains(use.getAttribute("w:val")));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void textIsSetByNamedStylesAlone(Report report) {
        Element text = of(report).text();
        assertThat(all(text, "w:rPr"))
                .allSatisfy(set -> assertThat(names(below(set))).isSubsetOf("w:rStyle", "w:rtl", "w:lang"));
        assertThat(all(text, "w:pPr"))
                .allSatisfy(
                        set -> assertThat(names(below(set))).isSubsetOf("w:pStyle", "w:numPr", "w:bidi", "w:sectPr"));
        assertThat(all(text, "w:p"))
                .allSatisfy(
                        paragraph -> assertThat(value(paragraph, "w:pStyle")).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void onlyOurElementsStandInTheText(Report report) {
        Element text = of(report).text();
        assertThat(Set.copyOf(names(all(text, "*"))))
                .isSubsetOf(
                        "w:body",
                        "w:p",
                        "w:pPr",
                        "w:pStyle",
                        "w:numPr",
                        "w:ilvl",
                        "w:numId",
                        "w:bidi",
                        "w:r",
                        "w:rPr",
                        "w:rStyle",
                        "w:rtl",
                        "w:lang",
                        "w:t",
                        "w:br",
                        "w:hyperlink",
                        "w:fldSimple",
                        "w:bookmarkStart",
                        "w:bookmarkEnd",
                        "w:tbl",
                        "w:tblPr",
                        "w:tblStyle",
                        "w:tblW",
                        "w:tblLayout",
                        "w:tblLook",
                        "w:tblCaption",
                        "w:tblGrid",
                        "w:gridCol",
                        "w:tr",
                        "w:trPr",
                        "w:cantSplit",
                        "w:tblHeader",
                        "w:tc",
                        "w:tcPr",
                        "w:tcW",
                        "w:sectPr",
                        "w:headerReference",
                        "w:footerReference",
                        "w:type",
                        "w:pgSz",
                        "w:pgMar");
    }

    @Test
    void everyPlaceThatTakesWordsTakesThemAsWords() {
        Unzipped document = of(everywhere(EVIL));
        String shown = Clean.text(EVIL);
        for (Element paragraph : all(document.text(), "w:p")) {
            boolean ours = Set.of("SheetEnd", "AfterTable").contains(value(paragraph, "w:pStyle"))
                    || shown(paragraph).equals("Annex");
            assertThat(ours || shown(paragraph).contains(shown)).isTrue();
        }
        assertThat(value(document.text(), "w:tblCaption")).isEqualTo(shown);
        assertThat(document.file("docProps/core.xml").getTextContent()).contains(shown);
        assertThat(shown(document.file("word/header2.xml"))).contains(shown);
    }

    @Test
    void nothingTellsWhoMadeItWhereOrWhen() {
        Unzipped document = of(BriefSample.report());
        assertThat(document.files().keySet())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/core.xml",
                        "word/document.xml",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/settings.xml",
                        "word/fontTable.xml",
                        "word/numbering.xml",
                        "word/footer.xml",
                        "word/header1.xml",
                        "word/header2.xml",
                        "word/header3.xml");
        assertThat(below(document.file("docProps/core.xml")))
                .extracting(Element::getTagName, Element::getTextContent)
                .containsExactly(
                        tuple("dc:title", "Gaza, Phase Two: would the exchange hold?"),
                        tuple("dc:creator", "Parley"),
                        tuple("dc:language", "en-GB"));
        assertThat(document.entries())
                .allSatisfy(entry -> assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0)))
                .extracting(ZipEntry::getExtra, ZipEntry::getComment)
                .containsOnly(tuple(null, null));
        assertThat(names(below(document.file("word/settings.xml"))))
                .contains("w:removePersonalInformation", "w:removeDateAndTime");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theSameReportGivesTheSameBytes(Report report) {
        assertThat(new DocxRenderer().render(report)).isEqualTo(new DocxRenderer().render(report));
    }

    @Test
    void eachPageAndTheAnnexBeginASheetOfA4() {
        Unzipped document = of(BriefSample.report());
        List<Element> sheets = all(document.text(), "w:sectPr");
        assertThat(sheets).hasSize(3).allSatisfy(sheet -> {
            assertThat(value(sheet, "w:type")).isEqualTo("nextPage");
            Element size = all(sheet, "w:pgSz").getFirst();
            assertThat(List.of(size.getAttribute("w:w"), size.getAttribute("w:h")))
                    .containsExactly("11906", "16838");
        });
        assertThat(sheets)
                .extracting(sheet -> all(sheet, "w:headerReference").getFirst().getAttribute("r:id"))
                .containsExactly("header1", "header2", "header3");
        assertThat(below(document.text().getFirstChild().getNextSibling()).getLast())
                .as("the body ends with the last sheet")
                .isEqualTo(sheets.getLast());
    }

    @Test
    void everySheetSaysWhatItIsForWhomAndFromWhichFile() {
        Unzipped document = of(BriefSample.report());
        String facts = "Facts to 15 Feb 2026 · for the envoy's office, not for the parties · file 7c1e";
        String title = "Gaza, Phase Two: would the exchange hold?";
        assertThat(shown(document.file("word/header1.xml"))).isEqualTo(facts + "\npage 1 of 2");
        assertThat(shown(document.file("word/header2.xml"))).isEqualTo(title + "\npage 2 of 2\n" + facts);
        assertThat(shown(document.file("word/header3.xml"))).isEqualTo(title + "\nannex\n" + facts);
        assertThat(all(document.file("word/footer.xml"), "w:fldSimple"))
                .extracting(field -> field.getAttribute("w:instr"))
                .containsExactly(" PAGE ", " NUMPAGES ");
    }

    @Test
    void headingsAreHeadings() {
        Element text = of(BriefSample.report()).text();
        assertThat(styled(text, "Title")).containsExactly("Gaza, Phase Two: would the exchange hold?");
        assertThat(styled(text, "Heading1"))
                .startsWith("Short answer", "What holds, once reached")
                .endsWith("Annex");
        assertThat(styled(text, "Heading2"))
                .containsExactly(
                        "Outcomes under each concept", "Families of equilibria that have no name", "Why, step by step");
    }

    @Test
    void aTableRepeatsItsHeadingsAndFitsTheSheet() {
        for (Element table : all(of(BriefSample.report()).text(), "w:tbl")) {
            assertThat(value(table, "w:tblCaption")).isNotEmpty();
            assertThat(all(table, "w:gridCol").stream()
                            .mapToInt(column -> Integer.parseInt(column.getAttribute("w:w")))
                            .sum())
                    .isBetween(9700, 9864);
            List<Element> rows = all(table, "w:tr");
            assertThat(rows)
                    .allSatisfy(row -> assertThat(all(row, "w:cantSplit")).hasSize(1));
            assertThat(rows.subList(1, rows.size()))
                    .allSatisfy(row -> assertThat(all(row, "w:tblHeader")).isEmpty());
            boolean headed = styled(table, "TableHeading").stream().anyMatch(heading -> !heading.isEmpty());
            assertThat(all(rows.getFirst(), "w:tblHeader")).hasSize(headed ? 1 : 0);
        }
    }

    @Test
    void tablesThatFollowEachOtherStayTwo() {
        Block.Table table = table(row("A", "B"), row("a", "1"));
        assertThat(names(below(all(of(table, table).text(), "w:body").getFirst())))
                .containsExactly("w:p", "w:p", "w:tbl", "w:p", "w:tbl", "w:sectPr");
    }

    @Test
    void aTableThatSaysNothingIsLeftOut() {
        Unzipped document =
                of(new Block.Table(List.of(), List.of()), table(row("", " ")), new Block.Lead(text("Lead")));
        assertThat(all(document.text(), "w:tbl")).isEmpty();
    }

    @Test
    void numbersStandFlushRight() {
        Element text = of(table(row("Who", "States"), row("a", "1,024"), row("b", "–")))
                .text();
        assertThat(styled(text, "TableTextRight")).containsExactly("1,024", "–");
        assertThat(styled(text, "TableHeadingRight")).containsExactly("States");
    }

    @Test
    void everyNumberedListBeginsWithOne() {
        Block.Numbered list = new Block.Numbered(items("one", "two"));
        Unzipped document = of(list, list);
        assertThat(all(document.text(), "w:numId"))
                .extracting(use -> use.getAttribute("w:val"))
                .containsExactly("4", "4", "5", "5");
        assertThat(all(document.file("word/numbering.xml"), "w:startOverride"))
                .extracting(start -> start.getAttribute("w:val"))
                .containsExactly("1", "1");
    }

    @Test
    void aReferenceLeadsToItsSourceOrNowhere() {
        Element text = of(HostileSample.report()).text();
        assertThat(all(text, "w:hyperlink"))
                .extracting(link -> link.getAttribute("w:anchor"))
                .containsExactly("source_1", "source_2");
        assertThat(all(text, "w:bookmarkStart"))
                .extracting(place -> place.getAttribute("w:name"))
                .containsExactly("source_1", "source_2");
        assertThat(styled(text, "Lead").getFirst()).contains("[1, 2, 9]");
    }

    @Test
    void onlyAddressesOfTheWebBecomeLinks() {
        Element text = of(new Block.Prose(
                        Text.of(
                                "see https://example.org/a?b=1&c=%20d_(e). "
                                        + "https://x.org/\"onclick=\"alert(1) javascript:alert(1) https:// file:///x https://y.org/%zz")))
                .text();
        assertThat(all(text, "w:fldSimple"))
                .extracting(link -> link.getAttribute("w:instr"))
                .containsExactly(
                        " HYPERLINK \"https://example.org/a?b=1&c=%20d_(e\" ",
                        " HYPERLINK \"https://x.org/\" ", " HYPERLINK \"https://y.org/\" ");
    }

    @Test
    void namesFromRightToLeftAreMarkedSo() {
        Element text =
                of(new Block.Prose(text("*حماس* asks *ישראל*, 3 times."))).text();
        List<Element> turned = all(text, "w:r").stream()
                .filter(run -> !all(run, "w:rtl").isEmpty())
                .toList();
        assertThat(turned).extracting(Unzipped::shown).containsExactly("حماس", "ישראל");
        assertThat(turned)
                .extracting(run -> all(run, "w:lang").getFirst().getAttribute("w:bidi"))
                .containsExactly("ar-SA", "he-IL");
        assertThat(all(text, "w:bidi")).isEmpty();
        assertThat(shown(text)).contains("حماس\u200E asks ישראל\u200E, 3 times.");
    }

    @Test
    void aParagraphRunsAsItsOwnWordsDo() {
        Element text = of(
                        new Block.Prose(text("هذه جملة عن *Hamas* و 12 يوما.")),
                        new Block.Prose(text("*حماس* asks.")),
                        new Block.Prose(text("*12 km* من هنا")))
                .text();
        List<Element> paragraphs = all(text, "w:p").stream()
                .filter(paragraph -> value(paragraph, "w:pStyle").equals("Normal"))
                .toList();
        assertThat(paragraphs)
                .extracting(paragraph -> all(paragraph, "w:bidi").size())
                .containsExactly(1, 0, 1);
        assertThat(shown(paragraphs.getFirst())).isEqualTo("هذه جملة عن Hamas\u200F و 12 يوما.");
    }

    @Test
    void aNameOfTwoDirectionsIsHeldTogether() {
        assertThat(shown(of(new Block.Prose(text("End *انسحاب 12 km* holds"))).text()))
                .contains("End \u202Bانسحاب 12 km\u202C\u200E holds");
    }

    private static List<String> names(List<Element> elements) {
        return elements.stream().map(Element::getTagName).toList();
    }

    private static List<String> styled(Element in, String style) {
        Stream<Element> paragraphs = all(in, "w:p").stream();
        return paragraphs
                .filter(paragraph -> value(paragraph, "w:pStyle").equals(style))
                .map(Unzipped::shown)
                .toList();
    }
}
