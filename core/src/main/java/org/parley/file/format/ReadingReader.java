package org.parley.file.format;

import java.util.List;
import java.util.Optional;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Scalar;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Reading;
import org.parley.negotiation.model.Scenario;
import org.parley.negotiation.model.Subject;

/// Reads the readings, and the scenarios of levers.
record ReadingReader(Context context, Negotiation before) {

    List<Reading> readings(Fields file) {
        return file.entries("readings").stream().map(this::reading).toList();
    }

    private Reading reading(Entry entry) {
        String id = entry.key().text();
        Subject subject = new Subject.OfReading(id);
        context.at(subject, entry.span());
        Fields fields = Fields.of(
                context, subject, Part.READING, entry.value(), entry.key().span());
        Optional<String> of = fields.value("of").flatMap(fields::scalar).flatMap(context.references()::party);
        ChangeReader changes =
                new ChangeReader(context, before, of.orElse(""), place -> new Subject.OfChange(id, place));
        changes.list(fields.list("changes"));
        String name = fields.text("name");
        return new Reading(
                id,
                name.isEmpty() ? id : name,
                of.orElse(""),
                fields.texts("by").stream().map(Scalar::text).toList(),
                changes.changes(),
                fields.text("note"),
                fields.sources());
    }

    List<Scenario> scenarios(Fields file) {
        return file.entries("scenarios").stream()
                .map(entry -> scenario(file, entry))
                .toList();
    }

    private Scenario scenario(Fields file, Entry entry) {
        context.at(new Subject.OfScenario(entry.key().text()), entry.span());
        List<Node> levers = entry.value() instanceof Node.Sequence list ? list.items() : List.of();
        if (!(entry.value() instanceof Node.Sequence)) {
            file.error(
                    "expected-list",
                    entry.value().span(),
                    "A scenario is a list of levers.",
                    "Maybe \"" + entry.key().text() + ": [some-lever]\".");
        }
        return new Scenario(
                entry.key().text(),
                levers.stream()
                        .flatMap(node -> file.scalar(node).stream())
                        .flatMap(id -> context.references().lever(id).stream())
                        .distinct()
                        .toList());
    }
}
