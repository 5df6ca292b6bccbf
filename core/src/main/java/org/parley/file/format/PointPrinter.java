package org.parley.file.format;

import java.util.List;
import org.parley.negotiation.model.Point;

/// Prints the points of a text.
final class PointPrinter {

    private PointPrinter() {}

    static Keys points(List<Point> points) {
        Keys keys = new Keys();
        points.forEach(point -> keys.keys(point.id(), point(point)));
        return keys;
    }

    private static Keys point(Point point) {
        Keys keys = new Keys().text("number", point.number()).text("heading", point.heading());
        point.place().ifPresent(place -> keys.word(Terms.of(place.unit()), Integer.toString(place.number())));
        return keys.text("text", point.text());
    }
}
