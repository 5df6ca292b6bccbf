package org.parley.deal.redlines;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;
import org.parley.run.Run;
import org.parley.sat.Clashes;

/// Do the ends the parties would accept have anything in common? A state is acceptable to a party when all its red
/// lines are true there and it is as good for it as its fallback; rules cannot be given up.
///
/// If there is such a state: how many, which families, and do they hold. If not: all minimal conflicts and all minimal
/// concessions, down to the parts of a line that clash. Asks a SAT solver and lists no states.
public final class RedLines {

    private static final int MOST_FAMILIES = 12;
    private static final int MOST_OPENED = 20;
    private static final int MOST_FAMILIES_OPENED = 3;
    private static final int MOST_FINER = 10;
    private static final int MOST_FINE = 100;

    private final Table table;
    private final Verdicts verdicts;
    private final int limit;
    private final Run run;

    private RedLines(Table table, Verdicts verdicts, int limit, Run run) {
        this.table = table;
        this.verdicts = verdicts;
        this.limit = limit;
        this.run = run;
    }

    /// The answer for a negotiation whose rules leave a state; partial where a list was cut at `limit` sets, at least
    /// 1,
    /// or counting took too long.
    ///
    /// `analyst` judges, by `concept`, the states in which conditions are true, and is told how many they are.
    public static Result<RedLineReport> of(
            Negotiation negotiation,
            Concept concept,
            BiFunction<List<Condition>, BigInteger, Result<Analysis>> analyst,
            int limit,
            Run run) {
        Game game = Games.of(negotiation);
        Table table = new Table(game);
        List<Gap> gaps = Lines.onto(table, negotiation);
        RedLines redLines = new RedLines(table, new Verdicts(table, concept, analyst), limit, run);
        return redLines.said(redLines.report(concept, gaps));
    }

    /// What bears out a report on the same negotiation, for a program that checks it: a certificate for every fallback,
    /// conflict, concession and count in it, and for the lists being whole.
    public static List<Certificate> certificates(Negotiation negotiation, RedLineReport report) {
        Table table = new Table(report.game());
        Lines.onto(table, negotiation);
        return new Certificates(negotiation, table, report).all();
    }

    private RedLineReport report(Concept concept, List<Gap> gaps) {
        List<Integer> all = table.linesBut(List.of());
        Clashes clashes = table.solver().clashes(table.rules(), table.constraints(all), limit, run);
        boolean clash = !clashes.conflicts().isEmpty() || !clashes.isComplete();
        return new RedLineReport(
                table.game(),
                concept,
                table.lines(),
                gaps,
                silent(gaps),
                clash || all.isEmpty() ? Optional.empty() : Optional.of(common(all, MOST_FAMILIES)),
                conflicts(clashes.conflicts()),
                concessions(clashes.concessions()),
                clashes.conflictsBelow(),
                clashes.concessionsBelow());
    }

    private List<Integer> silent(List<Gap> gaps) {
        return IntStream.range(0, table.game().parties().size())
                .filter(party -> table.lines().stream().noneMatch(line -> line.party() == party)
                        && gaps.stream().noneMatch(gap -> gap.party() == party))
                .boxed()
                .toList();
    }

    private Common common(List<Integer> lines, int mostFamilies) {
        var families = new Families(table, lines).upTo(mostFamilies + 1);
        boolean more = families.size() > mostFamilies;
        Result<BigInteger> count = table.solver().count(Table.joined(table.rules(), table.constraints(lines)), run);
        return new Common(
                count,
                more ? families.subList(0, mostFamilies) : families,
                more,
                count.then(exactly -> verdicts.on(lines, exactly)));
    }

    private List<Conflict> conflicts(List<List<Integer>> sets) {
        List<Conflict> conflicts = new ArrayList<>();
        for (List<Integer> lines : sets) {
            conflicts.add(conflict(lines, conflicts.size()));
        }
        return conflicts;
    }

    private Conflict conflict(List<Integer> lines, int place) {
        List<Integer> needed = table.solver().needed(table.constraints(lines), table.rules());
        return new Conflict(
                lines,
                needed.stream().map(table.rules()::indexOf).toList(),
                place < MOST_FINE
                        ? finer(lines, Clashes::conflicts, Clashes::conflictsBelow, table.rules())
                        : Finer.UNKNOWN);
    }

    private List<Concession> concessions(List<List<Integer>> sets) {
        List<Concession> concessions = new ArrayList<>();
        for (List<Integer> lines : sets) {
            List<Integer> kept = table.linesBut(lines);
            concessions.add(new Concession(
                    lines,
                    concessions.size() < MOST_FINE ? finer(lines, kept) : Finer.UNKNOWN,
                    concessions.size() < MOST_OPENED
                            ? Optional.of(common(kept, MOST_FAMILIES_OPENED))
                            : Optional.empty()));
        }
        return concessions;
    }

    private Finer finer(List<Integer> lines, List<Integer> kept) {
        List<Integer> hard = Table.joined(table.rules(), table.constraints(kept));
        return finer(lines, Clashes::concessions, Clashes::concessionsBelow, hard);
    }

    /// The same question about the parts of some lines, each a demand of its own.
    private Finer finer(
            List<Integer> lines,
            java.util.function.Function<Clashes, List<List<Integer>>> sets,
            java.util.function.ToIntFunction<Clashes> below,
            List<Integer> hard) {
        List<Part> parts = table.parts(lines);
        if (parts.size() == lines.size()) {
            return new Finer(List.of(parts), true);
        }
        List<Integer> soft = parts.stream().map(table::constraint).toList();
        Clashes clashes = table.solver().clashes(hard, soft, MOST_FINER, run);
        return new Finer(
                sets.apply(clashes).stream()
                        .map(set -> set.stream().map(parts::get).toList())
                        .toList(),
                below.applyAsInt(clashes) == Clashes.ALL);
    }

    private Result<RedLineReport> said(RedLineReport report) {
        List<String> limits = new ArrayList<>();
        if (!report.isComplete()) {
            limits.add("Not every " + cut(report) + " is listed.");
        }
        counts(report).filter(Result.Declined.class::isInstance).findFirst().ifPresent(declined -> {
            if (declined instanceof Result.Declined<BigInteger>(String why, String _)) {
                limits.add(why);
            }
        });
        return limits.isEmpty()
                ? new Result.Complete<>(report)
                : new Result.Partial<>(report, String.join(" ", limits));
    }

    private static String cut(RedLineReport report) {
        return report.areAllConflicts()
                ? "concession"
                : report.areAllConcessions() ? "conflict" : "conflict and not every concession";
    }

    private static java.util.stream.Stream<Result<BigInteger>> counts(RedLineReport report) {
        return java.util.stream.Stream.concat(
                        report.common().stream(), report.concessions().stream().flatMap(c -> c.opens().stream()))
                .map(Common::count);
    }
}
