package org.parley.file.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.file.draft.Passage.Kind;
import org.parley.negotiation.model.Point;
import org.parley.negotiation.model.Point.Place;

/// The clauses of a document, each word for word.
///
/// A clause begins at each break of the document. Its number is the label it begins with, which is taken off its text,
/// after those of the clauses around it. A label that stands alone goes to what follows it.
public final class Clauses {

    /// A heading is no longer than this.
    private static final int HEADING_LENGTH = 90;

    private final List<Passage> passages;
    private final Outline outline = new Outline();
    private final Set<String> taken = new HashSet<>();
    private final List<Point> points = new ArrayList<>();
    private Optional<Open> open = Optional.empty();
    private String title = "";
    private String heading = "";
    private String headingBefore = "";
    private Optional<Passage> above = Optional.empty();
    private int unnumbered;

    /// A label that waits for its text.
    private record Open(String number, String id, Place place) {}

    private Clauses(Draft draft) {
        this.passages = draft.passages();
    }

    /// A document's title, empty where it has none, and its clauses. Ids are made of the numbers: `p16-a`.
    public record Text(String title, List<Point> points) {
        public Text {
            points = List.copyOf(points);
        }
    }

    public static Text of(Draft draft) {
        return new Clauses(draft).text();
    }

    private Text text() {
        for (int k = 0; k < passages.size(); k++) {
            add(passages.get(k), k + 1 < passages.size() ? Optional.of(passages.get(k + 1)) : Optional.empty());
        }
        close();
        return new Text(title, points);
    }

    private void add(Passage passage, Optional<Passage> next) {
        Numbered numbered = numbered(passage);
        if (numbered.isLabelled()) {
            close();
            String number = outline.number();
            String id = free("p" + String.join("-", outline.parts()));
            if (numbered.text().isEmpty()) {
                open = Optional.of(new Open(number, id, passage.place()));
            } else {
                points.add(new Point(id, number, heading, Optional.of(passage.place()), numbered.text()));
            }
        } else if (open.isPresent() && passage.kind() == Kind.BODY) {
            Open label = open.get();
            open = Optional.empty();
            points.add(new Point(label.id(), label.number(), heading, Optional.of(label.place()), numbered.text()));
        } else if (isHeading(passage, next)) {
            close();
            head(passage);
            return;
        } else {
            close();
            unnumbered(passage, numbered.text());
        }
        above = Optional.empty();
    }

    /// A heading right above another is part of it where the document says so; where it was only taken for one, it was
    /// a clause.
    private void head(Passage passage) {
        String text = passage.text().strip();
        boolean isSure = passage.kind() != Kind.BODY;
        if (points.isEmpty() && title.isEmpty() && above.isEmpty()) {
            title = text;
            return;
        }
        if (above.filter(p -> p.kind() == Kind.BODY).isPresent()) {
            Passage mistaken = above.get();
            heading = headingBefore;
            unnumbered(mistaken, mistaken.text().strip());
        }
        headingBefore = heading;
        heading = above.filter(p -> p.kind() != Kind.BODY).isPresent() && isSure ? heading + " – " + text : text;
        above = Optional.of(passage);
    }

    private void unnumbered(Passage passage, String text) {
        unnumbered++;
        points.add(new Point(free("u" + unnumbered), "", heading, Optional.of(passage.place()), text));
    }

    /// A label that nothing follows is a clause without words.
    private void close() {
        open.ifPresent(
                label -> points.add(new Point(label.id(), label.number(), heading, Optional.of(label.place()), "")));
        open = Optional.empty();
    }

    private record Numbered(boolean isLabelled, String text) {}

    private Numbered numbered(Passage passage) {
        String text = passage.text().strip();
        if (!passage.label().isEmpty()) {
            List<Label> readings = Label.of(passage.label().strip() + " ");
            if (!readings.isEmpty()) {
                outline.enter(readings.getFirst(), passage.depth());
                return new Numbered(true, text);
            }
            return new Numbered(false, text);
        }
        if (passage.kind() == Kind.TITLE || passage.kind() == Kind.HEADING) {
            return new Numbered(false, text);
        }
        Optional<Label> label = outline.next(Label.of(text), Outline.At.BREAK);
        return new Numbered(
                label.isPresent(),
                label.map(l -> text.substring(l.length())).orElse(text).strip());
    }

    private static boolean isHeading(Passage passage, Optional<Passage> next) {
        return switch (passage.kind()) {
            case TITLE, HEADING -> true;
            case ROW -> false;
            case BODY -> next.isPresent() && looksLikeHeading(passage.text().strip());
        };
    }

    /// Short, without an end of a sentence, and beginning large where its script knows large letters.
    private static boolean looksLikeHeading(String text) {
        return text.length() <= HEADING_LENGTH
                && !text.isEmpty()
                && !Character.isLowerCase(text.codePointAt(0))
                && Character.isLetterOrDigit(text.codePointAt(0))
                && ".;:,?!…؟،؛".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private String free(String wanted) {
        String id = wanted;
        for (int k = 2; !taken.add(id); k++) {
            id = wanted + "-x" + k;
        }
        return id;
    }
}
