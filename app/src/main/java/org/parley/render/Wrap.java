package org.parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;
import org.parley.render.Line.Stretch;

/// Breaks a text into lines: at blanks, at the breaks it asks for, and within a word only if no line could hold it.
final class Wrap {

    private static final Pattern BLANK_OR_NOT = Pattern.compile(" |[^ ]+");

    private final IntUnaryOperator room;
    private final List<Line> lines = new ArrayList<>();
    private final List<Stretch> line = new ArrayList<>();
    private final List<Stretch> word = new ArrayList<>();
    private final List<Stretch> blank = new ArrayList<>();
    private int used;

    private Wrap(IntUnaryOperator room) {
        this.room = room;
    }

    /// The lines of `text`, at least one, none wider than `width` columns.
    static List<Line> lines(Text text, int width) {
        return lines(text, _ -> width);
    }

    /// The lines of `text`; `room` gives the columns of each line by its number, from 0.
    static List<Line> lines(Text text, IntUnaryOperator room) {
        Wrap wrap = new Wrap(room);
        List<Piece> pieces = Pieces.of(text);
        for (int i = 0; i < pieces.size(); i++) {
            wrap.add(i, pieces);
        }
        wrap.endWord();
        wrap.endLine();
        return wrap.lines;
    }

    private void add(int index, List<Piece> pieces) {
        Piece piece = pieces.get(index);
        if (piece instanceof Piece.Break) {
            endWord();
            endLine();
            return;
        }
        Matcher parts = BLANK_OR_NOT.matcher(Ink.words(pieces, index));
        while (parts.find()) {
            Stretch part = new Stretch(index, piece, parts.group());
            if (part.text().equals(" ")) {
                endWord();
                blank.clear();
                blank.add(part);
            } else {
                word.add(part);
            }
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        int needed = new Line(word).width();
        if (!line.isEmpty() && used + blank.size() + needed > left()) {
            endLine();
        }
        if (!line.isEmpty()) {
            line.addAll(blank);
            used += blank.size();
        }
        blank.clear();
        word.forEach(this::put);
        word.clear();
    }

    /// Puts a stretch on the line, and what the line cannot hold on the next.
    private void put(Stretch stretch) {
        int whole = Width.of(stretch.text());
        if (used + whole <= left()) {
            line.add(stretch);
            used += whole;
            return;
        }
        StringBuilder fits = new StringBuilder();
        for (String cluster : Width.clusters(stretch.text())) {
            int needed = Width.ofCluster(cluster);
            if (used + needed > left() && used > 0) {
                line.add(new Stretch(stretch.index(), stretch.piece(), fits.toString()));
                endLine();
                fits.setLength(0);
            }
            fits.append(cluster);
            used += needed;
        }
        line.add(new Stretch(stretch.index(), stretch.piece(), fits.toString()));
    }

    private void endLine() {
        lines.add(new Line(line));
        line.clear();
        blank.clear();
        used = 0;
    }

    private int left() {
        return room.applyAsInt(lines.size());
    }
}
