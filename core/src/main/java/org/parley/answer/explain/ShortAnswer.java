package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
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
    private final EndWords words;

    ShortAnswer(Brief brief, Phrases phrases, EndWords words) {
        this.brief = brief;
        this.phrases = phrases;
        this.words = words;
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
        return text.then(kept());
    }

    /// Where verdicts rest on what others are after in any case: once for all ends of which it is said alike.
    private Text kept() {
        Map<Text, List<String>> numbers = new LinkedHashMap<>();
        for (int k = 0; k < brief.ends().size(); k++) {
            Text kept = words.kept(brief.ends().get(k));
            if (!kept.pieces().isEmpty()) {
                numbers.computeIfAbsent(kept, _ -> new ArrayList<>()).add(Integer.toString(k + 1));
            }
        }
        Text text = new Text(List.of());
        for (var said : numbers.entrySet()) {
            String ends = (said.getValue().size() == 1 ? " In end " : " In ends ")
                    + Phrases.joined(said.getValue(), "and") + " ";
            text = text.then(ends).then(said.getKey()).then(": temptation, not retaliation.");
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
        boolean all = ends == brief.negotiation().outcomes().size();
        if (ends == 1) {
            return (all ? "The one named end " : "The end asked about ")
                    + parts.getFirst().substring(2) + ".";
        }
        String named = all ? " named ends " : " ends asked about ";
        if (parts.size() == 1) {
            String every = ends == 2 ? "Both" : "All " + ends;
            return every + named
                    + parts.getFirst().substring(Integer.toString(ends).length() + 1) + ".";
        }
        return "Of " + ends + named + Phrases.joined(parts, "and") + ".";
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
        boolean one = ends.size() == 1;
        return switch (word) {
            case HOLDS ->
                names(ends)
                        .then((one ? " holds" : " hold") + ": no party gains by leaving alone"
                                + EndWords.answers(brief.concept()) + ".");
            case CAN_HOLD ->
                names(ends)
                        .then(" can be made to hold: what has to be fixed stands below. Left open, ")
                        .then(leavers(ends))
                        .then(".");
            case LEFT -> left(ends);
            case CANNOT_HAPPEN -> names(ends).then(" cannot happen under the file's rules.");
        };
    }

    private static Text names(List<Reasoned> ends) {
        return Phrases.listed(ends.stream().map(ShortAnswer::name).toList(), "and");
    }

    private static Text name(Reasoned end) {
        return Text.of("\"").then(new Piece.Name(end.target().name())).then("\"");
    }

    /// Who leaves which ends by which move, each move once, behind every end what it rests on there.
    private Text left(List<Reasoned> ends) {
        Map<Text, List<Text>> from = new LinkedHashMap<>();
        for (Reasoned end : ends) {
            for (Leaver leaver : end.verdict().outward()) {
                Text going = Text.of(phrases.party(leaver.party())).then(" would " + words.goOn(leaver.move()));
                from.computeIfAbsent(going, _ -> new ArrayList<>())
                        .add(name(end).then(qualifier(end, leaver)));
            }
        }
        List<Text> sentences = new ArrayList<>();
        from.forEach((going, names) -> sentences.add(Text.of("From ")
                .then(Phrases.listed(names, "and"))
                .then(", ")
                .then(going)
                .then(".")));
        return Phrases.set(sentences, " ");
    }

    private String qualifier(Reasoned end, Leaver leaver) {
        String qualifier =
                words.from(end, leaver).map(share -> ", in " + share).orElse("") + words.assumed(leaver.move());
        return qualifier.isEmpty() ? "" : " (" + qualifier.substring(2) + ")";
    }

    /// `Israel would leave, on an assumption of ours, or Hamas would leave`, each party once.
    private Text leavers(List<Reasoned> ends) {
        Map<Integer, Set<String>> qualifiers = new TreeMap<>();
        ends.stream()
                .flatMap(end -> end.verdict().outward().stream())
                .forEach(leaver -> qualifiers
                        .computeIfAbsent(leaver.party(), _ -> new LinkedHashSet<>())
                        .add(words.assumed(leaver.move())));
        List<Text> leavers = new ArrayList<>();
        qualifiers.forEach((party, how) -> leavers.add(Text.of(phrases.party(party))
                .then(" would leave" + (how.size() == 1 ? how.iterator().next() : qualified(how)))));
        return Phrases.listed(leavers, "or");
    }

    /// What is assumed for some of the ends only is said to be so in part.
    private static String qualified(Set<String> how) {
        return how.stream()
                .filter(words -> !words.isEmpty())
                .map(words -> words.replaceFirst(", ", ", in part "))
                .collect(Collectors.joining());
    }
}
