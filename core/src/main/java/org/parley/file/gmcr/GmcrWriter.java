package org.parley.file.gmcr;

import java.util.function.Function;
import org.parley.file.source.Remarks;
import org.parley.file.source.Span;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Subject;

/// Writes a negotiation as a file of gmcr-py (GMCR+). Reading it back gives the same game: the same feasible
/// states, the same moves, the same order of states for every party. Where that cannot be had nothing is written.
public final class GmcrWriter {

    private GmcrWriter() {}

    /// The file, and what it cannot say.
    public static Exported write(Negotiation negotiation) {
        return write(negotiation, _ -> Span.at(0));
    }

    /// The same, with remarks that point to where each statement stands.
    public static Exported write(Negotiation negotiation, Function<Subject, Span> places) {
        Remarks remarks = new Remarks();
        new Losses(negotiation, places, remarks).name();
        return new FileWriter(negotiation, places, remarks).write();
    }
}
