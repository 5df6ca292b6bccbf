package org.parley.answer.explain;

import java.util.List;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.game.paths.Kind;
import org.parley.game.paths.Way;
import org.parley.run.Result;

/// Whether a way leads from today to ends that hold once reached, one sentence an end.
///
/// An end is called *reached* only where undeterred improvements lead there: to one of its completions that nobody
/// leaves, if it has any.
final class WhoGoesFirst {

    private final int readings;

    /// `readings` is how many completions today has.
    WhoGoesFirst(int readings) {
        this.readings = readings;
    }

    /// The same, or why there is nothing to say.
    static Part part(Result<Journey> ways) {
        return switch (ways) {
            case Result.Complete<Journey>(Journey journey) -> of(journey);
            case Result.Partial<Journey>(Journey journey, String _) -> of(journey);
            case Result.Declined<Journey>(String why, String _) ->
                untold("Whether a way leads from today to any of these. " + why);
        };
    }

    private static Part of(Journey journey) {
        return journey.setsOut()
                ? new WhoGoesFirst(journey.readings().orElseThrow()).part(journey.ends())
                : untold("Whether a way leads from today to any of these: the file does not say enough of today.");
    }

    private static Part untold(String why) {
        return new Part(Place.SECOND_PAGE, "Who goes first", List.of(new Block.Gap("NOT TESTED", Text.of(why))));
    }

    /// For the brief: what stands in the way of getting there.
    Part part(List<Reached> ends) {
        EndLines lines = new EndLines();
        for (int k = 0; k < ends.size(); k++) {
            lines.add(k + 1, Text.of(words(ends.get(k))));
        }
        return new Part(
                Place.SECOND_PAGE,
                "Who goes first",
                List.of(
                        lines.items(),
                        new Block.Prose(
                                Text.of("An end is reached where each step on the way is a gain for whoever takes it, "
                                        + "and one that nobody would deter."))));
    }

    /// `"Exchange" holds, but is not reached: …`
    Text sentence(Reached end) {
        return Text.of("\"").then(new Piece.Name(end.target().name())).then("\" " + words(end));
    }

    private String words(Reached end) {
        return end.verdict().map(v -> holds(end)).orElse("cannot be judged, and " + way(end));
    }

    private String holds(Reached end) {
        boolean reached = ways(end, Kind.UNDETERRED).isReached();
        return switch (end.verdict().orElseThrow().word()) {
            case HOLDS -> "holds, " + (reached ? "and " : "but ") + way(end);
            case CAN_HOLD -> "can hold, " + (reached ? "and " : "but ") + way(end);
            case LEFT -> "is left once reached, and " + way(end);
            case CANNOT_HAPPEN -> "cannot happen under the file's rules.";
        };
    }

    /// The ways that count: to what nobody leaves, where the end has such a part.
    private static Way ways(Reached end, Kind kind) {
        return end.hasCore() ? end.core(kind) : end.any(kind);
    }

    private String way(Reached end) {
        Way undeterred = ways(end, Kind.UNDETERRED);
        if (undeterred.isReached()) {
            return undeterred.steps().equals(java.util.Optional.of(0))
                    ? "today is such a state already" + (readings == 1 ? "" : ", in one reading of it at least") + "."
                    : "is reached by steps that each gain their mover and that nobody would deter" + from(undeterred)
                            + ".";
        }
        return "is not reached: " + instead(end) + elsewhere(end);
    }

    private String instead(Reached end) {
        Way improvements = ways(end, Kind.IMPROVEMENTS);
        Way joint = ways(end, Kind.JOINT);
        Way moves = ways(end, Kind.MOVES);
        if (improvements.isReached()) {
            return "each step of the shortest way is a gain, but some would be deterred" + from(improvements) + ".";
        }
        if (joint.isReached()) {
            return "it takes an agreement by which every member gains" + in(joint) + ".";
        }
        return moves.isReached()
                ? "it takes steps that are no gain for whoever takes them" + in(moves) + "."
                : "no sequence of moves that was found leads there.";
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
