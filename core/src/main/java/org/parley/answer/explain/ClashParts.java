package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.redlines.Common;
import org.parley.deal.redlines.Concession;
import org.parley.deal.redlines.Conflict;
import org.parley.deal.redlines.Finer;
import org.parley.deal.redlines.Line;
import org.parley.deal.redlines.RedLineReport;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Rule;

/// Red lines that clash: which cannot stand together, and what would open a deal.
final class ClashParts {

    private static final int MOST_SHOWN = 20;

    private final Negotiation negotiation;
    private final LineWords words;
    private final CommonWords inCommon;
    private final RedLineReport report;

    ClashParts(Negotiation negotiation, LineWords words, CommonWords inCommon, RedLineReport report) {
        this.negotiation = negotiation;
        this.words = words;
        this.inCommon = inCommon;
        this.report = report;
    }

    /// The conflicts, and what would open a deal; nothing where there are none.
    List<Part> parts(Place place) {
        return report.conflicts().isEmpty() ? List.of() : List.of(conflicts(place), concessions(place));
    }

    /// A line for each of the first few conflicts, and of the smallest ways out.
    List<Text> brief(int most) {
        List<Text> lines = new ArrayList<>();
        report.conflicts().stream().limit(most).map(this::inShort).forEach(lines::add);
        report.concessions().stream().limit(most).map(this::inShort).forEach(lines::add);
        return lines;
    }

    private Text inShort(Conflict conflict) {
        List<Text> lines = named(conflict.lines());
        return Text.of(lines.size() == 1 ? "Cannot be had: " : "Cannot all stand: ")
                .then(Phrases.set(lines, "; "))
                .then(".");
    }

    private Text inShort(Concession concession) {
        Text opens = concession
                .opens()
                .map(common -> Text.of(CommonWords.states(common.count())
                                + (CommonWords.isOne(common.count()) ? " becomes" : " become")
                                + " possible; as one end: ")
                        .then(inCommon.holding(common.holding())))
                .orElse(Text.of("what becomes possible was not worked out"));
        return Text.of("Without ")
                .then(Phrases.set(named(concession.lines()), "; "))
                .then(": ")
                .then(opens)
                .then(".");
    }

    private List<Text> named(List<Integer> lines) {
        return lines.stream().map(report.lines()::get).map(words::brief).toList();
    }

    private Part conflicts(Place place) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Numbered(report.conflicts().stream()
                .limit(MOST_SHOWN)
                .map(this::conflict)
                .toList()));
        blocks.addAll(rest(report.conflicts().size(), report.areAllConflicts(), report.conflictsBelow(), "conflict"));
        return new Part(place, "What cannot stand together", blocks);
    }

    /// Tells of what is not shown, and of what is not known.
    private static List<Block> rest(int found, boolean all, int below, String what) {
        List<Block> blocks = new ArrayList<>();
        if (found > MOST_SHOWN) {
            blocks.add(new Block.Prose(Text.of(Phrases.count(found - MOST_SHOWN, "more is", "more are")
                    + " in the answer for programs (--json).")));
        }
        if (!all) {
            blocks.add(new Block.Gap(
                    "NOT ALL",
                    Text.of("A limit was reached: there may be more. Every " + what + " of fewer than "
                            + Phrases.count(below, "line", "lines") + " is found; a larger --limit finds more.")));
        }
        return blocks;
    }

    private Text conflict(Conflict conflict) {
        List<Line> lines = conflict.lines().stream().map(report.lines()::get).toList();
        Text text = Text.of(
                lines.size() == 1 ? "This alone cannot be had:" : "These " + lines.size() + " cannot all stand:");
        for (Line line : lines) {
            text = text.then(new Piece.Break()).then("– ").then(words.full(line));
        }
        for (int rule : conflict.rules()) {
            text = text.then(new Piece.Break()).then("under ").then(rule(rule));
        }
        return text.then(finer(conflict.parts(), lines, "What clashes is only "));
    }

    private Text rule(int number) {
        Rule rule = negotiation.rules().get(number);
        String kind = rule.kind().name().toLowerCase(Locale.ROOT);
        String because = rule.because().isEmpty() ? "" : " (" + rule.because() + ")";
        return Text.of("rule " + (number + 1) + ", " + kind + " " + words.quoted(rule.that()) + because);
    }

    /// Which parts it is about, where that is less than the lines as they stand.
    private Text finer(Finer finer, List<Line> lines, String lead) {
        int whole = lines.stream().mapToInt(Line::size).sum();
        boolean less = finer.sets().size() != 1 || finer.sets().getFirst().size() < whole;
        if (whole == lines.size() || !less) {
            return new Text(List.of());
        }
        List<String> sets = finer.sets().stream()
                .map(set -> Phrases.joined(
                        set.stream().map(p -> words.part(report.lines(), p)).toList(), "and"))
                .toList();
        return Text.of(new Piece.Break())
                .then(lead + String.join("; or ", sets) + (finer.complete() ? "." : "; or more."));
    }

    private Part concessions(Place place) {
        List<List<Text>> rows =
                report.concessions().stream().limit(MOST_SHOWN).map(this::row).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                List.of(Text.of("Without"), Text.of("Then possible"), Text.of("Would that hold?")), rows));
        blocks.addAll(
                rest(report.concessions().size(), report.areAllConcessions(), report.concessionsBelow(), "concession"));
        blocks.add(new Block.Prose(Text.of("Smallest ways only: none of the lines named could be kept beside all the "
                + "others. Which of them, if any, is for the parties to say.")));
        return new Part(place, "What would open a deal", blocks);
    }

    private List<Text> row(Concession concession) {
        List<Line> lines = concession.lines().stream().map(report.lines()::get).toList();
        Text without = new Text(List.of());
        for (Line line : lines) {
            without = without.then(without.pieces().isEmpty() ? Text.of("") : Text.of(new Piece.Break()))
                    .then(words.brief(line));
        }
        Optional<Common> opens = concession.opens();
        return List.of(
                without.then(finer(concession.parts(), lines, "enough of it: ")),
                opens.map(inCommon::possible).orElse(Text.of("not worked out")),
                opens.map(c -> inCommon.holding(c.holding())).orElse(Text.of("not tested")));
    }
}
