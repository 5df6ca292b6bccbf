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
import org.parley.deal.redlines.Gap;
import org.parley.deal.redlines.Line;
import org.parley.deal.redlines.RedLineReport;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Rule;

/// Do the red lines leave anything in common? The answer, what clashes, and what would open a deal.
final class RedLinesPart {

    private static final int MOST_SHOWN = 20;

    private final Negotiation negotiation;
    private final Phrases phrases;
    private final LineWords words;
    private final CommonWords inCommon;
    private final RedLineReport report;

    RedLinesPart(Negotiation negotiation, Phrases phrases, LineWords words, RedLineReport report) {
        this.negotiation = negotiation;
        this.phrases = phrases;
        this.words = words;
        this.inCommon = new CommonWords(phrases);
        this.report = report;
    }

    /// The answer in a sentence or two, and what is missing for it.
    Part answer() {
        List<Block> blocks = new ArrayList<>();
        if (report.lines().isEmpty()) {
            blocks.add(new Block.Gap(
                    "CANNOT SAY",
                    Text.of("Whether the parties' red lines leave anything in common: no red line in the file. What is "
                            + "missing: a want with \"red-line: yes\", \"red-lines\", or a \"fallback\" of a party.")));
        } else {
            blocks.add(new Block.Lead(report.common().map(this::yes).orElseGet(this::no)));
            blocks.addAll(report.common().map(this::left).orElse(List.of()));
        }
        blocks.addAll(missing());
        return new Part(Place.FIRST_PAGE, "Do the red lines leave anything in common?", blocks);
    }

    private Text yes(Common common) {
        return Text.of("Yes: " + CommonWords.states(common.count()) + " "
                + (CommonWords.isOne(common.count()) ? "keeps" : "keep") + " to " + all() + ".");
    }

    private Text no() {
        int conflicts = report.conflicts().size();
        String more = report.areAllConflicts() ? "" : " or more";
        String sets = conflicts == 1 && report.areAllConflicts()
                ? "One set of them cannot stand together"
                : conflicts + more + " sets of them cannot stand together";
        return Text.of("No: no state that the rules allow keeps to " + all() + ". " + sets
                + "; below is which, and what would open a deal.");
    }

    private String all() {
        int lines = report.lines().size();
        return lines == 1 ? "the one line drawn" : "all " + lines + " lines drawn";
    }

    private List<Block> left(Common common) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(Text.of("Taken together: ").then(inCommon.holding(common.holding()))));
        blocks.add(new Block.Prose(Text.of("In families; what is not named is open:")));
        blocks.add(new Block.Items(inCommon.families(common)));
        return blocks;
    }

    private List<Block> missing() {
        List<Block> blocks = new ArrayList<>();
        report.gaps().forEach(gap -> blocks.add(missing(gap)));
        if (negotiation.later().stream().anyMatch(section -> section.key().equals("readings"))) {
            blocks.add(new Block.Gap(
                    "NOT READ", Text.of("\"readings\" of the file, which may hold that something is a red line.")));
        }
        if (!report.silent().isEmpty() && !report.lines().isEmpty()) {
            List<String> silent =
                    report.silent().stream().map(p -> phrases.party(p).plain()).toList();
            blocks.add(new Block.Gap(
                    "CANNOT CHECK",
                    Text.of("What " + Phrases.joined(silent, "or")
                            + " would not accept: the file draws no line of theirs, so nothing is held against it.")));
        }
        return blocks;
    }

    private Block missing(Gap gap) {
        String name = negotiation.outcome(gap.outcome()).map(Outcome::name).orElse(gap.outcome());
        Text whose =
                Text.of("The fallback of ").then(phrases.party(gap.party())).then(", \"" + name + "\"");
        return switch (gap.why()) {
            case CANNOT_HAPPEN ->
                new Block.Gap(
                        "CANNOT CHECK",
                        whose.then(", cannot happen under the rules: whether a deal is as good for it is left out."));
            case ANYTHING_IS_AS_GOOD ->
                new Block.Prose(whose.then(", draws no line: by the file every state is as good for it."));
        };
    }

    /// The conflicts, and what would open a deal; nothing where there are none.
    List<Part> clashes() {
        return report.conflicts().isEmpty() ? List.of() : List.of(conflicts(), concessions());
    }

    private Part conflicts() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Numbered(report.conflicts().stream()
                .limit(MOST_SHOWN)
                .map(this::conflict)
                .toList()));
        blocks.addAll(rest(report.conflicts().size(), report.areAllConflicts(), report.conflictsBelow(), "conflict"));
        return new Part(Place.FIRST_PAGE, "What cannot stand together", blocks);
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

    private Part concessions() {
        List<List<Text>> rows =
                report.concessions().stream().limit(MOST_SHOWN).map(this::row).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                List.of(Text.of("Without"), Text.of("Then possible"), Text.of("Would that hold?")), rows));
        blocks.addAll(
                rest(report.concessions().size(), report.areAllConcessions(), report.concessionsBelow(), "concession"));
        blocks.add(new Block.Prose(Text.of("Smallest ways only: none of the lines named could be kept beside all the "
                + "others. Which of them, if any, is for the parties to say.")));
        return new Part(Place.FIRST_PAGE, "What would open a deal", blocks);
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

    /// Every line, in the order of the file.
    Part lines() {
        List<List<Text>> rows = report.lines().stream()
                .map(line -> List.of(Text.of(new Piece.Code(line.id())), words.full(line)))
                .toList();
        return new Part(
                Place.FIRST_PAGE,
                "The lines",
                List.of(
                        new Block.Table(List.of(Text.of("Id"), Text.of("What it asks for")), rows),
                        new Block.Prose(
                                Text.of("A line is a red line, or being as good off as without a deal: as in the "
                                        + "best state of the outcome the party falls back on."))));
    }
}
