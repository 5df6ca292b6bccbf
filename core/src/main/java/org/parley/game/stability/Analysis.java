package org.parley.game.stability;

import java.util.List;
import org.parley.negotiation.logic.Condition;

/// What an engine found: for each party and concept the states that are stable for it, among those judged.
public interface Analysis {

    /// The feasible states judged.
    StateSet judged();

    /// The judged states in which the condition is true.
    StateSet judged(Condition where);

    /// The judged states that are stable for the party.
    Bracket stable(int party, Concept concept);

    /// The judged states that are stable for every party, each by its own concept; one concept per party.
    Bracket equilibria(List<Concept> behaviour);

    /// The undeterred improvements of a party, for asking state by state.
    Departures departures(int party, Concept concept);

    /// All improvements of a party, deterred or not.
    Departures improvements(int party);

    /// A judge for single states that makes use of what the analysis worked out.
    Judge judge();
}
