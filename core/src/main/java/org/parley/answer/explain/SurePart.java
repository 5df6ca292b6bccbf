package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.robustness.Flip;
import org.parley.deal.robustness.Ordered;
import org.parley.deal.robustness.Question;
import org.parley.deal.robustness.Robust;
import org.parley.deal.robustness.Switch;
import org.parley.deal.robustness.Switch.Kind;
import org.parley.game.stability.OutcomeVerdict.Word;

/// How sure are we: in a few lines what leaves the verdicts as they are, what changes them, and what to ask first. Ends
/// go by their numbers.
final class SurePart {

    static final String HEADING = "How sure are we";

    private static final int MOST_FACTS = 3;
    private static final int MOST_OTHERS = 2;

    private final Robust robust;
    private final SwitchWords words;
    private final EffectWords effects;

    SurePart(Robust robust, SwitchWords words, EffectWords effects) {
        this.robust = robust;
        this.words = words;
        this.effects = effects;
    }

    Part part(Place place) {
        List<Text> lines = new ArrayList<>();
        lines.add(line("Unchanged", unchanged()));
        lines.addAll(changed());
        addOrders(lines);
        if (robust.seen().size() > 1) {
            lines.add(line("Readings", Text.of("and their combinations: " + readings())));
        }
        robust.askFirst().ifPresent(question -> lines.add(line("Ask first", question(question))));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Items(lines)));
        if (robust.seen().size() <= 1) {
            blocks.add(new Block.Gap("NOT TESTED", Text.of("Other readings: the file has none that can be made.")));
        }
        return new Part(place, HEADING, blocks);
    }

    private static Text line(String word, Text rest) {
        return Text.of(new Piece.Strong(word)).then(" ").then(rest);
    }

    /// How many of each kind of switch change nothing.
    private Text unchanged() {
        List<String> parts = new ArrayList<>();
        add(parts, s -> s.kind() == Kind.ORDER, "when two neighbouring priorities change places");
        add(
                parts,
                s -> s.kind() == Kind.UNDO || s.kind() == Kind.REDO,
                "when it is told otherwise what can be undone or taken up");
        add(parts, s -> s.kind() == Kind.RULE, "without a rule");
        add(parts, s -> s.kind() == Kind.WANT, "without a want");
        return parts.isEmpty()
                ? Text.of("nothing could be told otherwise")
                : Text.of(Phrases.joined(parts, "and") + ".");
    }

    private void add(List<String> parts, Predicate<Switch> which, String words) {
        long all = robust.switches().all().stream().filter(which).count();
        long changing = robust.flips().stream().map(Flip::change).filter(which).count();
        if (all > 0) {
            parts.add(words + " (" + (all - changing) + " of " + all + " tries)");
        }
    }

    /// The first few facts, wants and orders that change a verdict.
    private List<Text> changed() {
        List<Text> lines = new ArrayList<>();
        addFirst(lines, Switch::isFact, MOST_FACTS);
        addFirst(lines, s -> s.kind() == Kind.WANT, MOST_OTHERS);
        addFirst(lines, s -> s.kind() == Kind.ORDER, MOST_OTHERS);
        return lines;
    }

    private void addFirst(List<Text> lines, Predicate<Switch> which, int most) {
        robust.flips().stream()
                .filter(flip -> which.test(flip.change()))
                .limit(most)
                .forEach(flip -> lines.add(line(
                        "Changed",
                        Text.of("if ").then(words.told(flip.change())).then("; then " + effects.then(flip) + "."))));
    }

    /// Whether the order of wants, where it is only inferred, decides.
    private void addOrders(List<Text> lines) {
        Map<Boolean, List<Ordered>> bySame = robust.ordered().stream()
                .collect(Collectors.partitioningBy(o -> o.met().size() == 1));
        List<Ordered> same = bySame.getOrDefault(true, List.of());
        List<Ordered> other = bySame.getOrDefault(false, List.of());
        String whose = " of the wants whose place is inferred: ";
        if (!same.isEmpty()) {
            boolean settled = same.stream().allMatch(Ordered::settled);
            String all = settled ? "under every order" : "under every order tried (" + robust.ordersTried() + ")";
            lines.add(line("Unchanged", Text.of(all + whose + numbers(same) + ".")));
        }
        if (!other.isEmpty()) {
            lines.add(line("Changed", Text.of("under some order" + whose + numbers(other) + ".")));
        }
    }

    private static String numbers(List<Ordered> ordered) {
        return EffectWords.numbers(ordered.stream().map(Ordered::outcome).toList());
    }

    /// Under how many combinations each end holds; ends alike in one breath.
    private String readings() {
        int all = robust.seen().size();
        Map<Long, List<Integer>> ends = new TreeMap<>(Comparator.reverseOrder());
        for (int k = 0; k < robust.outcomes().size(); k++) {
            int end = k;
            long holds = EffectWords.count(
                    robust.seen().stream().map(s -> s.tallies().get(end)), Word.HOLDS);
            ends.computeIfAbsent(holds, _ -> new ArrayList<>()).add(k);
        }
        List<String> parts = ends.entrySet().stream()
                .map(e -> numbers(e.getValue(), e.getKey(), all))
                .toList();
        return Phrases.joined(parts, "and") + ". The file without any is one of them.";
    }

    private static String numbers(List<Integer> ends, long holds, int all) {
        String under = holds == all ? "all " + all : holds == 0 ? "none of " + all : holds + " of " + all;
        return EffectWords.numbers(ends) + (ends.size() == 1 ? " holds under " : " hold under ") + under;
    }

    private Text question(Question question) {
        Text what = switch (question.about()) {
            case Question.About.OfReading(String reading) ->
                Text.of("whether this reading is right: ")
                        .then(words.reading(reading))
                        .then(".");
            case Question.About.OfSwitch(Switch change) ->
                Text.of("whether ").then(words.asked(change)).then(".");
        };
        String alike = question.alike() == 0
                ? ""
                : " " + Phrases.count(question.alike(), "other question decides", "other questions decide")
                        + " as many.";
        return what.then(" It decides " + EffectWords.numbers(question.outcomes()) + "." + alike);
    }
}
