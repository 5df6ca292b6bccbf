package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.answer.data.Data;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.negotiation.model.Point;
import org.parley.plan.wording.Actor;
import org.parley.plan.wording.Wording;
import org.parley.plan.wording.WordingFinding;
import org.parley.plan.wording.WordingFinding.Kind;

/// What the text of a draft gives away by itself, clause by clause. `before` are the clauses of an earlier version,
/// empty where there is none; `leftOut` the lines that are no part of the text.
public record StudyReport(List<Point> points, List<Point> before, List<String> leftOut, Wording.Report wording) {

    /// So many of those who are named are listed.
    private static final int MOST_ACTORS = 15;

    public StudyReport {
        points = List.copyOf(points);
        before = List.copyOf(before);
        leftOut = List.copyOf(leftOut);
    }

    public Report report(String title, List<String> facts, List<String> foot) {
        List<Part> parts = new ArrayList<>();
        parts.add(part("Short answer", shortAnswer()));
        if (!before.isEmpty()) {
            parts.add(part("What became of the clauses", List.of(new Block.Items(moved()))));
        }
        parts.add(part("What the text leaves open", open()));
        if (!wording.actors().isEmpty()) {
            parts.add(part("Who is named", List.of(actors())));
        }
        if (!leftOut.isEmpty()) {
            parts.add(part(
                    "Left out as running heads and page numbers",
                    List.of(new Block.Items(leftOut.stream().map(Text::of).toList()))));
        }
        return new Report(title, facts, parts, foot);
    }

    private static Part part(String heading, List<Block> blocks) {
        return new Part(Place.FIRST_PAGE, heading, blocks);
    }

    private List<Block> shortAnswer() {
        List<Block> blocks = new ArrayList<>();
        long open = wording.findings().stream()
                .map(WordingFinding::point)
                .distinct()
                .count();
        String lead = Phrases.count(points.size(), "clause. ", "clauses. ")
                + (open == 0
                        ? "Their words alone give nothing away."
                        : "In " + open + " of them the words leave something open: "
                                + Phrases.count(wording.findings().size(), "finding.", "findings."));
        blocks.add(new Block.Lead(Text.of(lead)));
        if (!wording.unread().isEmpty()) {
            blocks.add(new Block.Gap(
                    "CANNOT CHECK",
                    Text.of(Phrases.count(wording.unread().size(), "clause is", "clauses are")
                            + " not in Latin letters, and only English words are known here: "
                            + Phrases.joined(wording.unread(), "and") + ".")));
        }
        blocks.add(
                new Block.Prose(Text.of("By lists of English words and the forms of English sentences. A finding is a "
                        + "question to the text, and where there is none nothing is cleared.")));
        return blocks;
    }

    private List<Text> moved() {
        Set<String> now = points.stream().map(Point::id).collect(Collectors.toSet());
        Set<String> old = before.stream().map(Point::id).collect(Collectors.toSet());
        List<Text> lines = new ArrayList<>();
        listed(lines, "New: ", points.stream().map(Point::id).filter(id -> !old.contains(id)));
        listed(lines, "Gone: ", before.stream().map(Point::id).filter(id -> !now.contains(id)));
        listed(
                lines,
                "Other words: ",
                kept().filter(k -> !k.before().text().equals(k.now().text()))
                        .map(k -> k.now().id()));
        listed(
                lines,
                "Another number: ",
                kept().filter(k -> !k.before().number().equals(k.now().number()))
                        .map(k -> k.now().id() + " (" + k.before().number() + " → "
                                + k.now().number() + ")"));
        if (lines.isEmpty()) {
            lines.add(Text.of("All clauses stand as they stood."));
        }
        return lines;
    }

    private record Kept(Point before, Point now) {}

    /// The clauses of both versions.
    private Stream<Kept> kept() {
        return points.stream()
                .flatMap(now ->
                        before.stream().filter(old -> old.id().equals(now.id())).map(old -> new Kept(old, now)));
    }

    private static void listed(List<Text> lines, String what, Stream<String> ids) {
        String all = ids.collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            lines.add(Text.of(what + all + "."));
        }
    }

    private List<Block> open() {
        Map<String, List<WordingFinding>> byPoint = wording.findings().stream()
                .collect(Collectors.groupingBy(WordingFinding::point, LinkedHashMap::new, Collectors.toList()));
        List<List<Text>> rows = new ArrayList<>();
        for (Point point : points) {
            List<WordingFinding> findings = byPoint.getOrDefault(point.id(), List.of());
            if (!findings.isEmpty()) {
                rows.add(List.of(new Text(List.of(new Piece.Code(point.id()))), found(findings)));
            }
        }
        return rows.isEmpty()
                ? List.of(new Block.Prose(Text.of("Nothing that words alone give away.")))
                : List.of(new Block.Table(List.of(Text.of("Clause"), Text.of("What is open, in its words")), rows));
    }

    /// One line for each kind, with all its quotes.
    private static Text found(List<WordingFinding> findings) {
        Map<Kind, List<WordingFinding>> byKind = findings.stream()
                .collect(Collectors.groupingBy(WordingFinding::kind, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> lines = new LinkedHashMap<>();
        byKind.forEach((kind, some) -> lines.merge(
                some.stream().map(StudyReport::quoted).distinct().collect(Collectors.joining("; ")),
                name(kind),
                (one, other) -> one + ", " + other));
        List<Piece> pieces = new ArrayList<>();
        lines.forEach((quotes, names) -> {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Break());
            }
            pieces.add(new Piece.Words(names + ": " + quotes));
        });
        return new Text(pieces);
    }

    private static String quoted(WordingFinding finding) {
        return "\"" + finding.quote() + "\""
                + (finding.others().isEmpty() ? "" : " beside " + String.join(", ", finding.others()));
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case NO_OBLIGOR -> "nobody named who has the duty";
            case PASSIVE -> "who acts is not said";
            case NO_DATE -> "no date";
            case NO_MEASURE -> "no measure";
            case NO_VERIFIER -> "nobody verifies";
            case NO_BASE -> "a percentage of what?";
            case VAGUE -> "vague";
            case WHO_DECIDES -> "who decides that this is so?";
            case ONLY_TALKS -> "promises talks only";
            case TWO_NAMES -> "one thing in two ways?";
            case ONE_WORD -> "which one?";
        };
    }

    private Block actors() {
        List<List<Text>> rows = wording.actors().stream()
                .limit(MOST_ACTORS)
                .map(actor -> List.of(
                        Text.of(actor.name()),
                        Text.of(Integer.toString(actor.named())),
                        Text.of(Integer.toString(actor.gives())),
                        Text.of(Integer.toString(actor.receives()))))
                .toList();
        return new Block.Table(
                List.of(Text.of("Name"), Text.of("Sentences"), Text.of("Has a duty"), Text.of("Is owed one")), rows);
    }

    public Data.Fields figures() {
        return new Data.Fields()
                .with("points", Data.items(points.stream().map(StudyReport::point)))
                .with("findings", Data.items(wording.findings().stream().map(StudyReport::finding)))
                .with("actors", Data.items(wording.actors().stream().map(StudyReport::actor)))
                .with("unread", Data.words(wording.unread().stream()))
                .with("leftOut", Data.words(leftOut.stream()));
    }

    private static Data.Fields point(Point point) {
        Data.Fields fields = new Data.Fields()
                .with("id", point.id())
                .with("number", point.number())
                .with("heading", point.heading())
                .with("text", point.text());
        return point.place()
                .map(place -> fields.with(place.unit() == Point.Unit.PAGE ? "page" : "paragraph", place.number()))
                .orElse(fields);
    }

    private static Data.Fields finding(WordingFinding finding) {
        return new Data.Fields()
                .with("kind", finding.kind().word())
                .with("point", finding.point())
                .with("quote", finding.quote())
                .with("others", Data.words(finding.others().stream()));
    }

    private static Data.Fields actor(Actor actor) {
        return new Data.Fields()
                .with("name", actor.name())
                .with("sentences", actor.named())
                .with("gives", actor.gives())
                .with("receives", actor.receives());
    }
}
