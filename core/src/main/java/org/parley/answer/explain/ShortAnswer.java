package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.stability.Brief;
import org.parley.deal.stability.Reasoned;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.game.stability.OutcomeVerdict.Word;

/// The few sentences a hurried reader takes away.
final class ShortAnswer {

    private final Brief brief;
    private final Phrases phrases;

    ShortAnswer(Brief brief, Phrases phrases) {
        this.brief = brief;
        this.phrases = phrases;
    }

    Part part() {
        List<Block> blocks = new ArrayList<>();
        cannotSay(brief.today().footing()).ifPresent(blocks::add);
        if (brief.ends().isEmpty()) {
            blocks.add(namesNone());
        } else {
            blocks.add(new Block.Lead(verdicts()));
        }
        blocks.add(new Block.Prose(Text.of(
                "This is a reading of what the file says, not a forecast. Do not read from it that anyone is bound to act so, "
                        + "or is to blame.")));
        return new Part(Place.FIRST_PAGE, "Short answer", blocks);
    }

    /// That there is no end to speak of.
    static Block namesNone() {
        return new Block.Gap("CANNOT SAY", Text.of("Whether a deal holds: the file names no outcomes."));
    }

    /// That nothing can be said of any end, where the file does not describe today.
    static Optional<Block> cannotSay(Footing today) {
        return switch (today) {
            case EXPLAINED, UNCHECKED -> Optional.empty();
            case UNEXPLAINED, IMPOSSIBLE ->
                Optional.of(new Block.Gap(
                        "CANNOT SAY",
                        Text.of("Whether any end holds: the file does not describe today. The verdicts below are what "
                                + "follows from it all the same.")));
        };
    }

    private Text verdicts() {
        Text text = Text.of(tally());
        for (Word word : Word.values()) {
            List<Reasoned> ends = brief.ends().stream()
                    .filter(e -> e.verdict().word() == word)
                    .toList();
            if (!ends.isEmpty()) {
                text = text.then(" ").then(sentence(word, ends));
            }
        }
        return text;
    }

    /// `Of 6 named ends 2 hold once reached, 2 can be made to hold and 2 are left.`
    private String tally() {
        List<String> parts = new ArrayList<>();
        for (Word word : Word.values()) {
            long n = brief.ends().stream()
                    .filter(e -> e.verdict().word() == word)
                    .count();
            if (n > 0) {
                parts.add(n + " " + tallied(word, n == 1));
            }
        }
        int ends = brief.ends().size();
        if (ends == 1) {
            return "The one named end " + parts.getFirst().substring(2) + ".";
        }
        if (parts.size() == 1) {
            String all = ends == 2 ? "Both named ends " : "All " + ends + " named ends ";
            return all + parts.getFirst().substring(Integer.toString(ends).length() + 1) + ".";
        }
        return "Of " + Phrases.count(ends, "named end ", "named ends ") + Phrases.joined(parts, "and") + ".";
    }

    private static String tallied(Word word, boolean one) {
        return switch (word) {
            case HOLDS -> (one ? "holds" : "hold") + " once reached";
            case CAN_HOLD -> "can be made to hold";
            case LEFT -> (one ? "is" : "are") + " left";
            case CANNOT_HAPPEN -> "cannot happen";
        };
    }

    private Text sentence(Word word, List<Reasoned> ends) {
        String names = Phrases.joined(
                ends.stream().map(e -> "\"" + e.target().name() + "\"").toList(), "and");
        boolean one = ends.size() == 1;
        return switch (word) {
            case HOLDS -> Text.of(names + (one ? " holds" : " hold") + ": no party gains by leaving alone.");
            case CAN_HOLD -> Text.of(names + " can be made to hold: what has to be fixed stands below.");
            case LEFT -> Text.of(names + (one ? " is" : " are") + " left" + by(ends) + ".");
            case CANNOT_HAPPEN -> Text.of(names + " cannot happen under the file's rules.");
        };
    }

    private String by(List<Reasoned> ends) {
        List<String> parties = ends.stream()
                .flatMap(e -> e.verdict().outward().stream())
                .map(Leaver::party)
                .distinct()
                .sorted()
                .map(p -> phrases.party(p).plain())
                .toList();
        return parties.isEmpty() ? "" : " by " + Phrases.joined(parties, "or");
    }
}
