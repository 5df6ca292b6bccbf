package org.parley.file.format;

import java.util.List;
import java.util.Optional;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Scalar;
import org.parley.negotiation.model.Point;
import org.parley.negotiation.model.Point.Place;
import org.parley.negotiation.model.Point.Unit;
import org.parley.negotiation.model.Subject;

/// Reads the points of a text.
record PointReader(Context context) {

    List<Point> read(Fields file) {
        return file.entries("points").stream().map(this::point).toList();
    }

    private Point point(Entry entry) {
        String id = entry.key().text();
        Subject subject = new Subject.OfPoint(id);
        context.at(subject, entry.span());
        Fields fields = Fields.of(
                context, subject, Part.POINT, entry.value(), entry.key().span());
        return new Point(id, fields.text("number"), fields.text("heading"), place(fields), fields.text("text"));
    }

    private static Optional<Place> place(Fields fields) {
        if (fields.has("page") && fields.has("paragraph")) {
            fields.error(
                    "two-places",
                    fields.keySpan("paragraph"),
                    "A point stands on a page or is counted in paragraphs, not both.",
                    "Maybe remove one of the two.");
        }
        return place(fields, "page", Unit.PAGE).or(() -> place(fields, "paragraph", Unit.PARAGRAPH));
    }

    private static Optional<Place> place(Fields fields, String key, Unit unit) {
        return fields.value(key).flatMap(fields::scalar).flatMap(word -> place(fields, word, unit));
    }

    private static Optional<Place> place(Fields fields, Scalar word, Unit unit) {
        if (word.text().matches("[1-9][0-9]{0,6}")) {
            return Optional.of(new Place(unit, Integer.parseInt(word.text())));
        }
        fields.error(
                "bad-place",
                word.span(),
                "\"" + word.text() + "\" counts nothing: a whole number from 1 is expected.",
                "Maybe \"1\".");
        return Optional.empty();
    }
}
