package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.game.paths.Kind;
import org.parley.game.paths.Leg;

/// For the brief: what stands in the way of getting to each end, or why there is nothing to say.
final class WhoGoesFirst {

    static final String HEADING = "Who goes first";

    private final Journey journey;
    private final ReachedWords ends;
    private final LegWords steps;

    private WhoGoesFirst(Journey journey, ReachedWords ends, LegWords steps) {
        this.journey = journey;
        this.ends = ends;
        this.steps = steps;
    }

    static Part part(Phrases phrases, Journey journey, LegWords steps) {
        return journey.setsOut()
                ? new WhoGoesFirst(
                                journey,
                                new ReachedWords(phrases, journey.readings().orElseThrow()),
                                steps)
                        .part()
                : part(List.of(new Block.Gap(
                        "NOT TESTED",
                        Text.of("Whether a way leads from today to any of these: the file does not say enough of "
                                + "today."))));
    }

    private static Part part(List<Block> blocks) {
        return new Part(Place.SECOND_PAGE, HEADING, blocks);
    }

    private Part part() {
        EndLines lines = new EndLines();
        EndLines agreements = new EndLines();
        for (int k = 0; k < journey.ends().size(); k++) {
            Reached end = journey.ends().get(k);
            lines.add(k + 1, Text.of(ends.inShort(end, false)), Text.of(ends.inShort(end, true)));
            if (ReachedWords.takesAgreement(end)) {
                agreements.add(k + 1, Text.of(ends.agreement(end)));
            }
        }
        List<Block> blocks = new ArrayList<>(List.of(lines.items()));
        if (!agreements.isEmpty()) {
            blocks.add(new Block.Prose(Text.of("Agreements that lead there, by which every member gains:")));
            blocks.add(agreements.items());
        }
        blocks.addAll(losses());
        return part(blocks);
    }

    /// What gain is missing on the shortest ways, and which calls would make up for it.
    private List<Block> losses() {
        EndLines called = new EndLines();
        Set<Text> others = new HashSet<>();
        for (int k = 0; k < journey.ends().size(); k++) {
            for (Leg leg : lossesTo(journey.ends().get(k))) {
                if (steps.isCalledFor(leg)) {
                    called.add(k + 1, steps.atLoss(leg));
                } else {
                    others.add(steps.step(leg));
                }
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!called.isEmpty()) {
            blocks.add(new Block.Prose(
                    Text.of("Steps without gain on the shortest ways, and calls that would make them a gain:")));
            blocks.add(called.items());
        }
        if (!others.isEmpty()) {
            blocks.add(new Block.Prose(Text.of(others(others.size(), called.isEmpty()))));
        }
        return blocks;
    }

    /// Of steps that no call makes a gain, or of which that was not asked.
    private String others(int steps, boolean alone) {
        String without = Phrases.count(steps, alone ? "step" : "other step", alone ? "steps" : "other steps")
                + " without gain on " + (alone ? "the shortest ways" : "these ways");
        return journey.takes().isEmpty()
                ? Phrases.count(steps, "step", "steps") + " on the shortest ways " + (steps == 1 ? "is" : "are")
                        + " without gain for whoever takes " + (steps == 1 ? "it." : "them.")
                : "No call in the file makes up for " + without + ".";
    }

    /// The steps that somebody would have to take without gaining by them, where no gains lead.
    private static List<Leg> lossesTo(Reached end) {
        boolean gains = ReachedWords.ways(end, Kind.UNDETERRED).isReached()
                || ReachedWords.ways(end, Kind.IMPROVEMENTS).isReached();
        return Optional.ofNullable(end.shortest().get(Kind.MOVES)).filter(_ -> !gains).stream()
                .flatMap(way -> way.legs().stream())
                .filter(leg -> !leg.standing().isImprovement())
                .toList();
    }
}
