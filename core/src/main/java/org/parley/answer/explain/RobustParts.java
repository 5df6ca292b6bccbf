package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.robustness.Flip;
import org.parley.deal.robustness.Ordered;
import org.parley.deal.robustness.Robust;
import org.parley.deal.robustness.Seen;
import org.parley.deal.robustness.Switch;
import org.parley.deal.robustness.Switch.Kind;
import org.parley.deal.worlds.Contradiction;
import org.parley.game.stability.OutcomeVerdict.Word;

/// What the verdicts rest on, in full: readings, switches, margins, orders.
final class RobustParts {

    private final Robust robust;
    private final SwitchWords words;
    private final EffectWords effects;

    RobustParts(Robust robust, SwitchWords words, EffectWords effects) {
        this.robust = robust;
        this.words = words;
        this.effects = effects;
    }

    /// The answer in a few lines, for a brief.
    Part sure() {
        return new SurePart(2, 1, robust, words, effects).part(Place.SECOND_PAGE);
    }

    /// What a brief leaves to its annex.
    List<Part> annex() {
        return List.of(margins(Place.ANNEX));
    }

    List<Part> parts() {
        List<Part> parts =
                new ArrayList<>(List.of(readings(), new SurePart(3, 2, robust, words, effects).part(Place.FIRST_PAGE)));
        switches("What would change a verdict: facts", Switch::isFact).ifPresent(parts::add);
        switches("What would change a verdict: a want less", s -> s.kind() == Kind.WANT)
                .ifPresent(parts::add);
        switches("What would change a verdict: two neighbouring priorities", s -> s.kind() == Kind.ORDER)
                .ifPresent(parts::add);
        switches("What each party carries", s -> s.kind() == Kind.ABSENT)
                .map(RobustParts::explained)
                .ifPresent(parts::add);
        parts.add(margins(Place.FIRST_PAGE));
        parts.add(orders());
        return parts;
    }

    private Text end(int place) {
        return Text.of(place + 1 + " ")
                .then(new Piece.Name(robust.outcomes().get(place).name()));
    }

    private Part readings() {
        List<List<Text>> rows = IntStream.range(0, robust.outcomes().size())
                .mapToObj(this::readings)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                Stream.of("End", "As written", "Holds", "Can hold", "Is left", "Cannot happen")
                        .map(Text::of)
                        .toList(),
                rows));
        blocks.add(new Block.Prose(Text.of(counted())));
        List<Text> alone = robust.seen().stream()
                .filter(seen -> seen.world().readings().size() == 1)
                .map(this::alone)
                .toList();
        if (!alone.isEmpty()) {
            blocks.add(new Block.Items(alone));
        }
        if (!robust.everyCombination()) {
            blocks.add(new Block.Gap(
                    "NOT TRIED",
                    Text.of("Every combination of so many readings. Tried: each alone, each two, and all together.")));
        }
        robust.contradictions().stream()
                .map(RobustParts::contradiction)
                .forEach(text -> blocks.add(new Block.Gap("CANNOT BE COMBINED", text)));
        if (!robust.impossible().isEmpty()) {
            blocks.add(new Block.Gap("NOT COUNTED", Text.of(impossible())));
        }
        return new Part(Place.FIRST_PAGE, "The verdicts under the readings", blocks);
    }

    private List<Text> readings(int place) {
        List<Text> row = new ArrayList<>(
                List.of(end(place), EndWords.mark(robust.asWritten().get(place).word())));
        for (Word word : Word.values()) {
            row.add(Text.of(Long.toString(EffectWords.count(
                    robust.seen().stream().map(seen -> seen.tallies().get(place)), word))));
        }
        return row;
    }

    private String counted() {
        int all = robust.seen().size();
        if (all == 1) {
            return "The file has no reading that could be made, so there is only what is written.";
        }
        long silent =
                robust.seen().stream().filter(seen -> !seen.describesToday()).count();
        return "Counted are " + all + " combinations of readings; the file without any is one of them. "
                + "These are counts, not chances: nobody says that one is as right as another."
                + (silent == 0 ? "" : " In " + silent + " of them the file does not describe today.");
    }

    private Text alone(Seen seen) {
        String then = effects.changed(robust.asWritten(), seen.tallies());
        String today = seen.describesToday() ? "" : " Today is not explained then.";
        return words.reading(seen.world().readings().getFirst()).then(". Alone: " + then + "." + today);
    }

    private static Text contradiction(Contradiction contradiction) {
        return Text.of(
                contradiction.readings().size() == 1
                        ? names(contradiction.readings()) + " does not fit the file as it is now."
                        : names(contradiction.readings()) + ": they contradict each other.");
    }

    private static String names(List<String> readings) {
        return readings.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(" with "));
    }

    private String impossible() {
        return Phrases.count(robust.impossible().size(), "combination", "combinations")
                + " under which no state at all is possible, such as "
                + names(robust.impossible().getFirst()) + ".";
    }

    private Optional<Part> switches(String heading, java.util.function.Predicate<Switch> which) {
        long tried = robust.switches().all().stream().filter(which).count();
        List<Flip> flips = robust.flips().stream()
                .filter(flip -> which.test(flip.change()))
                .toList();
        if (tried == 0) {
            return Optional.empty();
        }
        String count = flips.size() + " of " + tried + (tried == 1 ? " try changes" : " tries change") + " a verdict.";
        List<Block> blocks = new ArrayList<>();
        if (!flips.isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(Text.of("If"), Text.of("Then")),
                    flips.stream()
                            .map(flip -> List.of(words.told(flip.change()), Text.of(effects.then(flip))))
                            .toList()));
        }
        blocks.add(new Block.Prose(Text.of(count)));
        return Optional.of(new Part(Place.FIRST_PAGE, heading, blocks));
    }

    private static Part explained(Part part) {
        List<Block> blocks = new ArrayList<>(part.blocks());
        blocks.add(new Block.Prose(Text.of(
                "A party that takes no part keeps its options as they are today, and neither moves nor answers. Where an end "
                        + "then cannot happen, it needs an act of that party; where a verdict changes otherwise, the party's "
                        + "moves or answers carried it.")));
        return new Part(part.place(), part.heading(), blocks);
    }

    private Part margins(Place place) {
        MarginWords margins = new MarginWords(robust, words);
        List<List<Text>> rows = robust.margins().stream()
                .map(margin -> List.of(
                        end(margin.outcome()),
                        EndWords.mark(robust.asWritten().get(margin.outcome()).word()),
                        margins.say(margin)))
                .toList();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Table(
                List.of(Text.of("End"), Text.of("Verdict"), Text.of("The least that changes it")), rows)));
        if (robust.switches().unnamed() > 0) {
            blocks.add(new Block.Gap(
                    "NOT TRIED",
                    Text.of(Phrases.count(robust.switches().unnamed(), "statement", "statements")
                            + " of which several read alike, so that no change can name one.")));
        }
        return new Part(place, "How little changes each verdict", blocks);
    }

    private Part orders() {
        List<List<Text>> rows = robust.ordered().stream().map(this::order).toList();
        boolean settled = robust.ordered().stream().allMatch(Ordered::settled);
        return new Part(
                Place.FIRST_PAGE,
                "Whatever the order",
                List.of(
                        new Block.Table(
                                List.of(
                                        Text.of("End"),
                                        Text.of("Holds under every order"),
                                        Text.of("Holds under some order"),
                                        Text.of("Verdicts met")),
                                rows),
                        new Block.Prose(Text.of(
                                "Asked of the wants whose place in the order is inferred: they may stand anywhere, those whose "
                                        + "order a party has stated keep it among themselves. "
                                        + (settled ? looked() : tried())))));
    }

    private String looked() {
        return "All " + Phrases.number(robust.orders()) + " such orders are covered.";
    }

    private String tried() {
        String many = robust.orders().bitLength() < 60 ? Phrases.number(robust.orders()) : "more than can be tried";
        return "Of such orders there are " + many + "; " + robust.ordersTried()
                + " were looked at. A verdict that was not met is not ruled out.";
    }

    private List<Text> order(Ordered ordered) {
        Text met = new Text(List.of());
        for (Ordered.Met one : ordered.met()) {
            met = met.then(met.pieces().isEmpty() ? "" : ", ")
                    .then(EndWords.mark(one.tally().word()));
        }
        return List.of(end(ordered.outcome()), yes(ordered.necessary()), yes(ordered.possible()), met);
    }

    private static Text yes(Optional<Boolean> answer) {
        return Text.of(answer.map(yes -> yes ? "yes" : "no").orElse("not settled"));
    }
}
