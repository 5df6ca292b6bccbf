package org.parley.file.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where one is in the numbering of a document: the number of the list one is in, of the list around it, and so on.
final class Outline {

    private final List<Label> levels = new ArrayList<>();

    /// How a text can begin a clause: at a break of the document, or at the beginning of a line that may as well go on.
    enum At {
        BREAK,
        LINE
    }

    /// Goes on to the next number, where one of these readings can be it.
    ///
    /// That is the one after the last of its list, or the first of a list within; at a break, a later one as well.
    Optional<Label> next(List<Label> readings, At at) {
        Optional<Label> next = readings.stream().filter(this::follows).findFirst();
        next = next.or(() -> readings.stream().filter(Outline::isFirst).findFirst());
        if (at == At.BREAK) {
            next = next.or(() -> readings.stream().filter(this::mayFollow).findFirst());
        }
        next.ifPresent(this::enter);
        return next;
    }

    /// Goes on to a number that a word processor shows at this level of its lists.
    void enter(Label label, int depth) {
        while (levels.size() > depth) {
            levels.removeLast();
        }
        levels.add(label);
    }

    /// The numbers of all levels: `16.a`.
    String number() {
        return String.join(".", parts());
    }

    List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (Label label : levels) {
            if (label.path().size() > 1) {
                parts.clear();
                label.path().forEach(value -> parts.add(Integer.toString(value)));
            } else {
                parts.add(label.part());
            }
        }
        return parts;
    }

    int depth() {
        return parts().size();
    }

    private boolean follows(Label label) {
        return levels.stream()
                .anyMatch(level -> level.style().equals(label.style()) && isNext(level.path(), label.path()));
    }

    private static boolean isNext(List<Integer> before, List<Integer> path) {
        int shared = Math.min(before.size(), path.size()) - (path.size() > before.size() ? 0 : 1);
        return path.size() <= before.size() + 1
                && before.subList(0, shared).equals(path.subList(0, shared))
                && path.getLast() == (path.size() > before.size() ? 1 : before.get(path.size() - 1) + 1);
    }

    private static boolean isFirst(Label label) {
        return label.path().getLast() == 1;
    }

    /// A number beyond the last of its list, or of a list that begins here without its first.
    private boolean mayFollow(Label label) {
        return levels.stream()
                .filter(level -> level.style().equals(label.style()))
                .reduce((_, last) -> last)
                .map(level -> label.path().size() > 1
                        || label.path().getLast() > level.path().getLast())
                .orElse(label.style().script() == Label.Script.DECIMAL
                        || label.shown().length() > 2);
    }

    private void enter(Label label) {
        if (label.path().size() > 1) {
            levels.removeIf(level -> !level.path().equals(label.path().subList(0, 1)));
        }
        int same = level(label);
        while (same >= 0 && levels.size() > same) {
            levels.removeLast();
        }
        levels.add(label);
    }

    private int level(Label label) {
        for (int k = levels.size() - 1; k >= 0; k--) {
            if (levels.get(k).style().equals(label.style())) {
                return k;
            }
        }
        return -1;
    }
}
