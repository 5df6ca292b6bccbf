package org.parley.file.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Layout;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.YamlReader;
import org.parley.file.yaml.YamlWriter;
import org.parley.negotiation.model.Point;

/// Puts other points in the place of a file's own; every byte outside the section stays, and within it every comment
/// and the whole of each point that says the same.
public final class PointsWriter {

    private final SourceText source;
    private final Mapping root;
    private final String lineEnd;

    private PointsWriter(SourceText source, Mapping root) {
        this.source = source;
        this.root = root;
        this.lineEnd = source.text().contains("\r\n") ? "\r\n" : "\n";
    }

    /// The text with these points, of a file without errors; none where its points do not stand line by line.
    public static Optional<String> write(SourceText source, List<Point> points) {
        return YamlReader.read(source)
                .root()
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .filter(mapping -> mapping.layout() == Layout.BLOCK)
                .flatMap(root -> new PointsWriter(source, root).write(points));
    }

    private Optional<String> write(List<Point> points) {
        for (int i = 0; i < root.entries().size(); i++) {
            Entry entry = root.entries().get(i);
            if (entry.key().text().equals("points")) {
                Span span = SectionReader.span(root, i, source);
                return entry.value() instanceof Mapping old && old.layout() == Layout.BLOCK
                        ? Optional.of(replaced(span, old, points))
                        : Optional.empty();
            }
        }
        String text = source.text();
        String gap = text.isEmpty() || text.endsWith("\n") ? "" : lineEnd;
        return Optional.of(text + gap + lineEnd + "points:" + lineEnd + lines(points));
    }

    private String replaced(Span section, Mapping old, List<Point> points) {
        Map<String, String> raw = raw(old, section);
        Map<String, Point> before = new LinkedHashMap<>();
        NegotiationReader.read(source).soFar().points().forEach(point -> before.put(point.id(), point));
        StringBuilder text = new StringBuilder(source.text()
                .substring(
                        section.from(),
                        lineStart(old.entries().getFirst().key().span().from())));
        Set<String> written = new HashSet<>();
        for (Point point : points) {
            String kept = raw.getOrDefault(point.id(), "");
            text.append(point.equals(before.get(point.id())) ? kept : lines(List.of(point)) + comments(kept));
            written.add(point.id());
        }
        raw.forEach((id, lines) -> text.append(written.contains(id) ? "" : comments(lines)));
        return source.text().substring(0, section.from()) + text + source.text().substring(end(section));
    }

    /// The lines of each point, from that of its id to the next.
    private Map<String, String> raw(Mapping old, Span section) {
        Map<String, String> raw = new LinkedHashMap<>();
        List<Entry> entries = old.entries();
        for (int k = 0; k < entries.size(); k++) {
            int from = lineStart(entries.get(k).key().span().from());
            int to = k + 1 < entries.size()
                    ? lineStart(entries.get(k + 1).key().span().from())
                    : end(section);
            String lines = source.text().substring(from, to);
            raw.put(entries.get(k).key().text(), lines.endsWith("\n") ? lines : lines + lineEnd);
        }
        return raw;
    }

    /// Where the points end: comments at the beginning of a line after them belong to what follows.
    private int end(Span section) {
        int end = section.to();
        while (end > section.from()) {
            int start = lineStart(end - 1);
            String line = source.text().substring(start, end);
            if (!line.isBlank() && !line.startsWith("#")) {
                return end;
            }
            end = start;
        }
        return end;
    }

    private int lineStart(int at) {
        return source.text().lastIndexOf('\n', at - 1) + 1;
    }

    /// The lines that are a comment, or empty.
    private String comments(String lines) {
        List<String> kept = new ArrayList<>();
        lines.lines()
                .skip(1)
                .filter(line -> line.isBlank() || line.strip().startsWith("#"))
                .forEach(kept::add);
        return kept.isEmpty() ? "" : String.join(lineEnd, kept) + lineEnd;
    }

    private String lines(List<Point> points) {
        YamlWriter writer = YamlWriter.fresh();
        new Keys()
                .keys("points", PointPrinter.points(points))
                .mapping()
                .entries()
                .forEach(writer::entry);
        String section = writer.finish();
        return section.substring(section.indexOf('\n') + 1).replace("\n", lineEnd);
    }
}
