package org.parley.file.format;

import java.util.List;
import java.util.Optional;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.RedLine;
import org.parley.negotiation.model.Subject;

/// Reads one party. Its name is its id where none is written; it answers everybody where nothing is said.
record PartyReader(Context context) {

    Party read(Entry entry) {
        String id = entry.key().text();
        Subject subject = new Subject.OfParty(id);
        context.at(subject, entry.span());
        Fields fields = Fields.of(
                context, subject, Part.PARTY, entry.value(), entry.key().span());
        String name = fields.text("name");
        List<Option> options = fields.entries("options").stream()
                .map(new OptionReader(context, id)::read)
                .toList();
        List<Condition> hidden = fields.list("hidden").stream()
                .flatMap(node -> context.conditions().read(node).stream())
                .toList();
        List<RedLine> redLines = new WantReader(context, id).redLines(fields.list("red-lines"));
        Optional<String> fallback =
                fields.value("fallback").flatMap(fields::scalar).flatMap(context.references()::outcome);
        return new Party(
                id,
                name.isEmpty() ? id : name,
                fields.text("note"),
                options,
                new PrioritiesReader(context, id).read(fields),
                answers(fields, id),
                hidden,
                fallback.orElse(""),
                redLines);
    }

    private Answers answers(Fields fields, String party) {
        Optional<Node> written = fields.value("answers");
        if (written.isEmpty()) {
            return new Answers.Everybody();
        }
        if (written.get() instanceof Mapping acts) {
            fields.error(
                    "reserved-key",
                    acts.span(),
                    "Answers to single acts are reserved for a later version of the format.",
                    "Maybe \"answers: ["
                            + String.join(
                                    ", ",
                                    acts.entries().stream()
                                            .map(e -> e.key().text())
                                            .toList()) + "]\".");
            return new Answers.Everybody();
        }
        return new Answers.Only(fields.texts("answers").stream()
                .flatMap(other -> answered(fields, other, party).stream())
                .distinct()
                .toList());
    }

    private Optional<String> answered(Fields fields, Scalar other, String party) {
        if (other.text().equals(party)) {
            fields.error(
                    "answers-itself", other.span(), party + " cannot answer its own departures.", "Maybe remove it.");
            return Optional.empty();
        }
        return context.references().party(other);
    }
}
