package org.parley.answer.explain;

import java.util.List;
import org.parley.answer.data.Data;
import org.parley.deal.leverage.Found;
import org.parley.deal.stability.Target;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;

/// The figures of what a brief says beyond the verdicts, put with the outcomes they are about.
public final class FurtherFigures {

    private final Negotiation negotiation;
    private final Labels labels;

    public FurtherFigures(Negotiation negotiation, Labels labels) {
        this.negotiation = negotiation;
        this.labels = labels;
    }

    /// The figures of a brief, with these beside the verdict of each end.
    public Data.Fields into(Data.Fields brief, List<Target> ends, Further further) {
        Data.Fields outcomes = fields(brief, "outcomes");
        Data.Fields ways = further.ways().found().map(PathsFigures::outcomes).orElse(new Data.Fields());
        for (int k = 0; k < ends.size(); k++) {
            String id = ends.get(k).id();
            Data.Fields end = fields(outcomes, id).and(fields(ways, id));
            outcomes = outcomes.with(id, further.calls().isEmpty() ? end : end.with("leverage", calls(further, k)));
        }
        return brief.with("outcomes", outcomes);
    }

    private Data.Fields calls(Further further, int end) {
        LeverageFigures figures = new LeverageFigures(negotiation, labels);
        return switch (further.calls().get(end)) {
            case Result.Complete<Found>(Found found) -> figures.leverage(found);
            case Result.Partial<Found>(Found found, String _) -> figures.leverage(found);
            case Result.Declined<Found>(String why, String _) -> new Data.Fields().with("notTested", why);
        };
    }

    private static Data.Fields fields(Data.Fields of, String name) {
        return of.fields().get(name) instanceof Data.Fields fields ? fields : new Data.Fields();
    }
}
