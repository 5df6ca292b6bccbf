package org.parley.answer.explain;

import java.util.List;
import java.util.Map;
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
        Data.Fields ways = ways(further.ways());
        for (int k = 0; k < ends.size(); k++) {
            String id = ends.get(k).id();
            Data.Fields end = joined(fields(outcomes, id), fields(ways, id));
            outcomes = outcomes.with(id, further.calls().isEmpty() ? end : end.with("leverage", calls(further, k)));
        }
        return brief.with("outcomes", outcomes);
    }

    private static Data.Fields ways(Result<Journey> ways) {
        return switch (ways) {
            case Result.Complete<Journey>(Journey journey) -> PathsFigures.outcomes(journey);
            case Result.Partial<Journey>(Journey journey, String _) -> PathsFigures.outcomes(journey);
            case Result.Declined<Journey> _ -> new Data.Fields();
        };
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

    private static Data.Fields joined(Data.Fields first, Data.Fields second) {
        Data.Fields all = first;
        for (Map.Entry<String, Data> field : second.fields().entrySet()) {
            if (!all.fields().containsKey(field.getKey())) {
                all = all.with(field.getKey(), field.getValue());
            }
        }
        return all;
    }
}
