package org.parley.game.stability;

import java.util.List;
import java.util.Optional;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.run.Result;
import org.parley.run.Run;

/// Says *why* a state of one game is stable for a party or not, with the moves that prove it.
public interface Judge {

    /// The verdict on a feasible state for the party `focal`.
    Result<Verdict> judge(int focal, Concept concept, State state, Run run);

    /// A legal sequence of the others that deters one improvement, one without steps they would take anyway where
    /// there is one; empty when nothing deters. Declined where the search for it is too large.
    Result<Optional<List<Step>>> sanction(Concept concept, Move improvement);

    /// Why nothing deters one improvement that nothing deters: all the others could answer it with. Declined where
    /// that is too much to list.
    Result<Verdict.Unstable> escape(Concept concept, Move improvement);

    /// Whether arriving at `end` deters the party from having left `from`.
    boolean deters(int focal, Concept concept, State from, State end);
}
