package org.parley.file.format;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Scalar;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Priorities.Wants;
import org.parley.negotiation.model.Priorities.Weight;
import org.parley.negotiation.model.Priorities.Weights;

/// Reads how a party compares states, in the one form it is written in: wants, a ranking of states, or weights.
record PrioritiesReader(Context context, String party) {

    private static final List<String> FORMS = List.of("wants", "ranking", "weights");

    Priorities read(Fields fields) {
        onlyOneForm(fields);
        if (fields.has("wants") || (!fields.has("ranking") && !fields.has("weights"))) {
            return new Wants(new WantReader(context, party).wants(fields.list("wants")));
        }
        return fields.has("ranking") ? new RankingReader(context, fields).read() : new Weights(weights(fields));
    }

    private void onlyOneForm(Fields fields) {
        List<Span> keys =
                FORMS.stream().filter(fields::has).map(fields::keySpan).toList();
        if (keys.size() > 1) {
            context.remarks()
                    .add(Diagnostic.error(
                                    "several-priorities",
                                    keys.get(1),
                                    "The priorities of " + party
                                            + " are written in several forms; a party has wants, a ranking or weights.",
                                    "Maybe keep the wants.")
                            .and(keys.getFirst(), "the other form"));
        }
        if (fields.has("over") && !fields.has("ranking")) {
            fields.error(
                    "missing-key",
                    fields.keySpan("over"),
                    "\"over\" names the options of a ranking, and there is none.",
                    "Maybe remove it.");
        }
    }

    private List<Weight> weights(Fields fields) {
        Set<Ref> once = new HashSet<>();
        return fields.entries("weights").stream()
                .flatMap(entry -> weight(fields, entry, once).stream())
                .toList();
    }

    private Optional<Weight> weight(Fields fields, Entry entry, Set<Ref> once) {
        Optional<Ref> option = context.conditions().option(entry.key());
        if (option.isPresent() && !once.add(option.get())) {
            fields.error(
                    "option-twice",
                    entry.key().span(),
                    option.get().text() + " has a weight already.",
                    "Maybe remove one.");
        }
        Optional<Scalar> value = fields.scalar(entry.value());
        if (value.isPresent() && !value.get().text().matches("-?[0-9]{1,15}")) {
            fields.error(
                    "bad-weight",
                    value.get().span(),
                    "\"" + value.get().text() + "\" is no whole number of up to 15 digits.",
                    whole(value.get().text()));
            return Optional.empty();
        }
        return option.flatMap(ref -> value.map(v -> new Weight(ref, Long.parseLong(v.text()))));
    }

    /// Weights count only as they compare, so a fraction can be avoided.
    private static String whole(String written) {
        return written.matches("-?[0-9]+[.,][0-9]+")
                ? "Maybe all weights of the party times ten, or times a hundred: only how they compare counts."
                : "Maybe a number such as 3.";
    }
}
