package org.parley.file.format;

import java.util.ArrayList;
import java.util.List;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Span;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Reading;
import org.parley.negotiation.model.Subject;

/// Finds levers and readings that name a statement a change takes away: they would no longer fit.
record Unfitting(Origins origins) {

    List<Diagnostic> after(Negotiation before, Negotiation after) {
        List<Diagnostic> unfitting = new ArrayList<>();
        for (Lever lever : before.levers()) {
            if (losesFit(lever.effects(), before, after)) {
                unfitting.add(remark("lever " + lever.id(), new Subject.OfLever(lever.id())));
            }
        }
        for (Reading reading : before.readings()) {
            if (losesFit(reading.changes(), before, after)) {
                unfitting.add(remark("reading " + reading.id(), new Subject.OfReading(reading.id())));
            }
        }
        return unfitting;
    }

    private static boolean losesFit(List<Change> changes, Negotiation before, Negotiation after) {
        return !Changes.apply(after, changes).misfits().isEmpty()
                && Changes.apply(before, changes).misfits().isEmpty();
    }

    private Diagnostic remark(String what, Subject subject) {
        return Diagnostic.error(
                "named-elsewhere",
                origins.of(subject).orElse(Span.at(0)),
                "The " + what + " speaks of this statement and would no longer fit.",
                "Maybe change the " + what + " first.");
    }
}
