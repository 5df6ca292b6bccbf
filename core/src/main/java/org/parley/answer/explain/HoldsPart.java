package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.stability.Fixed;
import org.parley.deal.stability.Reasoned;
import org.parley.deal.stability.Reasoned.Escape;
import org.parley.deal.stability.Support;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.game.stability.Step;

/// What holds once reached, who would leave and how, and what keeps the others in.
final class HoldsPart {

    private final Phrases phrases;
    private final Reasons reasons;
    private final EndWords words;
    private final List<Reasoned> ends;

    HoldsPart(Phrases phrases, Reasons reasons, List<Reasoned> ends) {
        this.phrases = phrases;
        this.reasons = reasons;
        this.words = new EndWords(phrases, reasons);
        this.ends = ends;
    }

    /// The table of the first page.
    Part table() {
        List<List<Text>> rows = new ArrayList<>();
        Map<String, Integer> said = new HashMap<>();
        for (Reasoned end : ends) {
            int number = rows.size() + 1;
            Text name = Text.of(number + " ").then(new Piece.Name(end.target().name()));
            rows.add(List.of(name, EndWords.mark(end.verdict().word()), whoLeaves(end, number, said)));
        }
        return new Part(
                Place.FIRST_PAGE,
                "What holds, once reached",
                List.of(
                        new Block.Table(
                                List.of(Text.of("End"), Text.of("Verdict"), Text.of("Who would leave, and how")), rows),
                        new Block.Prose(Text.of("To hold means that no party gains by leaving alone"
                                + EndWords.answers(ends.getFirst().verdict().concept())
                                + "; not that anybody wants it, nor that it is reached from today. To leave can also be "
                                + "to do more than the end asks."))));
    }

    /// The same of one end by itself.
    Text whoLeaves(Reasoned end) {
        return whoLeaves(end, 1, new HashMap<>());
    }

    private Text whoLeaves(Reasoned end, int number, Map<String, Integer> said) {
        return switch (end.verdict().word()) {
            case HOLDS -> Text.of("nobody").then(kept(end));
            case CAN_HOLD -> canHold(end).then(new Piece.Break()).then("else ").then(leaving(end, number, said));
            case LEFT -> leaving(end, number, said);
            case CANNOT_HAPPEN -> Text.of("the file's rules leave no such state");
        };
    }

    private Text leaving(Reasoned end, int number, Map<String, Integer> said) {
        return Phrases.set(
                end.verdict().outward().stream()
                        .map(leaver -> words.leaving(end, leaver, number, said))
                        .toList(),
                "; ");
    }

    private Text kept(Reasoned end) {
        Text kept = words.keptShort(end);
        return kept.pieces().isEmpty() ? kept : Text.of("; ").then(kept);
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
                .then(kept(end));
    }

    /// Why: each reason once, with the numbers of the ends it bears on.
    Part why() {
        EndLines lines = new EndLines();
        for (int k = 0; k < ends.size(); k++) {
            for (Text reason : reasons(ends.get(k))) {
                lines.add(k + 1, reason);
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!lines.isEmpty()) {
            blocks.add(lines.items());
        }
        EndWords.untested(ends).ifPresent(blocks::add);
        return new Part(Place.ANNEX, "Why, and who answers", blocks);
    }

    private List<Text> reasons(Reasoned end) {
        List<Text> reasons = new ArrayList<>();
        end.escapes().forEach(escape -> reasons.add(escape(escape)));
        end.supports().forEach(support -> reasons.add(support(support)));
        if (reasons.isEmpty() && end.untested() == 0 && end.verdict().word() != Word.CANNOT_HAPPEN) {
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
                .then(" is tempted " + phrases.to(move) + ". Then")
                .then(phrases.answered(answer))
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
