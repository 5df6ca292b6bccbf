package org.parley.deal.robustness;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.parley.deal.worlds.Contradiction;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Tally;
import org.parley.negotiation.model.Outcome;

/// What the verdicts on outcomes rest on. Lists that go with the outcomes are in their order; `seen` begins with the
/// file itself.
///
/// `contradictions` are the smallest sets of readings that cannot be held together, `impossible` those that can but
/// leave
/// no feasible state. `everyCombination` tells whether `seen` has all the others. `flips` are ranked: facts
/// before orders, then those that change more verdicts first. `margins` are those of single statements. `orders` is how
/// many orders the file leaves open, `ordersTried` how many were looked at.
public record Robust(
        List<Outcome> outcomes,
        Concept concept,
        String engine,
        List<Seen> seen,
        List<Contradiction> contradictions,
        List<List<String>> impossible,
        boolean everyCombination,
        Switches switches,
        List<Flip> flips,
        List<Margin> margins,
        BigInteger orders,
        int ordersTried,
        List<Ordered> ordered,
        Optional<Question> askFirst) {

    public Robust {
        outcomes = List.copyOf(outcomes);
        seen = List.copyOf(seen);
        contradictions = List.copyOf(contradictions);
        impossible = impossible.stream().map(List::copyOf).toList();
        flips = List.copyOf(flips);
        margins = List.copyOf(margins);
        ordered = List.copyOf(ordered);
    }

    /// The verdicts of the file as it stands.
    public List<Tally> asWritten() {
        return seen.getFirst().tallies();
    }
}
