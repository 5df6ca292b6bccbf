package org.parley.answer.explain;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.answer.data.Data;
import org.parley.deal.redlines.Case;
import org.parley.deal.redlines.Certificate;
import org.parley.deal.redlines.Demand;
import org.parley.deal.redlines.Line;
import org.parley.deal.redlines.RedLineReport;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.negotiation.logic.Condition.Ref;

/// A proof about red lines as data, in the format of `docs/proof-format.md`: rules and lines in full, and a certificate
/// for every set and count of the answer.
public final class RedLineProof {

    private final RedLineReport report;
    private final List<Certificate> certificates;
    private final Labels labels;
    private final GameFigures figures;

    public RedLineProof(RedLineReport report, List<Certificate> certificates, Labels labels) {
        this.report = report;
        this.certificates = List.copyOf(certificates);
        this.labels = labels;
        this.figures = new GameFigures(report.game(), labels);
    }

    /// The whole file. `file` and `hash` say which file was judged, `tool` by what.
    public Data.Fields proof(String file, String hash, String tool) {
        return new Data.Fields()
                .with("parley-proof", 1)
                .with("file", file)
                .with("hash", hash)
                .with("tool", tool)
                .with("red-lines", redLines())
                .with("claims", Data.items(certificates.stream().map(this::claim)));
    }

    private Data redLines() {
        Game game = report.game();
        Map<Integer, Certificate.OfFallback> fallbacks = certificates.stream()
                .flatMap(c -> c instanceof Certificate.OfFallback fallback ? Stream.of(fallback) : Stream.of())
                .collect(Collectors.toMap(Certificate.OfFallback::line, f -> f));
        return new Data.Fields()
                .with("parties", Data.words(labels.parties().stream()))
                .with("options", Data.words(labels.options().stream()))
                .with("never", figures.formulas(game.never()))
                .with(
                        "lines",
                        Data.items(report.lines().stream()
                                .map(line -> line(
                                        line,
                                        Optional.ofNullable(
                                                fallbacks.get(report.lines().indexOf(line)))))));
    }

    private Data line(Line line, Optional<Certificate.OfFallback> certificate) {
        Data.Fields fields = new Data.Fields().with("id", line.id()).with("party", line.party());
        return switch (line) {
            case Line.Stated stated -> fields.with("parts", figures.formulas(stated.conditions()));
            case Line.Fallback fallback ->
                fields.with("where", figures.formula(certificate.orElseThrow().where()))
                        .with(
                                "preference",
                                figures.preference(report.game().preferences().get(fallback.party())))
                        .with("best", fallback.best().pattern());
        };
    }

    private Data claim(Certificate certificate) {
        return switch (certificate) {
            case Certificate.OfFallback fallback ->
                kind("fallback").with("line", fallback.line()).with("cases", cases(fallback.cases()));
            case Certificate.OfConflict conflict -> conflict(conflict);
            case Certificate.OfConcession(List<Demand> demands, State state, List<Integer> held) ->
                kind("concession")
                        .with("demands", demands(demands))
                        .with("state", state.pattern())
                        .with("held", Data.numbers(held.stream()));
            case Certificate.OfAll(List<Integer> conflicts, List<Integer> concessions) ->
                kind("complete")
                        .with("conflicts", Data.numbers(conflicts.stream()))
                        .with("concessions", Data.numbers(concessions.stream()));
            case Certificate.OfState(List<Integer> without, State state) ->
                kind("acceptable")
                        .with("without", Data.numbers(without.stream()))
                        .with("state", state.pattern());
            case Certificate.OfCount(List<Integer> without, var count) ->
                kind("count").with("without", Data.numbers(without.stream())).with("count", new Data.Figure(count));
        };
    }

    private static Data.Fields kind(String kind) {
        return new Data.Fields().with("kind", kind);
    }

    private Data conflict(Certificate.OfConflict conflict) {
        return kind("conflict")
                .with("demands", demands(conflict.demands()))
                .with("rules", Data.numbers(conflict.rules().stream()))
                .with("without", states(conflict.without()))
                .with("withoutRules", states(conflict.withoutRules()))
                .with("cases", cases(conflict.cases()));
    }

    private static Data states(List<State> states) {
        return Data.words(states.stream().map(State::pattern));
    }

    private static Data demands(List<Demand> demands) {
        return Data.items(demands.stream()
                .map(demand -> Data.numbers(Stream.concat(Stream.of(demand.line()), demand.parts().stream()))));
    }

    private Data cases(List<Case> cases) {
        return Data.items(cases.stream().map(this::step));
    }

    private Data step(Case step) {
        return switch (step) {
            case Case.Split(Ref option) -> figures.formula(option);
            case Case.RuleFails(int rule) -> fails("rule", rule);
            case Case.DemandFails(int demand) -> fails("demand", demand);
            case Case.Outside _ -> Data.words(Stream.of("outside"));
            case Case.NotBetter _ -> Data.words(Stream.of("not-better"));
        };
    }

    private static Data fails(String what, int number) {
        return Data.items(Stream.of(new Data.Words(what), new Data.Figure(BigInteger.valueOf(number))));
    }
}
