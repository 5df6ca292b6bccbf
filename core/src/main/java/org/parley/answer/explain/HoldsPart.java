package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Piece.Tone;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.stability.Fixed;
import org.parley.deal.stability.Reasoned;
import org.parley.deal.stability.Reasoned.Escape;
import org.parley.deal.stability.Support;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.game.stability.Step;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Confidence;

/// What holds once reached, who would leave and how, and what keeps the others in.
final class HoldsPart {

    private final Phrases phrases;
    private final Reasons reasons;
    private final List<Reasoned> ends;

    HoldsPart(Phrases phrases, Reasons reasons, List<Reasoned> ends) {
        this.phrases = phrases;
        this.reasons = reasons;
        this.ends = ends;
    }

    /// The table of the first page.
    Part table() {
        List<List<Text>> rows = new ArrayList<>();
        for (Reasoned end : ends) {
            Text name = Text.of(rows.size() + 1 + " ")
                    .then(new Piece.Name(end.target().name()));
            rows.add(List.of(name, mark(end.verdict().word()), whoLeaves(end)));
        }
        return new Part(
                Place.FIRST_PAGE,
                "What holds, once reached",
                List.of(
                        new Block.Table(
                                List.of(Text.of("End"), Text.of("Verdict"), Text.of("Who would leave, and how")), rows),
                        new Block.Prose(
                                Text.of(
                                        "To hold means that no party gains by leaving alone, given how the others would "
                                                + "answer. It does not mean that anybody wants it, nor that it is reached from today.")),
                        new Block.Gap("NOT TESTED", Text.of("Whether a way leads from today to any of these."))));
    }

    static Text mark(Word word) {
        return switch (word) {
            case HOLDS -> Text.of(new Piece.Mark(Tone.HOLDS, "holds"));
            case CAN_HOLD -> Text.of(new Piece.Mark(Tone.CAN_HOLD, "can hold"));
            case LEFT -> Text.of(new Piece.Mark(Tone.LEFT, "is left"));
            case CANNOT_HAPPEN -> Text.of(new Piece.Mark(Tone.CANNOT, "cannot happen"));
        };
    }

    Text whoLeaves(Reasoned end) {
        return switch (end.verdict().word()) {
            case HOLDS -> Text.of("nobody").then(onlyTempted(end));
            case CAN_HOLD -> canHold(end).then(new Piece.Break()).then("else ").then(leaving(end));
            case LEFT -> leaving(end);
            case CANNOT_HAPPEN -> Text.of("the file's rules leave no such state");
        };
    }

    /// Which parties nothing keeps in but what others are after in any case.
    private Text onlyTempted(Reasoned end) {
        List<String> kept = end.supports().stream()
                .filter(s -> s.anyway() > 0 && s.anyway() == s.states())
                .map(s -> phrases.party(s.party()).plain())
                .toList();
        return kept.isEmpty()
                ? new Text(List.of())
                : Text.of("; but what keeps " + Phrases.joined(kept, "and")
                        + " in is an act others would gain by anyway");
    }

    private Text canHold(Reasoned end) {
        Fixed fixed = end.fixed().orElseThrow();
        String share = Phrases.number(end.verdict().core().count()) + " of "
                + Phrases.number(end.verdict().completions().count()) + " ways";
        if (fixed.options().isEmpty()) {
            return Text.of("nobody, in " + share + " of filling in what it leaves open");
        }
        String choices = phrases.choices(fixed.as(), fixed.options());
        return Text.of("nobody, " + (fixed.suffices() ? "provided: " : "in part, at least with: ") + choices + " ("
                        + share + ")")
                .then(onlyTempted(end));
    }

    private Text leaving(Reasoned end) {
        List<Leaver> leavers = end.verdict().outward();
        Text text = new Text(List.of());
        for (int k = 0; k < leavers.size(); k++) {
            Leaver leaver = leavers.get(k);
            text = text.then(k == 0 ? "" : "; ")
                    .then(phrases.party(leaver.party()))
                    .then(" would " + phrases.would(leaver.move()) + from(end.verdict(), leaver)
                            + assumed(leaver.move()));
        }
        return text;
    }

    /// Says so where what the mover gains is only assumed, or of low confidence.
    private String assumed(Move move) {
        return reasons.decisive(move.party(), move.to(), move.from())
                .filter(want -> want.basis() == Basis.ASSUMED || want.confidence() == Confidence.LOW)
                .map(want -> want.basis() == Basis.ASSUMED ? ", on an assumption of ours" : ", on low confidence")
                .orElse("");
    }

    private static String from(OutcomeVerdict verdict, Leaver leaver) {
        return verdict.completions().count().equals(java.math.BigInteger.valueOf(leaver.from()))
                ? ""
                : " (from " + Phrases.number(java.math.BigInteger.valueOf(leaver.from())) + " of "
                        + Phrases.number(verdict.completions().count()) + " ways)";
    }

    /// Why: each reason once, with the numbers of the ends it bears on.
    Part why() {
        Map<Text, List<String>> endsOf = new LinkedHashMap<>();
        for (int k = 0; k < ends.size(); k++) {
            for (Text reason : reasons(ends.get(k))) {
                endsOf.computeIfAbsent(reason, _ -> new ArrayList<>()).add(Integer.toString(k + 1));
            }
        }
        List<Text> lines = new ArrayList<>();
        endsOf.forEach((reason, numbers) -> lines.add(Text.of(new Piece.Strong(Phrases.joined(numbers, "and") + ":"))
                .then(" ")
                .then(reason)));
        return new Part(Place.SECOND_PAGE, "Why, and who answers", List.of(new Block.Items(lines)));
    }

    private List<Text> reasons(Reasoned end) {
        List<Text> reasons = new ArrayList<>();
        end.escapes().forEach(escape -> reasons.add(escape(escape)));
        end.supports().forEach(support -> reasons.add(support(support)));
        if (reasons.isEmpty() && end.verdict().word() != Word.CANNOT_HAPPEN) {
            reasons.add(Text.of("No party gains by any change of its own that leads out of it."));
        }
        return reasons;
    }

    private Text escape(Escape escape) {
        Move move = escape.leaver().move();
        String answers = escape.why().replies().count().signum() == 0
                ? " Nobody answers."
                : " The others can answer, but with nothing that takes this gain away.";
        return Text.of(phrases.party(move.party()))
                .then(" would " + phrases.would(move) + ". It gains ")
                .then(reasons.gain(move.party(), move.to(), move.from()))
                .then("." + answers);
    }

    private Text support(Support support) {
        Move move = support.example().improvement();
        List<Move> answer =
                support.example().sanction().stream().map(Step::move).toList();
        return Text.of(phrases.party(move.party()))
                .then(" is tempted " + phrases.to(move) + ". Then ")
                .then(phrases.steps(answer))
                .then(", and ")
                .then(phrases.party(move.party()))
                .then(" would ")
                .then(loss(move, answer.getLast().to()))
                .then("." + anyway(support));
    }

    private Text loss(Move move, State end) {
        return reasons.decisive(move.party(), move.from(), end)
                .map(want -> Text.of("lose ").then(reasons.want(want)))
                .orElse(Text.of("stand no better than before"));
    }

    /// Whether the answer is retaliation, or what its movers are after in any case.
    private static String anyway(Support support) {
        if (support.anyway() == 0) {
            return "";
        }
        return support.anyway() == support.states()
                ? " Those who answer would gain by the same act anyway: temptation, not retaliation."
                : " In some of the cases those who answer would gain by the same act anyway: temptation, not retaliation.";
    }
}
