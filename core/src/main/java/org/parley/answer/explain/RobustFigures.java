package org.parley.answer.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parley.answer.data.Data;
import org.parley.deal.robustness.Flip;
import org.parley.deal.robustness.Margin;
import org.parley.deal.robustness.Ordered;
import org.parley.deal.robustness.Question;
import org.parley.deal.robustness.Robust;
import org.parley.deal.robustness.Seen;
import org.parley.deal.robustness.Switch;
import org.parley.game.stability.Tally;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;

/// What verdicts rest on, for programs, as documented in `docs/json.md`. Who holds a reading is never said.
public final class RobustFigures {

    private final Negotiation negotiation;
    private final Robust robust;
    private final Function<Change, String> line;
    private final SwitchWords words;

    /// `line` writes a change as a file has it, so that it can be made again.
    public RobustFigures(Negotiation negotiation, Robust robust, Function<Change, String> line) {
        this.negotiation = negotiation;
        this.robust = robust;
        this.line = line;
        this.words = new SwitchWords(negotiation, new Phrases(negotiation));
    }

    /// All fields.
    public Data.Fields all() {
        Map<String, Data.Fields> named = new LinkedHashMap<>();
        List.of("readings", "margin", "necessary", "possible", "ordersMet")
                .forEach(name -> named.put(name, new Data.Fields()));
        List<Data.Fields> outcomes = outcomes();
        for (int k = 0; k < outcomes.size(); k++) {
            String id = robust.outcomes().get(k).id();
            outcomes.get(k)
                    .fields()
                    .forEach((name, figure) -> named.merge(name, new Data.Fields().with(id, figure), Data.Fields::and));
        }
        return common().and(new Data.Fields(new LinkedHashMap<>(named)));
    }

    /// What is not about one outcome alone.
    Data.Fields common() {
        Data.Fields fields = new Data.Fields()
                .with("concept", robust.concept().symbol())
                .with("engine", robust.engine())
                .with("combinations", Data.items(robust.seen().stream().map(RobustFigures::combination)))
                .with("everyCombination", robust.everyCombination())
                .with(
                        "contradictions",
                        Data.items(robust.contradictions().stream().map(c -> Data.words(c.readings().stream()))))
                .with("impossible", Data.items(robust.impossible().stream().map(ids -> Data.words(ids.stream()))))
                .with("tried", tried())
                .with("flips", Data.items(robust.flips().stream().map(this::flip)))
                .with("orders", new Data.Figure(robust.orders()))
                .with("ordersTried", robust.ordersTried());
        return robust.askFirst()
                .map(question -> fields.with("askFirst", question(question)))
                .orElse(fields);
    }

    /// What is about each outcome, in their order.
    List<Data.Fields> outcomes() {
        return IntStream.range(0, robust.outcomes().size())
                .mapToObj(this::outcome)
                .toList();
    }

    private Data.Fields outcome(int k) {
        Ordered ordered = robust.ordered().get(k);
        return new Data.Fields()
                .with("readings", readings(k))
                .with("margin", margin(robust.margins().get(k)))
                .with("necessary", settled(ordered.necessary()))
                .with("possible", settled(ordered.possible()))
                .with("ordersMet", met(ordered));
    }

    private static Data combination(Seen seen) {
        return new Data.Fields()
                .with("readings", Data.words(seen.world().readings().stream()))
                .with("todayExplained", seen.describesToday());
    }

    private Data readings(int outcome) {
        return Data.items(robust.seen().stream()
                .map(seen -> verdict(
                        new Data.Fields().with("readings", Data.words(seen.world().readings().stream())),
                        seen.tallies().get(outcome))));
    }

    private static Data.Fields verdict(Data.Fields first, Tally tally) {
        return first.with("verdict", Figures.word(tally.word()))
                .with("completions", new Data.Figure(tally.completions()))
                .with("core", new Data.Figure(tally.core()))
                .with("equilibria", new Data.Figure(tally.equilibria()));
    }

    private Data tried() {
        Data.Fields tried = new Data.Fields();
        for (Switch.Kind kind : Switch.Kind.values()) {
            tried = tried.with(
                    word(kind),
                    robust.switches().all().stream()
                            .filter(s -> s.kind() == kind)
                            .count());
        }
        return tried.with("unnamed", robust.switches().unnamed());
    }

    private static String word(Switch.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Data flip(Flip flip) {
        Data.Fields verdicts = new Data.Fields();
        for (Flip.Effect effect : flip.effects()) {
            Data.Fields from = new Data.Fields()
                    .with(
                            "from",
                            Figures.word(
                                    robust.asWritten().get(effect.outcome()).word()));
            Data.Fields to = verdict(from, effect.after()).with("leavers", leavers(effect.after()));
            verdicts = verdicts.with(
                    robust.outcomes().get(effect.outcome()).id(),
                    effect.needs().isEmpty()
                            ? to
                            : to.with(
                                    "needs", Data.words(effect.needs().stream().map(ref -> ref.text()))));
        }
        return change(flip.change())
                .with("todayExplained", flip.describesToday())
                .with("outcomes", verdicts);
    }

    private Data leavers(Tally tally) {
        return Data.words(
                tally.outward().stream().map(p -> negotiation.parties().get(p).id()));
    }

    private Data.Fields change(Switch change) {
        return new Data.Fields()
                .with("kind", word(change.kind()))
                .with("changes", changes(change.changes()))
                .with("says", words.told(change).plain());
    }

    private Data changes(List<Change> changes) {
        return Data.words(changes.stream().map(line));
    }

    private Data margin(Margin margin) {
        Data.Fields fields = new Data.Fields().with("searched", margin.searched());
        Data.Fields found = margin.size() == 0 ? fields : fields.with("size", margin.size());
        return found.with(
                "ways",
                Data.items(margin.ways().stream()
                        .map(way -> changes(
                                way.stream().flatMap(s -> s.changes().stream()).toList()))));
    }

    private static Data settled(Optional<Boolean> answer) {
        return new Data.Words(answer.map(yes -> yes ? "yes" : "no").orElse("not-settled"));
    }

    private Data met(Ordered ordered) {
        return Data.items(ordered.met().stream()
                .map(met -> verdict(new Data.Fields(), met.tally()).with("changes", changes(met.order()))));
    }

    private Data question(Question question) {
        Data.Fields about = switch (question.about()) {
            case Question.About.OfReading(String reading) -> new Data.Fields().with("reading", reading);
            case Question.About.OfSwitch(Switch change) -> change(change);
        };
        return about.with(
                        "outcomes",
                        Data.words(question.outcomes().stream()
                                .map(k -> robust.outcomes().get(k).id())))
                .with("alike", question.alike());
    }
}
