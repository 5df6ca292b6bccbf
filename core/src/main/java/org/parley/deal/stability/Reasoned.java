package org.parley.deal.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.game.Game;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Judge;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.game.stability.Verdict;
import org.parley.run.Result;

/// A verdict on a target with what bears it out: who leaves by what although others can answer, what keeps the others
/// in, and what has to be fixed. `untested` counts the moves of which nobody could say what others can answer, because
/// the search was too large.
public record Reasoned(
        Target target,
        OutcomeVerdict verdict,
        List<Escape> escapes,
        List<Support> supports,
        Optional<Fixed> fixed,
        int untested) {

    public Reasoned {
        escapes = List.copyOf(escapes);
        supports = List.copyOf(supports);
    }

    /// A leaver and why nothing deters its move.
    public record Escape(Leaver leaver, Verdict.Unstable why) {}

    /// Judges the leavers that go outside the family, and what deters the rest.
    public static Reasoned of(Game game, Analysis analysis, Target target, OutcomeVerdict verdict) {
        Judge judge = analysis.judge();
        List<Escape> escapes = new ArrayList<>();
        for (Leaver leaver : verdict.outward()) {
            if (judge.escape(verdict.concept(), leaver.move()) instanceof Result.Complete<Verdict.Unstable>(var why)) {
                escapes.add(new Escape(leaver, why));
            }
        }
        boolean hasCore = verdict.word() == Word.HOLDS || verdict.word() == Word.CAN_HOLD;
        Support.Found found =
                hasCore ? Support.of(analysis, game.parties().size(), verdict) : new Support.Found(List.of(), 0);
        return new Reasoned(
                target,
                verdict,
                escapes,
                found.supports(),
                verdict.word() == Word.CAN_HOLD ? Optional.of(Fixed.of(verdict)) : Optional.empty(),
                found.untested() + verdict.outward().size() - escapes.size());
    }
}
