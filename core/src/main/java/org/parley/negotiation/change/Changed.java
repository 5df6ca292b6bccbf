package org.parley.negotiation.change;

import java.util.List;
import org.parley.negotiation.model.Negotiation;

/// A negotiation after changes; those that could not be made are named and left no trace.
public record Changed(Negotiation negotiation, List<Misfit> misfits) {

    public Changed {
        misfits = List.copyOf(misfits);
    }
}
