package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.game.paths.Kind;
import org.parley.game.paths.Leg;
import org.parley.game.paths.Way;
import org.parley.run.Result;

/// Whether a way leads from today to ends that hold once reached, one sentence an end.
///
/// An end is called *reached* only where undeterred improvements lead there: to one of its completions that nobody
/// leaves, if it has any.
final class WhoGoesFirst {

    private final Phrases phrases;
    private final int readings;

    /// `readings` is how many completions today has.
    WhoGoesFirst(Phrases phrases, int readings) {
        this.phrases = phrases;
        this.readings = readings;
    }

    /// For the brief: what stands in the way of getting there, or why there is nothing to say. `words` has the words
    /// for
    /// the steps of a journey.
    static Part part(Phrases phrases, Result<Journey> ways, Function<Journey, LegWords> words) {
        return switch (ways) {
            case Result.Complete<Journey>(Journey journey) -> of(phrases, journey, words.apply(journey));
            case Result.Partial<Journey>(Journey journey, String _) -> of(phrases, journey, words.apply(journey));
            case Result.Declined<Journey>(String why, String _) ->
                untold("Whether a way leads from today to any of these. " + why);
        };
    }

    private static Part of(Phrases phrases, Journey journey, LegWords words) {
        return journey.setsOut()
                ? new WhoGoesFirst(phrases, journey.readings().orElseThrow()).part(journey.ends(), words)
                : untold("Whether a way leads from today to any of these: the file does not say enough of today.");
    }

    private static Part untold(String why) {
        return part(List.of(new Block.Gap("NOT TESTED", Text.of(why))));
    }

    private static Part part(List<Block> blocks) {
        return new Part(Place.SECOND_PAGE, "Who goes first", blocks);
    }

    private Part part(List<Reached> ends, LegWords words) {
        EndLines lines = new EndLines();
        EndLines agreements = new EndLines();
        EndLines called = new EndLines();
        Set<Text> losses = new HashSet<>();
        for (int k = 0; k < ends.size(); k++) {
            Reached end = ends.get(k);
            boolean agreed = takesAgreement(end);
            lines.add(k + 1, Text.of(inShort(end, false, agreed)), Text.of(inShort(end, true, agreed)));
            if (agreed) {
                agreements.add(k + 1, Text.of(agreement(end)));
            }
            for (Leg leg : lossesTo(end)) {
                if (words.isCalledFor(leg)) {
                    called.add(k + 1, words.atLoss(leg));
                } else {
                    losses.add(words.step(leg));
                }
            }
        }
        List<Block> blocks = new ArrayList<>(List.of(lines.items()));
        if (!agreements.isEmpty()) {
            blocks.add(new Block.Prose(Text.of("Agreements that lead there, by which every member gains:")));
            blocks.add(agreements.items());
        }
        return part(
                Stream.concat(blocks.stream(), losses(called, losses).stream()).toList());
    }

    /// What gain is missing on the shortest ways, and which calls would make up for it.
    private static List<Block> losses(EndLines called, Set<Text> losses) {
        List<Block> blocks = new ArrayList<>();
        if (!called.isEmpty()) {
            blocks.add(new Block.Prose(
                    Text.of("Steps without gain on the shortest ways, and calls that would make them " + "a gain:")));
            blocks.add(called.items());
        }
        if (!losses.isEmpty()) {
            blocks.add(new Block.Prose(Text.of("No call in the file makes up for "
                    + Phrases.count(losses.size(), "other step", "other steps") + " without gain on these ways.")));
        }
        return blocks;
    }

    /// The steps that somebody would have to take without gaining by them, where no gains lead.
    private static List<Leg> lossesTo(Reached end) {
        boolean gains = ways(end, Kind.UNDETERRED).isReached()
                || ways(end, Kind.IMPROVEMENTS).isReached();
        return Optional.ofNullable(end.shortest().get(Kind.MOVES)).filter(_ -> !gains).stream()
                .flatMap(way -> way.legs().stream())
                .filter(leg -> !leg.standing().isImprovement())
                .toList();
    }

    /// `"Exchange" holds, but is not reached: …`
    Text sentence(Reached end) {
        return Text.of("\"").then(new Piece.Name(end.target().name())).then("\" " + words(end, false, way(end, false)));
    }

    /// Of one end, or of several alike.
    private String words(Reached end, boolean several, String way) {
        return end.verdict().map(_ -> holds(end, several, way)).orElse("cannot be judged, and " + way);
    }

    private String holds(Reached end, boolean several, String way) {
        String and = ways(end, Kind.UNDETERRED).isReached() ? ", and " : ", but ";
        return switch (end.verdict().orElseThrow().word()) {
            case HOLDS -> (several ? "hold" : "holds") + and + way;
            case CAN_HOLD -> "can hold" + and + way;
            case LEFT -> (several ? "are" : "is") + " left once reached, and " + way;
            case CANNOT_HAPPEN -> "cannot happen under the file's rules.";
        };
    }

    /// For the brief, where agreements have a list of their own.
    private String inShort(Reached end, boolean several, boolean agreed) {
        return agreed
                ? words(end, several, (several ? "are" : "is") + " not reached without an agreement." + elsewhere(end))
                : words(end, several, way(end, several));
    }

    /// The ways that count: to what nobody leaves, where the end has such a part.
    private static Way ways(Reached end, Kind kind) {
        return end.hasCore() ? end.core(kind) : end.any(kind);
    }

    private String way(Reached end, boolean several) {
        String is = several ? "are" : "is";
        Way undeterred = ways(end, Kind.UNDETERRED);
        if (undeterred.isReached()) {
            return undeterred.steps().equals(Optional.of(0))
                    ? "today is such a state already" + (readings == 1 ? "" : ", in one reading of it at least") + "."
                    : is + " reached by steps that each gain their mover and that nobody would deter" + from(undeterred)
                            + ".";
        }
        return is + " not reached: " + instead(end) + elsewhere(end);
    }

    private String instead(Reached end) {
        Way improvements = ways(end, Kind.IMPROVEMENTS);
        Way moves = ways(end, Kind.MOVES);
        if (improvements.isReached()) {
            return "each step of the shortest way is a gain, but some would be deterred" + from(improvements) + ".";
        }
        if (takesAgreement(end)) {
            return "it takes an agreement by which every member gains (" + members(end) + ")"
                    + in(ways(end, Kind.JOINT)) + ".";
        }
        return moves.isReached()
                ? "it takes steps that are no gain for whoever takes them" + in(moves) + "."
                : "no sequence of moves that was found leads there.";
    }

    private static boolean takesAgreement(Reached end) {
        return !ways(end, Kind.UNDETERRED).isReached()
                && !ways(end, Kind.IMPROVEMENTS).isReached()
                && ways(end, Kind.JOINT).isReached();
    }

    /// Who would have to agree, all steps together.
    private String members(Reached end) {
        List<String> members = Stream.ofNullable(end.shortest().get(Kind.JOINT))
                .flatMap(way -> way.legs().stream())
                .filter(leg -> leg.parties().size() > 1)
                .flatMap(leg -> leg.parties().stream())
                .distinct()
                .sorted()
                .map(party -> phrases.party(party).plain())
                .toList();
        return String.join("; ", members);
    }

    private String agreement(Reached end) {
        Way joint = ways(end, Kind.JOINT);
        return members(end)
                + joint.steps()
                        .map(n -> ", in " + Phrases.count(n, "step", "steps"))
                        .orElse("") + from(joint) + ".";
    }

    /// Where only states that somebody leaves again are reached.
    private static String elsewhere(Reached end) {
        return end.hasCore() && end.any(Kind.UNDETERRED).isReached()
                ? " What is reached is a way of filling it in that somebody leaves."
                : "";
    }

    private String in(Way way) {
        return way.steps()
                        .map(n -> ", " + Phrases.count(n, "step", "steps") + " from today")
                        .orElse("")
                + from(way);
    }

    private String from(Way way) {
        return way.starts() == readings ? "" : " (in " + way.starts() + " of " + readings + " readings of today)";
    }
}
