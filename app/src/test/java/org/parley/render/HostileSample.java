package org.parley.render;

import static org.parley.render.Samples.items;
import static org.parley.render.Samples.part;
import static org.parley.render.Samples.row;
import static org.parley.render.Samples.table;
import static org.parley.render.Samples.text;

import java.util.List;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;

/// Everything a report can hold, and everything that could break a page: scripts, scripts of the other kind, long
/// words.
final class HostileSample {

    private static final String LONG = "Verwaltungsgemeinschaftsangelegenheiten".repeat(4);

    private HostileSample() {}

    static Report report() {
        return new Report(
                "مفاوضات & <script>alert(1)</script>",
                List.of("Facts to 1 Jan 2026", "\"quoted\" onload='x'", "ملف 7c1e"),
                List.of(
                        part(Place.FIRST_PAGE, "Empty part that is left out"),
                        names(),
                        part(
                                Place.FIRST_PAGE,
                                "</section><script>alert(2)</script>",
                                new Block.Prose(text("<img src=x onerror=alert(3)> &amp; </style> --> ]]> ${x} {{y}}")),
                                new Block.Items(
                                        items("- not a list", "# not a heading", "1. not numbered", "a / b / c")),
                                new Block.Items(List.of())),
                        cells(),
                        controls(),
                        part(
                                Place.ANNEX,
                                "Annex with `code` and *stars* | bars",
                                new Block.Numbered(items("one", "two `Y|N``-`", "three")),
                                new Block.Sources(items("<b>First</b>", "[second](javascript:alert(4))")),
                                new Block.Table(List.of(), List.of()),
                                table(row("Heading", "without rows"))),
                        part(Place.ANNEX, "")),
                List.of("One \u001b[31m remark", "two", "three <script>"));
    }

    private static Part names() {
        return part(
                Place.FIRST_PAGE,
                "Names from right to left",
                new Block.Lead(
                        text("*حركة المقاومة الإسلامية (حماس)* asks *ישראל (ממשלה)*, 3 times; both answer #1#2#9.")),
                new Block.Prose(text(
                        "Wide letters 和平谈判 and emoji 👨‍👩‍👧‍👦🕊️🇵🇸🇮🇱 and e\u0301le\u0300ve. " + "平".repeat(60))),
                new Block.Prose(text(LONG + " and after it `" + "YN-".repeat(40) + "`.")),
                new Block.Prose(text("هذه جملة عربية كاملة، تبدأ من اليمين وتنتهي بنقطة.")));
    }

    private static Part cells() {
        return part(
                Place.SECOND_PAGE,
                "Cells",
                table(
                        row("Who \"<b>\"", "What | `|`", "States", "Verdict"),
                        row("*مصر* / *قطر* / *תורכיה*", "several / lines / of text", "1,024", "!HOLDS holds!"),
                        row("", "", "7", "!CAN_HOLD can hold!"),
                        row("plain", LONG, "–", "!LEFT is left! by *حماس*"),
                        row("*和平*", "💥 wide", "12", "!CANNOT cannot happen!")),
                new Block.Gap("Cannot check", text("this or *حماس*.")),
                new Block.Gap("Not tested", text("that.")));
    }

    private static Part controls() {
        return part(
                Place.SECOND_PAGE,
                "Controls\nand\tblanks",
                new Block.Prose(Text.of(
                        new Piece.Words(
                                "escape \u001b]0;title\u0007 nul \u0000 override \u202Egnp.exe\u202C lone \uD800 "),
                        new Piece.Name("name \u2066isolate\u2069\u2028end"),
                        new Piece.Break(),
                        new Piece.Strong("  strong  "),
                        new Piece.Code(""),
                        new Piece.Mark(Piece.Tone.NEUTRAL, "neutral"))));
    }
}
