package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.answer.data.Data;
import org.parley.deal.difference.Comparison;
import org.parley.deal.difference.Crux;
import org.parley.deal.difference.Shift;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.negotiation.difference.Difference;
import org.parley.negotiation.difference.Statement;
import org.parley.negotiation.difference.Unit;

/// The same comparison for programs, as documented in `docs/json.md`.
public final class DifferenceFigures {

    private final Comparison comparison;

    public DifferenceFigures(Comparison comparison) {
        this.comparison = comparison;
    }

    /// The statements that differ, in order; what can only be swapped together has one number.
    public Data statements() {
        List<Data> statements = new ArrayList<>();
        List<Unit> units = comparison.differences().units();
        for (int unit = 0; unit < units.size(); unit++) {
            for (Difference difference : units.get(unit).differences()) {
                statements.add(statement(difference, unit + 1));
            }
        }
        return new Data.Items(statements);
    }

    private static Data statement(Difference difference, int unit) {
        Statement statement = difference.statement();
        return new Data.Fields()
                .with("id", statement.id())
                .with("unit", unit)
                .with("kind", statement.kind().word())
                .with("party", statement.owner())
                .with("name", statement.name())
                .with("way", difference.way().name().toLowerCase(java.util.Locale.ROOT))
                .with("from", difference.from())
                .with("to", difference.to());
    }

    /// The verdicts on the outcomes both have.
    public Data verdicts() {
        Data.Fields verdicts = new Data.Fields();
        for (Shift shift : comparison.shifts()) {
            Data both = new Data.Fields()
                    .with("moved", shift.moved())
                    .with("from", verdict(shift.from()))
                    .with("to", verdict(shift.to()));
            verdicts = verdicts.with(shift.outcome(), byConcept(both));
        }
        return verdicts;
    }

    private static Data verdict(OutcomeVerdict verdict) {
        return new Data.Fields()
                .with("verdict", Figures.word(verdict.word()))
                .with("completions", new Data.Figure(verdict.completions().count()))
                .with("core", new Data.Figure(verdict.core().count()))
                .with("equilibria", new Data.Figure(verdict.equilibria()));
    }

    /// What carries each verdict that moved.
    public Data crux() {
        Data.Fields cruxes = new Data.Fields();
        for (Crux crux : comparison.cruxes()) {
            Data found = new Data.Fields()
                    .with("sets", Data.items(crux.sets().stream().map(DifferenceFigures::set)))
                    .with("upTo", crux.upTo())
                    .with("bearing", crux.bearing())
                    .with("judged", crux.judged())
                    .with("complete", crux.isComplete());
            cruxes = cruxes.with(crux.outcome(), byConcept(found));
        }
        return cruxes;
    }

    private static Data set(Set<Unit> units) {
        return Data.words(units.stream()
                .flatMap(unit -> unit.differences().stream())
                .map(difference -> difference.statement().id()));
    }

    private Data byConcept(Data data) {
        return new Data.Fields().with(comparison.concept().symbol(), data);
    }
}
