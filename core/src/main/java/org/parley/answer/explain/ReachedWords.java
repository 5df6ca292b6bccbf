package org.parley.answer.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;
import org.parley.game.paths.Kind;
import org.parley.game.paths.Way;

/// Whether a way leads from today to ends that hold once reached, one sentence an end.
///
/// An end is called *reached* only where undeterred improvements lead there: to one of its completions that nobody
/// leaves, if it has any.
record ReachedWords(Phrases phrases, int readings) {

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
    String inShort(Reached end, boolean several) {
        return takesAgreement(end)
                ? words(end, several, (several ? "are" : "is") + " not reached without an agreement." + elsewhere(end))
                : words(end, several, way(end, several));
    }

    /// The ways that count: to what nobody leaves, where the end has such a part.
    static Way ways(Reached end, Kind kind) {
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

    static boolean takesAgreement(Reached end) {
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

    String agreement(Reached end) {
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
