package org.parley.answer.explain;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.answer.data.Data;
import org.parley.game.State;
import org.parley.game.inverse.Comparison;
import org.parley.game.inverse.Inverse;
import org.parley.game.inverse.Ladder;
import org.parley.game.inverse.Needed;
import org.parley.game.inverse.Needed.Alternative;
import org.parley.game.inverse.Needs;
import org.parley.game.inverse.Rankings;
import org.parley.game.inverse.Requirement;
import org.parley.game.stability.Concept;
import org.parley.negotiation.model.Negotiation;

/// What each party would have to want, for programs: swaps, orders and conditions, as documented in `docs/json.md`.
public final class InverseFigures {

    private final Negotiation negotiation;
    private final Labels labels;
    private final Figures figures;
    private final Phrases phrases;

    /// `labels` name parties and options.
    public InverseFigures(Negotiation negotiation, Labels labels) {
        this.negotiation = negotiation;
        this.labels = labels;
        this.figures = new Figures(labels, 0);
        this.phrases = new Phrases(negotiation);
    }

    /// The fields of an answer about `target` by these concepts.
    public Data.Fields inverse(String target, List<Concept> concepts, Inverse inverse) {
        Data.Fields verdicts = new Data.Fields();
        Data.Fields profiles = new Data.Fields();
        for (Concept concept : concepts) {
            verdicts = verdicts.with(concept.symbol(), figures.verdict(inverse.verdict(concept)));
            Rankings all = inverse.profiles().get(concept);
            profiles = all == null ? profiles : profiles.with(concept.symbol(), rankings(all));
        }
        return new Data.Fields()
                .with("target", target)
                .with("concepts", Data.words(concepts.stream().map(Concept::symbol)))
                .with("options", Data.words(labels.options().stream()))
                .with("decisionMakers", Data.words(labels.parties().stream()))
                .with("asItIs", verdicts)
                .with("profiles", profiles)
                .with("priorities", priorities(inverse));
    }

    private Data priorities(Inverse inverse) {
        Data.Fields parties = new Data.Fields();
        for (int party = 0; party < labels.parties().size(); party++) {
            Data.Fields byConcept = new Data.Fields();
            for (Needs needs : inverse.needs()) {
                if (needs.party() == party) {
                    byConcept = byConcept.with(needs.concept().symbol(), needs(needs));
                }
            }
            parties = byConcept.fields().isEmpty()
                    ? parties
                    : parties.with(labels.parties().get(party), byConcept);
        }
        return parties;
    }

    private Data needs(Needs needs) {
        Rungs rungs = new Rungs(negotiation.parties().get(needs.party()), phrases);
        Data.Fields fields = needed(needs.needed(), rungs)
                .with("stable", needs.stable())
                .with(
                        "order",
                        order(IntStream.range(0, needs.rungs().size()).boxed().toList(), rungs));
        fields = needs.condition().isPresent()
                ? fields.with("condition", condition(needs.condition().get(), rungs))
                : fields;
        return needs.rankings().isPresent()
                ? fields.with("rankings", rankings(needs.rankings().get()))
                : fields;
    }

    private Data.Fields needed(Needed needed, Rungs rungs) {
        return switch (needed) {
            case Needed.Nothing _ -> word("nothing").with("swaps", 0);
            case Needed.Never _ -> word("never");
            case Needed.Swaps swaps ->
                word("swaps")
                        .with("swaps", swaps.swaps())
                        .with("completions", swaps.completions())
                        .with("orders", new Data.Figure(swaps.orders()))
                        .with("moreOrders", swaps.more())
                        .with("nearest", nearest(swaps.first(), rungs));
            case Needed.Stopped(int atLeast, var found) ->
                word("stopped")
                        .with("atLeast", atLeast)
                        .with("nearest", nearest(found.stream().toList(), rungs));
            case Needed.NotOrdered(Ladder.Reading.TooLong(int many)) ->
                word("too-many").with("found", many).with("most", Ladder.MOST);
            case Needed.NotOrdered _ -> word("weights");
            case Needed.TooLarge(long states) -> word("too-large").with("states", states);
        };
    }

    private static Data.Fields word(String word) {
        return new Data.Fields().with("needed", word);
    }

    private Data nearest(List<Alternative> alternatives, Rungs rungs) {
        return Data.items(alternatives.stream().map(alternative -> {
            Data.Fields fields = new Data.Fields()
                    .with("swaps", alternative.swaps())
                    .with("order", order(alternative.order(), rungs))
                    .with("stable", alternative.stable());
            return alternative.after().isPresent()
                    ? fields.with("after", figures.verdict(alternative.after().get()))
                    : fields;
        }));
    }

    private static Data order(List<Integer> order, Rungs rungs) {
        return Data.words(order.stream().map(rungs::label));
    }

    private static Data condition(Needs.At at, Rungs rungs) {
        return new Data.Fields()
                .with("state", at.state().pattern())
                .with("allOf", Data.items(at.requirements().stream().map(r -> requirement(r, rungs))));
    }

    private static Data requirement(Requirement requirement, Rungs rungs) {
        return new Data.Fields()
                .with("moves", Data.words(requirement.moves().stream().map(State::pattern)))
                .with("met", requirement.isMet())
                .with(
                        "anyOf",
                        Data.items(requirement.ways().stream()
                                .map(sample -> new Data.Fields()
                                        .with("state", sample.state().pattern())
                                        .with("alike", sample.alike())
                                        .with(
                                                "allOf",
                                                Data.items(sample.way().all().stream()
                                                        .map(c -> comparison(c, rungs)))))));
    }

    private static Data comparison(Comparison comparison, Rungs rungs) {
        return new Data.Fields()
                .with("someOf", Data.words(rungs.labels(comparison.has()).stream()))
                .with("beforeAllOf", Data.words(rungs.labels(comparison.lacks()).stream()));
    }

    private static Data rankings(Rankings rankings) {
        return new Data.Fields()
                .with("stable", new Data.Figure(rankings.stable()))
                .with("of", new Data.Figure(rankings.of()));
    }
}
