package org.parley.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// An output as a page shows it: line by line, where a line `…` stands for any number of lines.
record Elided(List<String> lines) {

    Elided {
        lines = List.copyOf(lines);
    }

    boolean fits(List<String> output) {
        List<List<String>> pieces = pieces();
        int at = pieces.getFirst().size();
        if (at > output.size() || !output.subList(0, at).equals(pieces.getFirst())) {
            return false;
        }
        if (pieces.size() == 1) {
            return at == output.size();
        }
        for (List<String> piece : pieces.subList(1, pieces.size() - 1)) {
            int found = Collections.indexOfSubList(output.subList(at, output.size()), piece);
            if (found < 0) {
                return false;
            }
            at += found + piece.size();
        }
        int last = output.size() - pieces.getLast().size();
        return last >= at && output.subList(last, output.size()).equals(pieces.getLast());
    }

    private List<List<String>> pieces() {
        List<List<String>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : lines) {
            if (line.equals("…")) {
                pieces.add(new ArrayList<>());
            } else {
                pieces.getLast().add(line);
            }
        }
        return pieces;
    }
}
