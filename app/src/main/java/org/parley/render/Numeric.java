package org.parley.render;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parley.answer.report.Block.Table;

/// Columns of numbers, which are set flush right so that their digits stand under each other.
final class Numeric {

    private static final Pattern NUMBER = Pattern.compile("[-−+~]?\\d[\\d., \u00a0\u202f]*%?");
    private static final Pattern NOTHING = Pattern.compile("|-|–|—|…");

    private Numeric() {}

    /// For each column, whether every cell that says anything is a number.
    static List<Boolean> columns(Table table) {
        return IntStream.range(0, table.headings().size())
                .mapToObj(i -> isNumeric(cells(table, i)))
                .toList();
    }

    private static List<String> cells(Table table, int column) {
        return table.rows().stream()
                .map(row -> row.get(column).plain().strip())
                .filter(cell -> !NOTHING.matcher(cell).matches())
                .toList();
    }

    private static boolean isNumeric(List<String> cells) {
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
    }
}
