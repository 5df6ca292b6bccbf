package org.parley.file.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Span;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.change.Misfit;
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
            lost(lever.effects(), before, after)
                    .ifPresent(
                            why -> unfitting.add(remark("lever " + lever.id(), why, new Subject.OfLever(lever.id()))));
        }
        for (Reading reading : before.readings()) {
            lost(reading.changes(), before, after)
                    .ifPresent(why ->
                            unfitting.add(remark("reading " + reading.id(), why, new Subject.OfReading(reading.id()))));
        }
        return unfitting;
    }

    /// Why changes that fitted before do not fit any more.
    private static Optional<Misfit> lost(List<Change> changes, Negotiation before, Negotiation after) {
        return Changes.apply(before, changes).misfits().isEmpty()
                ? Changes.apply(after, changes).misfits().stream().findFirst()
                : Optional.empty();
    }

    private Diagnostic remark(String what, Misfit why, Subject subject) {
        return Diagnostic.error(
                "named-elsewhere",
                origins.of(subject).orElse(Span.at(0)),
                "After this change the " + what + " would no longer fit.\n"
                        + why.reason().words(),
                "Maybe change the " + what + " first.");
    }
}
