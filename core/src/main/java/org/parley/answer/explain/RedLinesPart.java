package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.redlines.Common;
import org.parley.deal.redlines.Gap;
import org.parley.deal.redlines.RedLineReport;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Reading;

/// Do the red lines leave anything in common? The answer, in full and for a brief; `ClashParts` has what clashes.
final class RedLinesPart {

    static final String SHORT_HEADING = "Red lines";

    private static final String HEADING = "Do the red lines leave anything in common?";
    private static final int MOST_IN_BRIEF = 3;

    private final Negotiation negotiation;
    private final Phrases phrases;
    private final LineWords words;
    private final CommonWords inCommon;
    private final RedLineReport report;
    private final ClashParts clashes;

    RedLinesPart(Negotiation negotiation, Phrases phrases, LineWords words, RedLineReport report) {
        this.negotiation = negotiation;
        this.phrases = phrases;
        this.words = words;
        this.inCommon = new CommonWords(phrases);
        this.report = report;
        this.clashes = new ClashParts(negotiation, words, inCommon, report);
    }

    /// The whole answer.
    List<Part> parts(Footing today) {
        List<Part> parts = new ArrayList<>(List.of(answer()));
        if (!report.lines().isEmpty()) {
            ShortAnswer.cannotSay(today)
                    .ifPresent(gap -> parts.add(new Part(Place.FIRST_PAGE, "What holds", List.of(gap))));
            parts.addAll(clashes.parts(Place.FIRST_PAGE));
            parts.add(lines(Place.FIRST_PAGE));
        }
        return parts;
    }

    /// For a brief: the answer, the first few sets that clash, and the first few ways out.
    Part brief() {
        List<Block> blocks = new ArrayList<>();
        if (report.lines().isEmpty()) {
            blocks.add(noLines());
        } else {
            List<Text> lines = new ArrayList<>();
            lines.add(report.common()
                    .map(common -> yes(common)
                            .then(" Taken together: ")
                            .then(inCommon.holding(common.holding()))
                            .then("."))
                    .orElseGet(() -> no("the annex has all")));
            lines.addAll(clashes.brief(MOST_IN_BRIEF));
            blocks.add(new Block.Items(lines));
        }
        blocks.addAll(missing());
        return new Part(Place.SECOND_PAGE, SHORT_HEADING, blocks);
    }

    /// What a brief leaves to its annex.
    List<Part> annex() {
        List<Part> parts = new ArrayList<>();
        report.common().ifPresent(common -> parts.add(new Part(Place.ANNEX, "What all red lines leave", left(common))));
        if (!report.lines().isEmpty()) {
            parts.addAll(clashes.parts(Place.ANNEX));
            parts.add(lines(Place.ANNEX));
        }
        return parts;
    }

    /// The answer in a sentence or two, and what is missing for it.
    private Part answer() {
        List<Block> blocks = new ArrayList<>();
        if (report.lines().isEmpty()) {
            blocks.add(noLines());
        } else {
            blocks.add(new Block.Lead(
                    report.common().map(this::yes).orElseGet(() -> no("below is which, and what would open a deal"))));
            blocks.addAll(report.common().map(this::left).orElse(List.of()));
        }
        blocks.addAll(missing());
        return new Part(Place.FIRST_PAGE, HEADING, blocks);
    }

    private Block noLines() {
        List<String> drawing = negotiation.readings().stream()
                .filter(reading -> reading.changes().stream().anyMatch(RedLinesPart::draws))
                .map(Reading::name)
                .toList();
        String gap = drawing.isEmpty()
                ? "No red line in the file (\"red-line: yes\", \"red-lines\", \"fallback\")."
                : "The file draws none; " + Phrases.count(drawing.size(), "reading does", "readings do") + ": "
                        + Phrases.joined(drawing, "and") + ".";
        return new Block.Gap("CANNOT SAY", Text.of(gap));
    }

    private static boolean draws(Change change) {
        return change instanceof Change.MarkRedLine(var _, boolean isOne) && isOne;
    }

    private Text yes(Common common) {
        return Text.of("Yes: " + CommonWords.states(common.count()) + " "
                + (CommonWords.isOne(common.count()) ? "keeps" : "keep") + " to " + all() + ".");
    }

    private Text no(String where) {
        int conflicts = report.conflicts().size();
        String more = report.areAllConflicts() ? "" : " or more";
        String sets = conflicts == 1 && report.areAllConflicts()
                ? "One set of them cannot stand together"
                : conflicts + more + " sets of them cannot stand together";
        return Text.of("No: no state that the rules allow keeps to " + all() + ". " + sets + "; " + where + ".");
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

    /// Every line, in the order of the file.
    private Part lines(Place place) {
        List<List<Text>> rows = report.lines().stream()
                .map(line -> List.of(Text.of(new Piece.Code(line.id())), words.full(line)))
                .toList();
        return new Part(
                place,
                "The lines",
                List.of(
                        new Block.Table(List.of(Text.of("Id"), Text.of("What it asks for")), rows),
                        new Block.Prose(
                                Text.of("A line is a red line, or being as good off as without a deal: as in the "
                                        + "best state of the outcome the party falls back on."))));
    }
}
