package org.parley.deal.redlines;

import java.math.BigInteger;
import java.util.List;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.negotiation.model.Pattern;
import org.parley.run.Result;

/// What some lines and the rules leave: how many states, which families of them, and whether they hold once reached.
///
/// `count` is exact, or declined where counting takes too long. `families` fit nothing but these states; where `more`
/// is true there are further ones. There is at least one state. `holding` is declined where they are too many to judge.
public record Common(Result<BigInteger> count, List<Pattern> families, boolean more, Result<OutcomeVerdict> holding) {

    public Common {
        families = List.copyOf(families);
    }
}
