package org.parley.file.format;

import java.util.List;
import java.util.Optional;
import org.parley.file.yaml.Node.Entry;
import org.parley.negotiation.model.Day;
import org.parley.negotiation.model.Source;
import org.parley.negotiation.model.Subject;

/// Reads the sources: what the file's statements can cite.
record SourceReader(Context context) {

    List<Source> read(Fields file) {
        return file.entries("sources").stream()
                .flatMap(entry -> source(entry).stream())
                .toList();
    }

    private Optional<Source> source(Entry entry) {
        String id = entry.key().text();
        Subject subject = new Subject.OfSource(id);
        context.at(subject, entry.span());
        Fields fields = Fields.of(
                context, subject, Part.SOURCE, entry.value(), entry.key().span());
        Optional<Day> date = fields.day("date");
        Optional<Source.Kind> kind = fields.choice("kind", Source.Kind.class);
        if (date.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Source(
                id,
                fields.text("title"),
                fields.text("publisher"),
                date.get(),
                kind.get(),
                fields.text("link"),
                fields.text("note"),
                fields.flag("confidential")));
    }
}
