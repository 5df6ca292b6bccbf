package org.parley.file.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The known word somebody most likely meant: the one with the fewest slips of the pen between.
///
/// A slip is a char put in, left out or exchanged, or two neighbours swapped (optimal string alignment). About one slip
/// in three chars is believed, so words of one or two chars have to be right.
public final class Nearest {

    private Nearest() {}

    /// The nearest of the known words, where one is near; the first of equals.
    public static Optional<String> to(String written, Collection<String> known) {
        String plain = plain(written);
        return known.stream()
                .filter(word -> distance(plain, plain(word)) <= Math.max(plain.length(), word.length()) / 3)
                .min(Comparator.comparingInt(word -> distance(plain, plain(word))));
    }

    /// The remedy that proposes it; empty where none is near.
    public static String maybe(String written, Collection<String> known) {
        return to(written, known).map(word -> "Maybe \"" + word + "\".").orElse("");
    }

    /// The same with another remedy where none is near.
    public static String maybe(String written, Collection<String> known, String otherwise) {
        String near = maybe(written, known);
        return near.isEmpty() ? otherwise : near;
    }

    private static String plain(String word) {
        String cut = word.length() > 80 ? word.substring(0, 80) : word;
        return cut.toLowerCase(Locale.ROOT).replaceAll("[_\\s]", "-");
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, d);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] d) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
