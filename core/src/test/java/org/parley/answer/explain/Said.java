package org.parley.answer.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;

/// The words of a report without its form.
final class Said {

    private Said() {}

    /// Everything: title, facts, parts, foot.
    static String whole(Report report) {
        return Stream.of(
                        Stream.of(report.title()),
                        report.facts().stream(),
                        report.parts().stream().flatMap(Said::lines),
                        report.foot().stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /// What stands on one of the places, line by line.
    static List<String> at(Report report, Place place) {
        return report.parts().stream()
                .filter(part -> part.place() == place)
                .flatMap(Said::lines)
                .toList();
    }

    /// Everything that claims something, one text at a time; a table's cell stands behind its column's heading.
    static List<String> claims(Report report) {
        return report.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> block instanceof Block.Table(List<Text> headings, var rows)
                        ? cells(headings, rows)
                        : lines(block))
                .toList();
    }

    private static Stream<String> cells(List<Text> headings, List<List<Text>> rows) {
        return rows.stream()
                .flatMap(row -> IntStream.range(0, row.size())
                        .mapToObj(
                                i -> headings.get(i).plain() + ": " + row.get(i).plain()));
    }

    /// The words of the gaps, `CANNOT SAY: whether …`.
    static List<String> gaps(Report report) {
        return report.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Gap.class::isInstance)
                .flatMap(Said::lines)
                .toList();
    }

    /// The running text of all paragraphs, lists and tables, names left out.
    static List<String> words(Report report) {
        return report.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(Said::texts)
                .flatMap(text -> text.pieces().stream())
                .filter(Piece.Words.class::isInstance)
                .map(Piece::plain)
                .toList();
    }

    private static Stream<Text> texts(Block block) {
        return switch (block) {
            case Block.Prose(Text text) -> Stream.of(text);
            case Block.Lead(Text text) -> Stream.of(text);
            case Block.Items(List<Text> items) -> items.stream();
            case Block.Numbered(List<Text> items) -> items.stream();
            case Block.Sources(List<Text> entries) -> entries.stream();
            case Block.Gap(String _, Text text) -> Stream.of(text);
            case Block.Table(List<Text> headings, var rows) ->
                Stream.concat(headings.stream(), rows.stream().flatMap(List::stream));
        };
    }

    private static Stream<String> lines(Part part) {
        return Stream.concat(Stream.of(part.heading()), part.blocks().stream().flatMap(Said::lines));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Prose(Text text) -> Stream.of(text.plain());
            case Block.Lead(Text text) -> Stream.of(text.plain());
            case Block.Items(List<Text> items) -> items.stream().map(Text::plain);
            case Block.Numbered(List<Text> items) -> items.stream().map(Text::plain);
            case Block.Sources(List<Text> entries) -> entries.stream().map(Text::plain);
            case Block.Gap(String word, Text text) -> Stream.of(word + ": " + text.plain());
            case Block.Table(List<Text> headings, var rows) ->
                Stream.concat(Stream.of(headings), rows.stream())
                        .map(row -> row.stream().map(Text::plain).collect(Collectors.joining(" | ")));
        };
    }
}
