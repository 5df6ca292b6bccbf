package org.parley.file.format;

import java.util.List;
import java.util.Optional;
import org.parley.file.yaml.Node.Scalar;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.WantId;

/// Reads where a want comes to stand: above or below another, on top, or last; one of them has to be said.
record PositionReader(Fields fields, WantFinder wants) {

    private static final List<String> KEYS = List.of("above", "below", "on-top", "last");

    /// The position among the wants of `party`.
    Optional<Position> read(String party) {
        List<String> said = KEYS.stream().filter(fields::has).toList();
        if (said.size() != 1) {
            fields.error(
                    "no-position",
                    fields.mapping().span(),
                    said.isEmpty()
                            ? "It is not said where among the wants of " + party + " it comes to stand."
                            : "The place is said twice: " + String.join(", ", said) + ".",
                    "Maybe \"above: some-want\", \"below: some-want\", \"on-top: yes\" or \"last: yes\".");
            return Optional.empty();
        }
        return switch (said.getFirst()) {
            case "above" -> beside("above", party).map(Position.Above::new);
            case "below" -> beside("below", party).map(Position.Below::new);
            case "on-top" -> yes("on-top", new Position.OnTop());
            default -> yes("last", new Position.Last());
        };
    }

    private Optional<WantId> beside(String key, String party) {
        Optional<Scalar> name = fields.value(key).flatMap(fields::scalar);
        return name.flatMap(text -> wants.find(text, party));
    }

    private Optional<Position> yes(String key, Position position) {
        if (fields.flag(key)) {
            return Optional.of(position);
        }
        fields.error("no-position", fields.keySpan(key), "\"" + key + "\" can only be yes.", "Maybe remove it.");
        return Optional.empty();
    }
}
