package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.difference.Comparison;
import org.parley.deal.difference.Crux;
import org.parley.deal.difference.Shift;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.negotiation.difference.Unit;

/// The answer to `parley diff`: which statements differ, which verdicts moved, and what carries that.
public final class DifferenceReport {

    private final Comparison comparison;
    private final DifferenceWords words;
    private final List<Unit> bearing;

    public DifferenceReport(Comparison comparison) {
        this.comparison = comparison;
        this.words = new DifferenceWords(comparison.differences());
        this.bearing =
                comparison.differences().units().stream().filter(this::bears).toList();
    }

    private boolean bears(Unit unit) {
        return comparison.shifts().stream().anyMatch(shift -> unit.bearsOn(shift.outcome()));
    }

    /// `facts` name the two files with their hashes; `today` tells how far today bears each of them out.
    public Report report(List<String> facts, List<Footing> today, List<String> foot) {
        List<Part> parts = new ArrayList<>();
        parts.add(part("Short answer", shortAnswer(today)));
        if (!comparison.differences().units().isEmpty()) {
            parts.add(part("What the second file says otherwise", statements()));
        }
        if (!comparison.shifts().isEmpty()) {
            parts.add(part("Verdicts", List.of(verdicts())));
        }
        String title = comparison.differences().b().title();
        return new Report(title.isEmpty() ? "Two negotiations" : title, facts, parts, foot);
    }

    private static Part part(String heading, List<Block> blocks) {
        return new Part(Place.FIRST_PAGE, heading, blocks);
    }

    private List<Block> shortAnswer(List<Footing> today) {
        List<Block> blocks = new ArrayList<>();
        cannotSay("first", today.getFirst()).ifPresent(blocks::add);
        cannotSay("second", today.getLast()).ifPresent(blocks::add);
        blocks.add(new Block.Lead(Text.of(tally())));
        List<Text> carried = comparison.cruxes().stream().map(this::carried).toList();
        if (!carried.isEmpty()) {
            blocks.add(new Block.Items(carried));
            blocks.add(new Block.Prose(Text.of(
                    "To carry means: of the first file with exactly these statements from the second, the verdict is the "
                            + "second's; with only a part of them it is not. Numbers are those below.")));
        }
        return blocks;
    }

    private static Optional<Block> cannotSay(String file, Footing today) {
        return ShortAnswer.cannotSay(today)
                .map(_ -> new Block.Gap(
                        "CANNOT SAY",
                        Text.of("Whether any end holds, of the " + file
                                + " file: it does not describe today. Its verdicts are "
                                + "what follows from it all the same.")));
    }

    private String tally() {
        int units = comparison.differences().units().size();
        if (units == 0) {
            return "The two files say the same.";
        }
        String differ = "The files differ in " + Phrases.count(units, "statement", "statements") + ". ";
        if (comparison.shifts().isEmpty()) {
            return differ + "They name no end in common, so no verdicts are compared.";
        }
        long moved = comparison.shifts().stream().filter(Shift::moved).count();
        int ends = comparison.shifts().size();
        if (moved == 0) {
            return differ
                    + (ends == 1
                            ? "The verdict on the one end compared is the same."
                            : "The verdicts on all " + ends + " ends compared are the same.");
        }
        return differ
                + (ends == 1
                        ? "The verdict on the one end compared moved."
                        : "Of the verdicts on the " + ends + " ends compared " + moved + " moved.");
    }

    private Text carried(Crux crux) {
        Shift shift = comparison.shifts().stream()
                .filter(s -> s.outcome().equals(crux.outcome()))
                .findFirst()
                .orElseThrow();
        Text text = Text.of("\"")
                .then(new Piece.Name(shift.name()))
                .then("\": ")
                .then(EndWords.mark(shift.from().word()))
                .then(" in the first file, ")
                .then(EndWords.mark(shift.to().word()))
                .then(" in the second. ");
        return text.then(crux.sets().isEmpty() ? none(crux) : by(crux));
    }

    private String by(Crux crux) {
        String sets = Phrases.joined(
                crux.sets().stream().map(set -> "by " + numbers(set)).toList(), "or");
        return "Carried " + sets
                + (crux.isComplete()
                        ? "."
                        : "; larger sets than of " + Phrases.count(crux.upTo(), "statement", "statements")
                                + " were not tried.");
    }

    private static String none(Crux crux) {
        return "No set of up to " + crux.upTo() + " of the " + crux.bearing()
                + " statements that can bear on it carries this; larger ones were not tried.";
    }

    private String numbers(Set<Unit> set) {
        List<String> numbers = set.stream()
                .map(unit -> Integer.toString(bearing.indexOf(unit) + 1))
                .toList();
        return Phrases.joined(numbers, "and") + (numbers.size() == 1 ? " alone" : " together");
    }

    private List<Block> statements() {
        List<Unit> others = comparison.differences().units().stream()
                .filter(unit -> !bears(unit))
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!bearing.isEmpty()) {
            blocks.add(new Block.Numbered(texts(bearing)));
        }
        if (!others.isEmpty()) {
            blocks.add(new Block.Prose(Text.of(
                    comparison.shifts().isEmpty() ? "The differences:" : "These can bear on none of the verdicts:")));
            blocks.add(new Block.Items(texts(others)));
        }
        return blocks;
    }

    private List<Text> texts(List<Unit> units) {
        return units.stream().map(unit -> Text.of(words.of(unit))).toList();
    }

    private Block verdicts() {
        List<List<Text>> rows = new ArrayList<>();
        for (Shift shift : comparison.shifts()) {
            rows.add(List.of(
                    Text.of(new Piece.Name(shift.name())),
                    EndWords.mark(shift.from().word()),
                    EndWords.mark(shift.to().word()),
                    Text.of(shift.moved() ? "moved" : "")));
        }
        return new Block.Table(
                List.of(Text.of("End"), Text.of("First file"), Text.of("Second file"), Text.of("")), rows);
    }
}
