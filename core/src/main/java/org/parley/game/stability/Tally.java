package org.parley.game.stability;

import java.math.BigInteger;
import java.util.List;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.game.stability.OutcomeVerdict.Word;

/// The verdict on a named family in figures: how many completions it has, how many lie in its core, how many are
/// equilibria, and which parties have an undeterred essential improvement out of the family, ascending.
///
/// `OutcomeVerdict` says what the words mean, and which completions and moves they are.
public record Tally(BigInteger completions, BigInteger core, BigInteger equilibria, List<Integer> outward) {

    public Tally {
        outward = List.copyOf(outward);
    }

    /// The figures of a verdict.
    public static Tally of(OutcomeVerdict verdict) {
        return new Tally(
                verdict.completions().count(),
                verdict.core().count(),
                verdict.equilibria(),
                verdict.outward().stream().map(Leaver::party).toList());
    }

    /// The one plain word.
    public Word word() {
        return Word.of(completions, core);
    }
}
