package org.parley.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Piece.Tone;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;

/// Reports written short: `*name*`, `+strong+`, `` `code` ``, `!TONE words!`, `#3` (a source), `/` between blanks (a
/// break).
final class Samples {

    private static final Pattern MARKUP =
            Pattern.compile("\\*([^*]+)\\*|\\+([^+]+)\\+|`([^`]+)`|!([A-Z_]+) ([^!]+)!|#(\\d+)| (/) ");

    private Samples() {}

    static Text text(String shorthand) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = MARKUP.matcher(shorthand);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                pieces.add(new Piece.Words(shorthand.substring(from, matcher.start())));
            }
            pieces.add(piece(matcher.toMatchResult()));
            from = matcher.end();
        }
        if (from < shorthand.length()) {
            pieces.add(new Piece.Words(shorthand.substring(from)));
        }
        return new Text(pieces);
    }

    private static Piece piece(MatchResult found) {
        if (found.group(1) != null) {
            return new Piece.Name(found.group(1));
        } else if (found.group(2) != null) {
            return new Piece.Strong(found.group(2));
        } else if (found.group(3) != null) {
            return new Piece.Code(found.group(3));
        } else if (found.group(4) != null) {
            return new Piece.Mark(Tone.valueOf(found.group(4)), found.group(5));
        } else if (found.group(6) != null) {
            return new Piece.Cite(Integer.parseInt(found.group(6)));
        }
        return new Piece.Break();
    }

    static List<Text> items(String... shorthand) {
        return Arrays.stream(shorthand).map(Samples::text).toList();
    }

    static List<Text> row(String... shorthand) {
        return items(shorthand);
    }

    @SafeVarargs
    static Block.Table table(List<Text> headings, List<Text>... rows) {
        List<List<Text>> all = new ArrayList<>();
        for (List<Text> row : rows) {
            all.add(row);
        }
        return new Block.Table(headings, all);
    }

    static Part part(Place place, String heading, Block... blocks) {
        return new Part(place, heading, List.of(blocks));
    }
}
