package org.parley.answer.explain;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Piece.Tone;
import org.parley.answer.report.Text;
import org.parley.deal.stability.Reasoned;
import org.parley.deal.stability.Support;
import org.parley.game.Move;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Nash;
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

    /// That of some moves it was not found out what others can answer; nothing where it was of all.
    static Optional<Block> untested(List<Reasoned> ends) {
        int moves = ends.stream().mapToInt(Reasoned::untested).sum();
        return moves == 0
                ? Optional.empty()
                : Optional.of(new Block.Gap(
                        "NOT TESTED",
                        Text.of("What others can answer to " + Phrases.count(moves, "move", "moves")
                                + ": too large to search. The verdicts stand without that.")));
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

    /// Which parties nothing keeps in but what others are after in any case, in all cases or in some: `what keeps
    /// Israel
    /// in, and in some cases Hamas, is an act others would gain by anyway`. Empty where there is none.
    Text kept(Reasoned end) {
        return kept(end, "what", " is an act others would gain by anyway");
    }

    /// The same in few words, for a cell: `others' temptation alone keeps Israel in, and in some cases Hamas`.
    Text keptShort(Reasoned end) {
        return kept(end, "others' temptation alone", "");
    }

    private Text kept(Reasoned end, String what, String rest) {
        List<Text> always = parties(end, s -> s.anyway() == s.states());
        List<Text> sometimes = parties(end, s -> s.anyway() < s.states());
        if (always.isEmpty() && sometimes.isEmpty()) {
            return new Text(List.of());
        }
        if (always.isEmpty()) {
            return Text.of(what + " in some cases keeps ")
                    .then(Phrases.listed(sometimes, "and"))
                    .then(" in" + rest);
        }
        Text kept =
                Text.of(what + " keeps ").then(Phrases.listed(always, "and")).then(" in");
        return sometimes.isEmpty()
                ? kept.then(rest)
                : kept.then(", and in some cases ")
                        .then(Phrases.listed(sometimes, "and"))
                        .then(rest.isEmpty() ? "" : "," + rest);
    }

    private List<Text> parties(Reasoned end, Predicate<Support> which) {
        return end.supports().stream()
                .filter(support -> support.anyway() > 0)
                .filter(which)
                .map(support -> Text.of(phrases.party(support.party())))
                .toList();
    }

    /// A party that leaves and by which move: `Israel would no longer withdraw, on an assumption of ours`. Where `said`
    /// holds the number of an end it leaves in the same way, only that.
    Text leaving(Reasoned end, Leaver leaver, int number, Map<String, Integer> said) {
        String how = " would " + phrases.would(leaver.move()) + assumed(leaver.move());
        Integer before = said.putIfAbsent(leaver.party() + how, number);
        String from = from(end, leaver).map(share -> " (from " + share + ")").orElse("");
        return Text.of(phrases.party(leaver.party()))
                .then(
                        before == null
                                ? " would " + phrases.would(leaver.move()) + from + assumed(leaver.move())
                                : ", as from " + before + from);
    }

    /// A move as something its mover goes on to, where it is to do more and not to stop: it then reads as neither.
    String goOn(Move move) {
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

    /// From how much of the end the party leaves, `4 of 8 ways`; nothing where from all of it.
    Optional<String> from(Reasoned end, Leaver leaver) {
        BigInteger ways = end.verdict().completions().count();
        return ways.equals(BigInteger.valueOf(leaver.from()))
                ? Optional.empty()
                : Optional.of(
                        Phrases.number(BigInteger.valueOf(leaver.from())) + " of " + Phrases.number(ways) + " ways");
    }
}
