package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.game.paths.Kind;
import org.parley.game.paths.Path;
import org.parley.game.stability.OutcomeVerdict.Word;

/// Would we get there: how far an end is reached from today, by which steps, and what today cannot reach.
final class PathsPart {

    private final Journey journey;
    private final Phrases phrases;
    private final HoldsPart holds;
    private final LegWords words;

    PathsPart(Journey journey, Phrases phrases, HoldsPart holds, LegWords words) {
        this.journey = journey;
        this.phrases = phrases;
        this.holds = holds;
        this.words = words;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(shortAnswer()));
        parts.add(onceReached());
        if (journey.setsOut()) {
            PathTables tables = new PathTables(journey, phrases);
            parts.add(tables.howFar());
            for (Kind kind : Kind.values()) {
                parts.addAll(ways(kind));
            }
            parts.add(tables.first());
            journey.beyond().map(tables::beyond).ifPresent(parts::add);
        }
        return parts;
    }

    private Part shortAnswer() {
        List<Block> blocks = new ArrayList<>();
        ShortAnswer.cannotSay(journey.today()).ifPresent(blocks::add);
        if (!journey.setsOut()) {
            String why = journey.readings().isEmpty()
                    ? "the file leaves too much of today unclear to set out from it."
                    : "today breaks the rules of the file, so there is nowhere to set out from.";
            blocks.add(new Block.Gap("CANNOT SAY", Text.of("Whether this is reached: " + why)));
        } else {
            blocks.add(new Block.Lead(new ReachedWords(phrases, readings()).sentence(journey.asked())));
            blocks.add(
                    new Block.Prose(
                            Text.of(
                                    "To hold once reached and to be reached are two answers. This is a reading of what the file says, not a forecast.")));
        }
        return new Part(Place.FIRST_PAGE, "Short answer", blocks);
    }

    private int readings() {
        return journey.readings().orElse(0);
    }

    private Part onceReached() {
        Block block = journey.reasons()
                .<Block>map(end -> new Block.Prose(Text.of("It ")
                        .then(EndWords.mark(end.verdict().word()))
                        .then(end.verdict().word() == Word.CANNOT_HAPPEN ? ": " : ". Who would leave: ")
                        .then(holds.whoLeaves(end))
                        .then(".")))
                .orElse(new Block.Gap(
                        "CANNOT SAY", Text.of("There are too many states to judge whether anybody would leave.")));
        return new Part(Place.FIRST_PAGE, "Does it hold, once reached?", List.of(block));
    }

    /// The shortest ways by one kind of steps, unless a stricter kind has the very same.
    private List<Part> ways(Kind kind) {
        List<Part> parts = new ArrayList<>();
        Optional<Path> toCore = path(journey.toCore(), kind);
        Optional<Path> toAny = path(journey.toAny(), kind);
        toCore.map(path -> way(kind, path, "")).ifPresent(parts::add);
        toAny.filter(path -> toCore.isEmpty()
                        || path.legs().size() < toCore.get().legs().size())
                .map(path -> way(kind, path, journey.asked().hasCore() ? ", to where somebody leaves" : ""))
                .ifPresent(parts::add);
        return parts;
    }

    private static Optional<Path> path(Map<Kind, Path> paths, Kind kind) {
        return Optional.ofNullable(paths.get(kind))
                .filter(path -> java.util.Arrays.stream(Kind.values())
                        .takeWhile(stricter -> stricter != kind)
                        .noneMatch(stricter -> path.equals(paths.get(stricter))));
    }

    private static String heading(Kind kind) {
        return switch (kind) {
            case UNDETERRED -> " by gains that nobody would deter";
            case IMPROVEMENTS -> " by gains, deterred or not";
            case JOINT -> " with agreements";
            case MOVES -> ", gain or no gain";
        };
    }

    private Part way(Kind kind, Path path, String where) {
        String heading = "The shortest way" + heading(kind) + where;
        List<Block> blocks = new ArrayList<>();
        if (readings() > 1) {
            blocks.add(new Block.Prose(Text.of(
                    "From the reading of today with: " + phrases.choices(path.start(), phrases.unclear()) + ".")));
        }
        if (path.legs().isEmpty()) {
            blocks.add(new Block.Prose(Text.of("None is needed: that is such a state already.")));
        } else {
            blocks.add(new Block.Numbered(path.legs().stream().map(words::say).toList()));
        }
        return new Part(Place.FIRST_PAGE, heading, blocks);
    }
}
