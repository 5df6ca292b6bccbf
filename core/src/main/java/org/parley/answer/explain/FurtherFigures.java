package org.parley.answer.explain;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.parley.answer.data.Data;
import org.parley.deal.robustness.Robust;
import org.parley.deal.stability.Target;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;

/// The figures of what a brief says beyond the verdicts, put with the outcomes they are about.
public final class FurtherFigures {

    private final Negotiation negotiation;
    private final Labels labels;
    private final Function<Change, String> line;

    /// `line` writes a change as a file has it.
    public FurtherFigures(Negotiation negotiation, Labels labels, Function<Change, String> line) {
        this.negotiation = negotiation;
        this.labels = labels;
        this.line = line;
    }

    /// The figures of a brief, with these beside the verdict of each end.
    public Data.Fields into(Data.Fields brief, List<Target> ends, Further further) {
        Data.Fields outcomes = fields(brief, "outcomes");
        Data.Fields ways = further.ways().found().map(PathsFigures::outcomes).orElse(new Data.Fields());
        List<Data.Fields> rests = further.sure()
                .found()
                .map(robust -> robustFigures(robust).outcomes())
                .orElse(Collections.nCopies(ends.size(), new Data.Fields()));
        for (int k = 0; k < ends.size(); k++) {
            String id = ends.get(k).id();
            Data.Fields end = fields(outcomes, id).and(fields(ways, id)).and(rests.get(k));
            outcomes = outcomes.with(id, further.calls().isEmpty() ? end : end.with("leverage", calls(further, k)));
        }
        return brief.with("outcomes", outcomes)
                .with(
                        "readings",
                        told(further.sure().map(robust -> robustFigures(robust).common())))
                .with("redlines", told(further.redLines().map(found -> new RedLineFigures(found, labels).redLines())));
    }

    private RobustFigures robustFigures(Robust robust) {
        return new RobustFigures(negotiation, robust, line);
    }

    /// The figures, with what is missing of them; or why there are none.
    private static Data.Fields told(Result<Data.Fields> figures) {
        return switch (figures) {
            case Result.Complete<Data.Fields>(Data.Fields found) -> found;
            case Result.Partial<Data.Fields>(Data.Fields found, String why) -> found.with("notSettled", why);
            case Result.Declined<Data.Fields>(String why, String _) -> new Data.Fields().with("notTested", why);
        };
    }

    private Data.Fields calls(Further further, int end) {
        LeverageFigures figures = new LeverageFigures(negotiation, labels);
        return told(further.calls().get(end).map(figures::leverage));
    }

    private static Data.Fields fields(Data.Fields of, String name) {
        return of.fields().get(name) instanceof Data.Fields fields ? fields : new Data.Fields();
    }
}
