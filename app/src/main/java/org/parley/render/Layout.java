package org.parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;

/// The report by sheets: its pages in order, then the annex.
///
/// A part without blocks says nothing and is left out, and so is a page without parts.
record Layout(List<Sheet> pages, Optional<Sheet> annex) {

    /// What stands together, and the mark at its head: "page 1 of 2", "annex"; a single page has none.
    record Sheet(String mark, List<Part> parts) {}

    static Layout of(Report report) {
        List<List<Part>> pages = Stream.of(Place.FIRST_PAGE, Place.SECOND_PAGE)
                .map(place -> at(place, report))
                .filter(parts -> !parts.isEmpty())
                .toList();
        List<Sheet> sheets = new ArrayList<>();
        for (List<Part> parts : pages) {
            String mark = pages.size() == 1 ? "" : "page " + (sheets.size() + 1) + " of " + pages.size();
            sheets.add(new Sheet(mark, parts));
        }
        List<Part> annex = at(Place.ANNEX, report);
        return new Layout(sheets, annex.isEmpty() ? Optional.empty() : Optional.of(new Sheet("annex", annex)));
    }

    /// How many entries the report's list of sources has, so that no reference leads nowhere.
    static int sources(Report report) {
        return report.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .mapToInt(block -> block instanceof Block.Sources sources
                        ? sources.entries().size()
                        : 0)
                .max()
                .orElse(0);
    }

    private static List<Part> at(Place place, Report report) {
        return report.parts().stream()
                .filter(part -> part.place() == place && !part.blocks().isEmpty())
                .toList();
    }
}
