package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.stability.Brief;
import org.parley.deal.stability.Reasoned;
import org.parley.deal.stability.Reasoned.Escape;
import org.parley.deal.stability.Support;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Step;

/// One example for each leaver and each answer, as states one can follow by hand.
final class ProofExamples {

    private final Brief brief;
    private final Phrases phrases;

    ProofExamples(Brief brief, Phrases phrases) {
        this.brief = brief;
        this.phrases = phrases;
    }

    Part part() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Prose(
                        Text.of(
                                "One example for each leaver and each answer of the pages before, to be followed by hand. "
                                        + "`parley stability FILE --proof PROOF` writes all of them; `parley-replay PROOF` checks them without our code.")));
        for (Reasoned end : brief.ends()) {
            List<Text> lines = new ArrayList<>();
            end.escapes().forEach(escape -> lines.add(escape(escape)));
            end.supports().forEach(support -> lines.add(support(support)));
            if (!lines.isEmpty()) {
                blocks.add(new Block.Prose(Text.of(new Piece.Strong(end.target().name()))));
                blocks.add(new Block.Items(lines));
            }
        }
        EndWords.untested(brief.ends()).ifPresent(blocks::add);
        if (blocks.size() == 1) {
            blocks = List.of(new Block.Prose(
                    Text.of("None is needed: no party gains by any change of its own that leads out of an end.")));
        }
        return new Part(Place.ANNEX, "Proofs by example", blocks);
    }

    private Text escape(Escape escape) {
        Move move = escape.leaver().move();
        String replies = Phrases.count(escape.why().replies().count().longValue(), "state", "states");
        return Text.of(phrases.party(move.party()))
                .then(" leaves ")
                .then(code(move.from()))
                .then(" for ")
                .then(code(move.to()))
                .then("; the others can lead from there to " + replies + ", none of which deters.");
    }

    private Text support(Support support) {
        Move move = support.example().improvement();
        Text text = Text.of(phrases.party(move.party()))
                .then(" at ")
                .then(code(move.from()))
                .then(", tempted to ")
                .then(code(move.to()))
                .then(":");
        String joint = " ";
        for (Step step : support.example().sanction()) {
            text = text.then(joint)
                    .then(phrases.party(step.move().party()))
                    .then(" to ")
                    .then(code(step.move().to()))
                    .then(step.anyway() ? " (would do so anyway)" : "");
            joint = ", then ";
        }
        return text.then(".");
    }

    private static Piece code(State state) {
        return new Piece.Code(state.pattern());
    }
}
