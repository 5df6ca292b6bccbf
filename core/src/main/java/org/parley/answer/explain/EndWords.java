package org.parley.answer.explain;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Piece.Tone;
import org.parley.answer.report.Text;
import org.parley.deal.stability.Reasoned;
import org.parley.deal.stability.Support;
import org.parley.game.Move;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Nash;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Confidence;

/// A verdict, who would leave and what keeps the others in: worded alike wherever it is said, so that the short answer
/// drops no qualifier the table has.
final class EndWords {

    private final Phrases phrases;
    private final Reasons reasons;

    EndWords(Phrases phrases, Reasons reasons) {
        this.phrases = phrases;
        this.reasons = reasons;
    }

    static Text mark(Word word) {
        return switch (word) {
            case HOLDS -> Text.of(new Piece.Mark(Tone.HOLDS, "holds"));
            case CAN_HOLD -> Text.of(new Piece.Mark(Tone.CAN_HOLD, "can hold"));
            case LEFT -> Text.of(new Piece.Mark(Tone.LEFT, "is left"));
            case CANNOT_HAPPEN -> Text.of(new Piece.Mark(Tone.CANNOT, "cannot happen"));
        };
    }

    /// How far the concept reckons with the others, behind "gains by leaving alone".
    static String answers(Concept concept) {
        return switch (concept) {
            case Nash() -> ", the answers of the others left aside";
            case Metarational m ->
                switch (m.replies()) {
                    case MOVES -> ", given how the others could answer";
                    case IMPROVEMENTS -> ", given how the others would answer";
                };
        };
    }

    /// Which parties nothing keeps in but what others are after in any case, in all cases or in some: `what keeps Israel
    /// in, and in some cases Hamas, is an act others would gain by anyway`. Empty where there is none.
    Text kept(Reasoned end) {
        List<Text> always = parties(end, s -> s.anyway() == s.states());
        List<Text> sometimes = parties(end, s -> s.anyway() < s.states());
        if (always.isEmpty() && sometimes.isEmpty()) {
            return new Text(List.of());
        }
        Text kept = always.isEmpty()
                ? Text.of("what in some cases keeps ")
                        .then(Phrases.listed(sometimes, "and"))
                        .then(" in")
                : Text.of("what keeps ")
                        .then(Phrases.listed(always, "and"))
                        .then(" in")
                        .then(sometimes.isEmpty() ? "" : ", and in some cases ")
                        .then(Phrases.listed(sometimes, "and"))
                        .then(sometimes.isEmpty() ? "" : ",");
        return kept.then(" is an act others would gain by anyway");
    }

    private List<Text> parties(Reasoned end, Predicate<Support> which) {
        return end.supports().stream()
                .filter(support -> support.anyway() > 0)
                .filter(which)
                .map(support -> Text.of(phrases.party(support.party())))
                .toList();
    }

    /// Each party that leaves and by which move: `Israel would no longer withdraw, on an assumption of ours`.
    Text leaving(Reasoned end) {
        List<Text> leaving = end.verdict().outward().stream()
                .map(leaver -> Text.of(phrases.party(leaver.party()))
                        .then(" would " + phrases.would(leaver.move()) + from(end.verdict(), leaver)
                                + assumed(leaver.move())))
                .toList();
        return Phrases.set(leaving, "; ");
    }

    /// The same as a sentence of its own: to do more is not to stop, and reads as neither.
    Text goingOn(Reasoned end) {
        List<Text> going = end.verdict().outward().stream()
                .map(leaver -> Text.of(phrases.party(leaver.party()))
                        .then(" would " + goOn(leaver.move()) + from(end.verdict(), leaver) + assumed(leaver.move())))
                .toList();
        return Phrases.set(going, "; ");
    }

    private String goOn(Move move) {
        boolean isMore = move.changed().stream().allMatch(option -> move.to().taken(option));
        return (isMore ? "go on to " : "") + phrases.would(move);
    }

    /// Says so where what the mover gains is only assumed, or of low confidence.
    String assumed(Move move) {
        return reasons.decisive(move.party(), move.to(), move.from())
                .filter(want -> want.basis() == Basis.ASSUMED || want.confidence() == Confidence.LOW)
                .map(want -> want.basis() == Basis.ASSUMED ? ", on an assumption of ours" : ", on low confidence")
                .orElse("");
    }

    private static String from(OutcomeVerdict verdict, Leaver leaver) {
        return verdict.completions().count().equals(BigInteger.valueOf(leaver.from()))
                ? ""
                : " (from " + Phrases.number(BigInteger.valueOf(leaver.from())) + " of "
                        + Phrases.number(verdict.completions().count()) + " ways)";
    }
}
