package org.parley.negotiation.model;

import java.util.List;

/// An act a party can itself take or leave: the yes/no choice of the graph model's option form.
///
/// `undo` speaks of going from taken to not taken, `redo` of the other direction. Texts are empty where the file
/// says nothing.
public record Option(
        String id,
        String does,
        Today today,
        String todayNote,
        Reversal undo,
        Reversal redo,
        List<String> sources,
        Confidence confidence,
        String note) {

    public Option {
        sources = List.copyOf(sources);
    }

    public Option withToday(Today other) {
        return new Option(id, does, other, todayNote, undo, redo, sources, confidence, note);
    }

    public Option withUndo(Reversal other) {
        return new Option(id, does, today, todayNote, other, redo, sources, confidence, note);
    }

    public Option withRedo(Reversal other) {
        return new Option(id, does, today, todayNote, undo, other, sources, confidence, note);
    }
}
