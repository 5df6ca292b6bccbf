package org.parley.answer.report;

import java.util.List;

/// An answer as a document: what a face shows, in plain words, with nothing left to work out.
///
/// `facts` are the short remarks under the title (to which day, for whose eyes, which file); `parts` stand in
/// reading order, those of the annex last; `foot` says how to get the same answer again.
public record Report(String title, List<String> facts, List<Part> parts, List<String> foot) {

    public Report {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        foot = List.copyOf(foot);
    }

    /// A headed part of the document.
    public record Part(Place place, String heading, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /// Where a part belongs: two pages to send on, and an annex to check them by.
    public enum Place {
        FIRST_PAGE,
        SECOND_PAGE,
        ANNEX
    }
}
