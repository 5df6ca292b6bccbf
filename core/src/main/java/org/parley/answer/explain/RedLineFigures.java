package org.parley.answer.explain;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.parley.answer.data.Data;
import org.parley.deal.redlines.Common;
import org.parley.deal.redlines.Concession;
import org.parley.deal.redlines.Conflict;
import org.parley.deal.redlines.Finer;
import org.parley.deal.redlines.Gap;
import org.parley.deal.redlines.Line;
import org.parley.deal.redlines.Part;
import org.parley.deal.redlines.RedLineReport;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Pattern;
import org.parley.negotiation.model.Subject;
import org.parley.run.Result;

/// What the red lines leave in common, for programs, as documented in `docs/json.md`.
public final class RedLineFigures {

    private final RedLineReport report;
    private final Labels labels;

    public RedLineFigures(RedLineReport report, Labels labels) {
        this.report = report;
        this.labels = labels;
    }

    /// The fields of an answer about red lines.
    public Data.Fields redLines() {
        Data.Fields fields = new Data.Fields()
                .with("concept", report.concept().symbol())
                .with("options", Data.words(labels.options().stream()))
                .with("lines", Data.items(report.lines().stream().map(this::line)))
                .with("silent", parties(report.silent()))
                .with("gaps", Data.items(report.gaps().stream().map(this::gap)));
        fields = fields.and(acceptable())
                .with(
                        "conflicts",
                        sets(report.conflicts().stream().map(Conflict::lines).toList()))
                .with("conflictRules", Data.items(report.conflicts().stream().map(RedLineFigures::rules)))
                .with("conflictParts", Data.items(report.conflicts().stream().map(c -> finer(c.parts()))))
                .with(
                        "concessions",
                        sets(report.concessions().stream()
                                .map(Concession::lines)
                                .toList()))
                .with(
                        "concessionParts",
                        Data.items(report.concessions().stream().map(c -> finer(c.parts()))))
                .with(
                        "opens",
                        Data.items(report.concessions().stream()
                                .flatMap(c -> c.opens().stream())
                                .map(this::common)))
                .with("complete", report.isComplete())
                .with("conflictsComplete", report.areAllConflicts())
                .with("concessionsComplete", report.areAllConcessions());
        fields = report.areAllConflicts() ? fields : fields.with("conflictsBelow", report.conflictsBelow());
        return report.areAllConcessions() ? fields : fields.with("concessionsBelow", report.concessionsBelow());
    }

    private Data.Fields acceptable() {
        if (report.lines().isEmpty()) {
            return new Data.Fields().with("cannotSay", "no-red-line");
        }
        return report.common().map(this::common).orElse(new Data.Fields().with("acceptable", 0));
    }

    private Data line(Line line) {
        Data.Fields fields = new Data.Fields().with("id", line.id()).with("party", party(line.party()));
        return switch (line) {
            case Line.Stated(String _, int _, Subject subject, Condition that) ->
                fields.with("kind", subject instanceof Subject.OfWant ? "want" : "red-line")
                        .with("that", ConditionPrinter.print(that));
            case Line.Fallback fallback ->
                fields.with("kind", "fallback")
                        .with("outcome", fallback.outcome())
                        .with("best", fallback.best().pattern());
        };
    }

    private Data gap(Gap gap) {
        return new Data.Fields()
                .with("party", party(gap.party()))
                .with("outcome", gap.outcome())
                .with("why", gap.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String party(int number) {
        return labels.parties().get(number);
    }

    private Data parties(List<Integer> numbers) {
        return Data.words(numbers.stream().map(this::party));
    }

    private Data.Fields common(Common common) {
        Data.Fields fields = switch (common.count()) {
            case Result.Complete<BigInteger>(BigInteger n) -> new Data.Fields().with("acceptable", new Data.Figure(n));
            case Result.Partial<BigInteger>(BigInteger n, String why) ->
                new Data.Fields().with("acceptableAtLeast", new Data.Figure(n)).with("notCounted", why);
            case Result.Declined<BigInteger>(String why, String _) ->
                new Data.Fields().with("acceptableAtLeast", 1).with("notCounted", why);
        };
        fields = fields.with("families", Data.words(common.families().stream().map(Pattern::text)))
                .with("moreFamilies", common.more());
        return switch (common.holding()) {
            case Result.Complete<OutcomeVerdict>(OutcomeVerdict verdict) -> fields.and(verdict(verdict));
            case Result.Partial<OutcomeVerdict>(OutcomeVerdict verdict, String _) -> fields.and(verdict(verdict));
            case Result.Declined<OutcomeVerdict>(String why, String _) -> fields.with("notJudged", why);
        };
    }

    private Data.Fields verdict(OutcomeVerdict verdict) {
        return new Figures(labels, 0).verdict(verdict);
    }

    private Data sets(List<List<Integer>> sets) {
        return Data.items(sets.stream().map(this::ids));
    }

    private Data ids(Collection<Integer> lines) {
        return Data.words(
                lines.stream().map(line -> report.lines().get(line).id()).sorted());
    }

    private static Data rules(Conflict conflict) {
        return Data.words(conflict.rules().stream().map(rule -> "rule-" + (rule + 1)));
    }

    private Data finer(Finer finer) {
        return new Data.Fields()
                .with(
                        "sets",
                        Data.items(finer.sets().stream()
                                .map(set -> Data.items(set.stream().map(this::part)))))
                .with("complete", finer.complete());
    }

    private Data part(Part part) {
        Line line = report.lines().get(part.line());
        Data.Fields fields = new Data.Fields().with("line", line.id());
        return switch (line) {
            case Line.Stated stated ->
                fields.with("part", ConditionPrinter.print(stated.conditions().get(part.part())));
            case Line.Fallback _ -> fields;
        };
    }
}
