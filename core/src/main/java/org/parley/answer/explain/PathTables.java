package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.game.paths.Kind;
import org.parley.game.paths.Way;
import org.parley.negotiation.model.Pattern;

/// What is reached from today and in how many steps, in tables; and what is not reached at all.
final class PathTables {

    private final Journey journey;
    private final Phrases phrases;

    PathTables(Journey journey, Phrases phrases) {
        this.journey = journey;
        this.phrases = phrases;
    }

    private int readings() {
        return journey.readings().orElse(0);
    }

    /// How far the end asked for is reached, by each kind of steps.
    Part howFar() {
        boolean hasCore = journey.asked().hasCore();
        List<Text> headings = new ArrayList<>(List.of(Text.of("By"), Text.of("To the end at all")));
        if (hasCore) {
            headings.add(Text.of("To a part of it that nobody leaves"));
        }
        List<List<Text>> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Text> row = new ArrayList<>(List.of(
                    Text.of(by(kind)), Text.of(told(kind, journey.asked().any(kind)))));
            if (hasCore) {
                row.add(Text.of(told(kind, journey.asked().core(kind))));
            }
            rows.add(row);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(headings, rows));
        blocks.add(new Block.Prose(Text.of(today())));
        blocks.addAll(limits());
        return new Part(Place.FIRST_PAGE, "Is it reached from today?", blocks);
    }

    private List<Block> limits() {
        List<Block> limits = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Optional.ofNullable(journey.limits().get(kind))
                    .ifPresent(why -> limits.add(new Block.Gap(
                            "NOT SEARCHED TO THE END",
                            Text.of(Phrases.sentence(by(kind)) + ": " + why
                                    + ". What was not found may be there all the same."))));
        }
        return limits;
    }

    private String today() {
        return readings() == 1
                ? "Today is one state: nothing of it is unclear."
                : "Something of today is unclear; " + readings() + " readings of it were tried.";
    }

    static String by(Kind kind) {
        return switch (kind) {
            case UNDETERRED -> "gains that nobody would deter";
            case IMPROVEMENTS -> "gains, deterred or not";
            case JOINT -> "gains, and agreements by which every member gains";
            case MOVES -> "any moves, gain or no gain";
        };
    }

    private String told(Kind kind, Way way) {
        if (!way.isReached()) {
            return journey.limits().containsKey(kind) ? "not found" : "no";
        }
        String steps = way.steps()
                .filter(n -> n > 0)
                .map(n -> "in " + Phrases.count(n, "step", "steps"))
                .orElse("today already");
        return steps
                + (way.starts() == readings()
                        ? ""
                        : ", from " + way.starts() + " of " + readings() + " readings of today");
    }

    /// The table of status quo analysis.
    Part first() {
        List<Text> headings = new ArrayList<>(List.of(Text.of("End"), Text.of("once reached")));
        for (Kind kind : Kind.values()) {
            headings.add(Text.of(shortly(kind)));
        }
        List<List<Text>> rows = journey.ends().stream().map(this::row).toList();
        return new Part(
                Place.FIRST_PAGE,
                "In how many steps each named end is first reached",
                List.of(
                        new Block.Table(headings, rows),
                        new Block.Prose(Text.of(legend() + "Behind a stroke: the steps to a part that nobody leaves, "
                                + "where that takes more, or a dash where none leads there."))));
    }

    private String legend() {
        return journey.limits().isEmpty()
                ? "A dash: not reached. "
                : "A dash: not reached. A question mark: not found, in a search that came to no end. ";
    }

    private static String shortly(Kind kind) {
        return switch (kind) {
            case UNDETERRED -> "undeterred gains";
            case IMPROVEMENTS -> "gains";
            case JOINT -> "agreements";
            case MOVES -> "any moves";
        };
    }

    private List<Text> row(Reached end) {
        List<Text> row = new ArrayList<>();
        row.add(Text.of(new Piece.Name(end.target().name())));
        row.add(end.verdict().map(v -> EndWords.mark(v.word())).orElse(Text.of("cannot say")));
        for (Kind kind : Kind.values()) {
            String any = steps(end.any(kind), kind);
            String core = steps(end.core(kind), kind);
            row.add(Text.of(!end.hasCore() || any.equals(core) ? any : any + " / " + core));
        }
        return row;
    }

    private String steps(Way way, Kind kind) {
        return way.steps().map(n -> Integer.toString(n)).orElse(journey.limits().containsKey(kind) ? "?" : "-");
    }

    /// The feasible states that no moves lead to.
    Part beyond(Journey.Beyond beyond) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(Text.of(
                beyond.count().signum() == 0
                        ? "Moves lead from today to every feasible state."
                        : "No moves lead from today to " + Phrases.number(beyond.count()) + " of "
                                + Phrases.number(beyond.of()) + " feasible states, whoever wants what.")));
        if (!beyond.families().isEmpty()) {
            blocks.add(
                    new Block.Items(beyond.families().stream().map(this::family).toList()));
        }
        if (beyond.more()) {
            blocks.add(new Block.Gap(
                    "CUT",
                    Text.of("There are more families; these are the first "
                            + beyond.families().size() + ".")));
        }
        return new Part(Place.FIRST_PAGE, "What today cannot reach at all", blocks);
    }

    /// What is alike in a family, by the names of options: those taken, and those not.
    private Text family(Pattern pattern) {
        List<String> fixed = IntStream.range(0, pattern.length())
                .filter(o -> !pattern.isFree(o))
                .mapToObj(o -> (pattern.isTaken(o) ? "" : "not ") + phrases.shortName(o))
                .toList();
        return Text.of(new Piece.Code(pattern.text())).then(" " + Phrases.joined(fixed, "and"));
    }
}
