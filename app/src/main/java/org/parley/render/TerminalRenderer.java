package org.parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Text;
import org.parley.render.Layout.Sheet;

/// A report as lines of text, for a terminal or a plain e-mail.
public record TerminalRenderer(Screen screen) implements Renderer {

    @Override
    public String render(Report report) {
        TerminalBlocks blocks = new TerminalBlocks(new Ink(screen));
        Layout layout = Layout.of(report);
        List<String> lines = new ArrayList<>(head(report, layout, blocks));
        for (int i = 0; i < layout.pages().size(); i++) {
            if (i > 0) {
                lines.addAll(List.of("", rule(layout.pages().get(i).mark())));
            }
            addParts(layout.pages().get(i), i == 0, blocks, lines);
        }
        lines.addAll(foot(report, blocks));
        layout.annex().ifPresent(annex -> {
            lines.addAll(List.of("", rule(annex.mark())));
            addParts(annex, false, blocks, lines);
        });
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /// The title in capitals with the mark of the first page, then the facts.
    private List<String> head(Report report, Layout layout, TerminalBlocks blocks) {
        String mark = layout.pages().isEmpty() ? "" : layout.pages().getFirst().mark();
        Text title = Text.of(new Piece.Strong(Pieces.capitals(report.title())));
        int room = screen.width() - (mark.isEmpty() ? 0 : mark.length() + 2);
        List<Line> titleLines = Wrap.lines(title, line -> line == 0 ? room : screen.width());
        List<String> lines = new ArrayList<>();
        for (Line line : titleLines) {
            String end = lines.isEmpty() && !mark.isEmpty()
                    ? " ".repeat(screen.width() - line.width() - mark.length()) + mark
                    : "";
            lines.add(blocks.ink().of(line) + end);
        }
        if (!report.facts().isEmpty()) {
            lines.addAll(blocks.wrapped(facts(report), "", ""));
        }
        return lines;
    }

    private static Text facts(Report report) {
        List<Piece> pieces = new ArrayList<>();
        for (String fact : report.facts()) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Words(" · "));
            }
            pieces.add(new Piece.Name(fact));
        }
        return new Text(pieces);
    }

    private static void addParts(Sheet sheet, boolean afterHead, TerminalBlocks blocks, List<String> lines) {
        boolean apart = afterHead;
        for (Part part : sheet.parts()) {
            if (apart) {
                lines.add("");
            }
            lines.addAll(blocks.of(part));
            apart = true;
        }
    }

    /// One line if the foot is two remarks that fit on it, the second at its end; else a line each.
    private List<String> foot(Report report, TerminalBlocks blocks) {
        List<String> foot = report.foot().stream().map(Clean::text).toList();
        if (foot.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(""));
        int between = foot.size() != 2 ? 0 : screen.width() - Width.of(foot.getFirst()) - Width.of(foot.getLast());
        if (between >= 2) {
            lines.add(foot.getFirst() + " ".repeat(between) + foot.getLast());
        } else {
            foot.forEach(remark -> lines.addAll(blocks.wrapped(Text.of(remark), "", "  ")));
        }
        return lines;
    }

    private String rule(String mark) {
        return mark.isEmpty()
                ? "-".repeat(screen.width())
                : "-".repeat(screen.width() - mark.length() - 1) + " " + mark;
    }
}
