package org.parley.file.draft;

import java.util.List;

/// A document in reading order. `leftOut` are the lines that its reader took for running heads and page numbers.
public record Draft(List<Passage> passages, List<String> leftOut) {

    public Draft {
        passages = List.copyOf(passages);
        leftOut = List.copyOf(leftOut);
    }
}
