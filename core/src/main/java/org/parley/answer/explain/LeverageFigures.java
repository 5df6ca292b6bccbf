package org.parley.answer.explain;

import java.util.List;
import java.util.Locale;
import org.parley.answer.data.Data;
import org.parley.deal.leverage.Found;
import org.parley.deal.leverage.LeverSet;
import org.parley.deal.leverage.LeverSet.Pulled;
import org.parley.deal.leverage.LeverSet.Upkeep;
import org.parley.deal.leverage.Price;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;

/// Sets of calls for programs, as documented in `docs/json.md`.
public final class LeverageFigures {

    private final List<String> order;
    private final Figures figures;

    public LeverageFigures(Negotiation negotiation, Labels labels) {
        this.order = negotiation.levers().stream().map(Lever::id).toList();
        this.figures = new Figures(labels, 0);
    }

    public Data.Fields leverage(Found found) {
        Data.Fields all = new Data.Fields()
                .with("target", found.target().id())
                .with("concept", found.concept().symbol())
                .with("owners", word(found.owners()))
                .with("before", figures.verdict(found.before()))
                .with("sets", Data.items(found.sets().stream().map(this::set)))
                .with("tied", found.tied())
                .with("fewer", Data.items(found.fewer().stream().map(this::set)))
                .with("none", found.goal().isEmpty())
                .with("barriers", Data.items(found.barriers().stream().map(this::barrier)))
                .with("tried", found.tried())
                .with("complete", found.isComplete());
        Data.Fields fields = found.settledTo().isEmpty()
                ? all
                : all.with("settledTo", found.settledTo().get());
        List<Leaver> leavers = found.barriers().isEmpty() || found.goal().isPresent()
                ? List.of()
                : found.barriers().getLast().leavers();
        return leavers.isEmpty()
                ? fields
                : fields.with("leaver", figures.party(leavers.getFirst().party()))
                        .with("move", figures.changes(leavers.getFirst().move()));
    }

    private Data set(LeverSet set) {
        List<String> ids = set.pulled().stream()
                .map(p -> p.lever().id())
                .sorted(java.util.Comparator.comparingInt(order::indexOf))
                .toList();
        return new Data.Fields()
                .with("levers", Data.words(ids.stream()))
                .with("calls", ids.size())
                .with("price", price(set.price()))
                .with("verdict", Figures.word(set.verdict().word()))
                .with("completions", Figures.number(set.verdict().completions()))
                .with("core", Figures.number(set.verdict().core()))
                .with("equilibria", new Data.Figure(set.verdict().equilibria()))
                .with("chain", Data.items(set.pulled().stream().map(this::pulled)))
                .with(
                        "also",
                        Data.items(set.also().stream()
                                .map(a -> new Data.Fields()
                                        .with("outcome", a.outcome())
                                        .with("before", Figures.word(a.before()))
                                        .with("under", Figures.word(a.under())))));
    }

    private static Data price(Price price) {
        return new Data.Fields()
                .with("high", price.high())
                .with("medium", price.medium())
                .with("low", price.low())
                .with("unpriced", price.unpriced());
    }

    private Data pulled(Pulled pulled) {
        Data.Fields fields = new Data.Fields()
                .with("lever", pulled.lever().id())
                .with("by", pulled.lever().by())
                .with("on", pulled.lever().on())
                .with("after", Data.words(pulled.after().stream()))
                .with("without", Figures.word(pulled.without()))
                .with("leavers", Data.items(pulled.leavers().stream().map(figures::leaver)));
        return switch (pulled.upkeep()) {
            case Upkeep.Kept() -> fields.with("upkeep", "kept");
            case Upkeep.NotTested() -> fields.with("upkeep", "not-tested");
            case Upkeep.Dropped(var move, int from) ->
                fields.with("upkeep", "dropped")
                        .with("drop", figures.changes(move))
                        .with("dropFrom", from);
        };
    }

    private Data barrier(Found.Barrier barrier) {
        Data.Fields fields = new Data.Fields()
                .with("goal", word(barrier.goal()))
                .with("proven", barrier.isProven())
                .with("with", Data.words(barrier.with().stream().map(Lever::id)))
                .with("verdict", Figures.word(barrier.word()))
                .with("leavers", Data.items(barrier.leavers().stream().map(figures::leaver)));
        return barrier.settledTo().isEmpty()
                ? fields
                : fields.with("settledTo", barrier.settledTo().get());
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
