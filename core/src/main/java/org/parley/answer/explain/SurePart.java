package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import org.parley.deal.robustness.Margin;
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

    private final int mostFacts;
    private final int mostOthers;
    private final Robust robust;
    private final SwitchWords words;
    private final EffectWords effects;

    /// Names so many of the facts that change a verdict, and so many of the wants and of the orders.
    SurePart(int mostFacts, int mostOthers, Robust robust, SwitchWords words, EffectWords effects) {
        this.mostFacts = mostFacts;
        this.mostOthers = mostOthers;
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
            lines.add(line("Readings", Text.of(readings())));
        }
        lines.add(line("Margin", margins()));
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
        add(parts, s -> s.kind() == Kind.ORDER, "swaps of neighbouring priorities");
        add(
                parts,
                s -> s.kind() == Kind.UNDO || s.kind() == Kind.REDO,
                "other answers to what can be undone or taken up");
        add(parts, s -> s.kind() == Kind.RULE, "rules left out");
        add(parts, s -> s.kind() == Kind.WANT, "wants left out");
        return parts.isEmpty()
                ? Text.of("nothing could be told otherwise.")
                : Text.of("by " + Phrases.joined(parts, "and") + ".");
    }

    private void add(List<String> parts, Predicate<Switch> which, String words) {
        long all = robust.switches().all().stream().filter(which).count();
        long changing = robust.flips().stream().map(Flip::change).filter(which).count();
        if (all > 0) {
            parts.add(all - changing + " of " + all + " " + words);
        }
    }

    /// The first few facts, wants and orders that change a verdict.
    private List<Text> changed() {
        List<Text> lines = new ArrayList<>();
        addFirst(lines, Switch::isFact, mostFacts);
        addFirst(lines, s -> s.kind() == Kind.WANT, mostOthers);
        addFirst(lines, s -> s.kind() == Kind.ORDER, mostOthers);
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

    private String numbers(List<Ordered> ordered) {
        return ordered.size() > 1 && ordered.size() == robust.outcomes().size()
                ? "all ends"
                : EffectWords.numbers(ordered.stream().map(Ordered::outcome).toList());
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
                .map(e -> EffectWords.numbers(e.getValue()) + " under " + many(e.getKey(), all))
                .toList();
        return "of " + all + " combinations, the file without any among them, so many make an end hold: "
                + String.join(", ", parts) + ".";
    }

    private static String many(long holds, int all) {
        return holds == all ? "all" : holds == 0 ? "none" : Long.toString(holds);
    }

    /// How many single statements, told otherwise, change each verdict; ends alike in one breath.
    private Text margins() {
        long single = robust.switches().all().stream().filter(Switch::isSingle).count();
        Map<String, List<Integer>> ends = new LinkedHashMap<>();
        for (Margin margin : robust.margins()) {
            ends.computeIfAbsent(margin(margin), _ -> new ArrayList<>()).add(margin.outcome());
        }
        List<String> parts = ends.entrySet().stream()
                .map(e -> EffectWords.numbers(e.getValue()) + " " + e.getKey())
                .toList();
        return Text.of("of " + single + " single statements told otherwise, so many change a verdict: "
                + String.join(", ", parts) + ".");
    }

    private static String margin(Margin margin) {
        return switch (margin.size()) {
            case 0 -> "(none" + (margin.searched() < 2 ? ")" : ", nor any two together)");
            case 1 -> "(" + margin.ways().size() + ")";
            default -> "(none, but " + Phrases.count(margin.ways().size(), "pair", "pairs") + ")";
        };
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
