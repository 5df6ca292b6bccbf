package org.parley.file.format;

import java.util.ArrayList;
import java.util.List;

/// Compares two texts line by line.
final class Lines {

    private Lines() {}

    /// The lines of `before` that are not in `after`, in a longest common subsequence.
    static List<String> gone(String before, String after) {
        List<String> a = before.lines().toList();
        List<String> b = after.lines().toList();
        int start = 0;
        while (start < Math.min(a.size(), b.size()) && a.get(start).equals(b.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.size(), b.size()) - start
                && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
            end++;
        }
        return gone(a.subList(start, a.size() - end), b.subList(start, b.size() - end));
    }

    private static List<String> gone(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> gone = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < a.size(); i++) {
            while (j < b.size() && common[i][j + 1] == common[i][j] && !a.get(i).equals(b.get(j))) {
                j++;
            }
            if (j < b.size() && a.get(i).equals(b.get(j))) {
                j++;
            } else {
                gone.add(a.get(i));
            }
        }
        return gone;
    }
}
