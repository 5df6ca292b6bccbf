package org.parley.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The allow-list of `architecture.txt`: for each package what it may use, and which types it shows.
///
/// @param open class-name prefixes that everybody may use
/// @param guarded exceptions from `open`, for which a package needs its row to say so
/// @param rows by package, relative to `org.parley`
record Architecture(List<String> open, List<String> guarded, Map<String, Row> rows) {

    static final String ROOT = "org.parley";

    /// What one package may do.
    ///
    /// @param ours packages of ours it may use
    /// @param others prefixes of class names it may use
    /// @param door public types that need not be records, enums or sealed interfaces
    record Row(List<String> ours, List<String> others, List<String> door) {}

    static Architecture parse(Stream<String> lines) {
        List<String> open = new ArrayList<>();
        List<String> guarded = new ArrayList<>();
        Map<String, Row> rows = new LinkedHashMap<>();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\\|", -1);
            String name = cells[0].strip();
            switch (cells.length) {
                case 2 -> (name.equals("open") ? open : guarded).addAll(words(cells[1]));
                case 4 -> rows.put(name, new Row(words(cells[1]), words(cells[2]), words(cells[3])));
                default -> throw new IllegalArgumentException("Neither 2 nor 4 cells: " + line);
            }
        });
        Architecture architecture = new Architecture(open, guarded, rows);
        architecture.refuseUnknownPackages();
        return architecture;
    }

    /// The row of a package named in full, if it has one.
    Optional<Row> row(String packageName) {
        return Optional.ofNullable(rows.get(packageName.substring(Math.min(packageName.length(), ROOT.length() + 1))));
    }

    /// Whether a package with this row may mention the class `name`, of package `packageName`.
    boolean allows(Row row, String packageName, String name) {
        if (isOurs(packageName)) {
            return row.ours().stream().anyMatch(ours -> covers(ours, packageName));
        }
        return startsWithAny(row.others(), name) || (startsWithAny(open, name) && !startsWithAny(guarded, name));
    }

    static boolean isOurs(String packageName) {
        return startsWith(packageName, ROOT);
    }

    private static boolean covers(String ours, String packageName) {
        return ours.endsWith(".*")
                ? packageName.startsWith(ROOT + "." + ours.substring(0, ours.length() - 1))
                : packageName.equals(ROOT + "." + ours);
    }

    private static boolean startsWithAny(List<String> prefixes, String name) {
        return prefixes.stream().anyMatch(prefix -> startsWith(name, prefix));
    }

    private static boolean startsWith(String name, String prefix) {
        return name.startsWith(prefix)
                && (name.length() == prefix.length() || ".$".indexOf(name.charAt(prefix.length())) >= 0);
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.strip().split("\\s+"))
                .filter(word -> !word.equals("-"))
                .toList();
    }

    private void refuseUnknownPackages() {
        rows.forEach((name, row) -> row.ours().forEach(ours -> {
            if (rows.keySet().stream().noneMatch(known -> covers(ours, ROOT + "." + known))) {
                throw new IllegalArgumentException("The row of " + name + " names " + ours + ", which has no row");
            }
        }));
    }
}
