package org.parley.file.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.file.draft.Passage.Kind;
import org.parley.negotiation.model.Point.Place;
import org.parley.negotiation.model.Point.Unit;

/// A draft in plain text, or in Markdown: passages stand between empty lines, and a line that begins with the next
/// number begins one as well. The other lines of a passage are joined by a space.
public final class PlainText {

    private static final Pattern MARK = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-*•–]\\s+(?=\\S)");
    private static final Pattern RULE = Pattern.compile("^\\s*\\|?[\\s:|-]*-[\\s:|-]*\\|?\\s*$");

    /// Tells lines that begin with the next number, or with a bullet, from those that go on.
    public static final class Starts {
        private final Outline outline = new Outline();

        /// Whether the line begins a passage; `isBreak` where one ends before it in any case.
        public boolean isStart(String line, boolean isBreak) {
            Outline.At at = isBreak ? Outline.At.BREAK : Outline.At.LINE;
            return outline.next(Label.of(line.strip()), at).isPresent()
                    || BULLET.matcher(line).find();
        }
    }

    private final boolean isMarkdown;
    private final List<Passage> passages = new ArrayList<>();
    private final Starts starts = new Starts();
    private final StringBuilder current = new StringBuilder();

    private PlainText(boolean isMarkdown) {
        this.isMarkdown = isMarkdown;
    }

    public static Draft read(String text) {
        return new PlainText(false).draft(text);
    }

    public static Draft readMarkdown(String text) {
        return new PlainText(true).draft(text);
    }

    private Draft draft(String text) {
        text.lines().forEach(this::add);
        finish();
        return new Draft(passages, List.of());
    }

    private void add(String line) {
        if (line.isBlank() || line.strip().equals("\f")) {
            finish();
        } else if (isMarkdown && MARK.matcher(line).matches()) {
            finish();
            Matcher mark = MARK.matcher(line);
            if (mark.matches()) {
                put(mark.group(2), mark.group(1).length() == 1 && passages.isEmpty() ? Kind.TITLE : Kind.HEADING);
            }
        } else if (isMarkdown && line.strip().startsWith("|")) {
            finish();
            if (!RULE.matcher(line).matches()) {
                put(row(line.strip()), Kind.ROW);
            }
        } else {
            if (begins(line)) {
                finish();
            }
            if (!current.isEmpty()) {
                current.append(' ');
            }
            current.append(line.strip());
        }
    }

    private boolean begins(String line) {
        return starts.isStart(line, current.isEmpty());
    }

    private static String row(String line) {
        String inner = line.substring(1, line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length());
        return String.join(
                " | ",
                Pattern.compile("(?<!\\\\)\\|")
                        .splitAsStream(inner)
                        .map(String::strip)
                        .toList());
    }

    private void finish() {
        if (!current.isEmpty()) {
            put(current.toString(), Kind.BODY);
            current.setLength(0);
        }
    }

    private void put(String text, Kind kind) {
        passages.add(Passage.of(text, kind, new Place(Unit.PARAGRAPH, passages.size() + 1)));
    }
}
