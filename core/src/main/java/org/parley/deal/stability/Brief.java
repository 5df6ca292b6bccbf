package org.parley.deal.stability;

import java.util.List;
import org.parley.deal.today.TodayReport;
import org.parley.game.stability.Concept;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Pattern;

/// All that a brief says, before it is put into words. `concept` is the one the first page speaks by; `unnamed` are
/// families of its equilibria that lie in no named outcome, in the order of `StateSet.families`, and `moreUnnamed`
/// tells that there are others.
public record Brief(
        Negotiation negotiation,
        Concept concept,
        TodayReport today,
        Survey survey,
        List<Reasoned> ends,
        List<Pattern> unnamed,
        boolean moreUnnamed) {

    public Brief {
        ends = List.copyOf(ends);
        unnamed = List.copyOf(unnamed);
    }

    /// What was found by the concepts that were tested.
    public Stability stability() {
        return survey.stability();
    }
}
