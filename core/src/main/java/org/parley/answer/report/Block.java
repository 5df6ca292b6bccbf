package org.parley.answer.report;

import java.util.List;

/// A piece of a part: running text, a list, a table.
public sealed interface Block {

    /// A paragraph.
    record Prose(Text text) implements Block {}

    /// The one or two sentences a hurried reader takes away; set off from the rest.
    record Lead(Text text) implements Block {}

    /// Short items of equal standing.
    record Items(List<Text> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Items that are referred to by number, counted from 1.
    record Numbered(List<Text> items) implements Block {
        public Numbered {
            items = List.copyOf(items);
        }
    }

    /// The list of sources, counted from 1: what `Piece.Cite` refers to. A report has one at most.
    record Sources(List<Text> entries) implements Block {
        public Sources {
            entries = List.copyOf(entries);
        }
    }

    /// A table; every row has as many cells as there are headings. A cell may hold several lines.
    record Table(List<Text> headings, List<List<Text>> rows) implements Block {
        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Text> row : rows) {
                if (row.size() != headings.size()) {
                    throw new IllegalArgumentException(row.size() + " cells under " + headings.size() + " headings");
                }
            }
        }
    }

    /// What cannot be said, checked or was not tested, and what is missing for it.
    record Gap(String word, Text text) implements Block {}
}
