package org.parley.negotiation.model;

import java.util.List;

/// One way to read the negotiation otherwise than the file does, as changes.
///
/// `of` is the party it is a reading of, empty where it is of several. `by` are those who hold it: never printed in an
/// export.
public record Reading(
        String id, String name, String of, List<String> by, List<Change> changes, String note, List<String> sources) {

    public Reading {
        by = List.copyOf(by);
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
    }
}
