package org.parley.file.format;

import java.util.List;
import java.util.Optional;
import org.parley.file.yaml.Node.Entry;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Subject;

/// Reads the outcomes. An outcome's name is its id where none is written.
record OutcomeReader(Context context) {

    List<Outcome> read(Fields file) {
        return file.entries("outcomes").stream()
                .flatMap(entry -> outcome(entry).stream())
                .toList();
    }

    private Optional<Outcome> outcome(Entry entry) {
        String id = entry.key().text();
        Subject subject = new Subject.OfOutcome(id);
        context.at(subject, entry.span());
        Fields fields = Fields.of(
                context, subject, Part.OUTCOME, entry.value(), entry.key().span());
        String name = fields.text("name");
        String note = fields.text("note");
        return fields.condition("where").map(where -> new Outcome(id, name.isEmpty() ? id : name, where, note));
    }
}
