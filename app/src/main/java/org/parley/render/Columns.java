package org.parley.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parley.answer.report.Block.Table;
import org.parley.answer.report.Text;

/// Chooses how wide the columns of a table are on a terminal.
///
/// Each is as wide as its widest line if all fit. Else they give way one step at a time: the one that makes the table
/// least longer, the last among equals, and no word is cut while another column can give. Only the first rows of a long
/// table are judged, which bounds the cost.
final class Columns {

    /// Blanks between two columns.
    static final int GAP = 2;

    /// Continued lines of the first column stand further in, so that one sees where a row begins.
    static final int HANG = 2;

    private static final Pattern LINE_END = Pattern.compile("\n");
    private static final Pattern WORD_END = Pattern.compile("[ \n]");

    private static final int JUDGED = 100;

    /// A line of the table weighs as much as so many lines of single cells.
    private static final int TABLE_LINE = 3;

    private final List<List<Text>> rows = new ArrayList<>();
    private final int[] widths;
    private final int[] longestWords;
    private final List<Map<Integer, int[]>> heights = new ArrayList<>();

    private Columns(Table table, int free) {
        rows.add(table.headings());
        rows.addAll(table.rows().subList(0, Math.min(JUDGED, table.rows().size())));
        widths = new int[table.headings().size()];
        longestWords = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            int natural = longest(i, LINE_END);
            widths[i] = Math.min(natural, free);
            longestWords[i] = Math.min(natural, longest(i, WORD_END) + (i == 0 ? HANG : 0));
            heights.add(new HashMap<>());
        }
    }

    /// The width of each column, so that they and the gaps between them fit into `room`.
    static List<Integer> widths(Table table, int room) {
        int count = table.headings().size();
        int free = Math.max(count, room - GAP * (count - 1));
        Columns columns = new Columns(table, free);
        while (IntStream.of(columns.widths).sum() > free) {
            columns.widths[columns.next()]--;
        }
        return IntStream.of(columns.widths).boxed().toList();
    }

    private int longest(int column, Pattern end) {
        return rows.stream()
                .flatMap(row -> end.splitAsStream(Ink.plain(row.get(column))))
                .mapToInt(Width::of)
                .max()
                .orElse(0);
    }

    /// The column to narrow by one: at the least cost, or the widest if every one would have to cut a word.
    private int next() {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = widths.length - 1; i >= 0; i--) {
            if (widths[i] > longestWords[i]) {
                int cost = costWithout(i);
                if (cost < least) {
                    best = i;
                    least = cost;
                }
            }
        }
        return best >= 0 ? best : widest();
    }

    private int widest() {
        return IntStream.range(0, widths.length)
                .reduce((widest, i) -> widths[i] >= widths[widest] ? i : widest)
                .orElseThrow();
    }

    /// What it costs to narrow a column by one: lines of the table above all, then lines of its cells.
    private int costWithout(int narrowed) {
        int cost = 0;
        for (int row = 0; row < rows.size(); row++) {
            int tallest = 0;
            for (int i = 0; i < widths.length; i++) {
                int lines = heights(i, widths[i] - (i == narrowed ? 1 : 0))[row];
                tallest = Math.max(tallest, lines);
                cost += lines;
            }
            cost += TABLE_LINE * tallest;
        }
        return cost;
    }

    private int[] heights(int column, int width) {
        return heights.get(column)
                .computeIfAbsent(
                        width,
                        _ -> rows.stream()
                                .mapToInt(row ->
                                        Wrap.lines(row.get(column), width).size())
                                .toArray());
    }
}
