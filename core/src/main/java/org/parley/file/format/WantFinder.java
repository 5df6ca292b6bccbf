package org.parley.file.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.file.source.Nearest;
import org.parley.file.yaml.Node.Scalar;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.ConditionParser;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.logic.Conditions;
import org.parley.negotiation.logic.Parsed;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// Finds the want that a text names: by its id, or by its condition in any form of reference.
record WantFinder(Context context, Negotiation in) {

    /// The want of `party`; empty, with a remark, where it has none of this name.
    Optional<WantId> find(Scalar name, String party) {
        Optional<WantId> found = ofParty(name.text(), party);
        if (found.isEmpty()) {
            unknown(name, party);
        }
        return found;
    }

    /// The want of `party`, or of another whose want has this id; without a party meant, the want of the only one that
    /// has it.
    Optional<WantId> findAnywhere(Scalar name, String party) {
        Optional<WantId> elsewhere = in.parties().stream()
                .flatMap(p -> p.wants().stream()
                        .filter(w -> w.id().equals(name.text()))
                        .map(w -> WantId.of(p.id(), w)))
                .findFirst();
        return elsewhere.or(() -> party.isEmpty() ? ofOnlyOne(name) : find(name, party));
    }

    private Optional<WantId> ofOnlyOne(Scalar name) {
        List<WantId> found = in.parties().stream()
                .flatMap(p -> ofParty(name.text(), p.id()).stream())
                .toList();
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        List<String> ids = in.parties().stream()
                .flatMap(p -> p.wants().stream())
                .map(Want::id)
                .filter(id -> !id.isEmpty())
                .toList();
        String parties = String.join(", ", found.stream().map(WantId::party).toList());
        context.remarks()
                .error(
                        found.isEmpty() ? "unknown-want" : "ambiguous-want",
                        name.span(),
                        found.isEmpty()
                                ? "No party has a want \"" + name.text() + "\"."
                                : "Several parties have a want \"" + name.text() + "\": " + parties + ".",
                        found.isEmpty()
                                ? Nearest.maybe(name.text(), ids, "Maybe add it to a party's wants.")
                                : "Maybe \"party: " + found.getFirst().party() + "\" beside it.");
        return Optional.empty();
    }

    private Optional<WantId> ofParty(String text, String party) {
        String canonical = condition(text).map(ConditionPrinter::print).orElse(text);
        List<WantId> wants = wants(party).stream().map(w -> WantId.of(party, w)).toList();
        return wants.stream()
                .filter(w -> w.name().equals(text))
                .findFirst()
                .or(() -> wants.stream().filter(w -> w.name().equals(canonical)).findFirst());
    }

    private Optional<Condition> condition(String text) {
        return ConditionParser.read(text) instanceof Parsed.Read read
                ? Optional.of(Conditions.map(read.condition(), this::qualified))
                : Optional.empty();
    }

    private Ref qualified(Ref ref) {
        List<String> owners = context.names().owners(ref.name());
        return ref.owner().isEmpty() && owners.size() == 1 ? new Ref(owners.getFirst(), ref.name()) : ref;
    }

    private List<Want> wants(String party) {
        return in.party(party).map(Party::wants).orElse(List.of());
    }

    private void unknown(Scalar name, String party) {
        Function<Ref, String> shortly = ShortNames.of(in);
        List<String> names = wants(party).stream()
                .map(w -> w.id().isEmpty() ? ConditionPrinter.print(w.that(), shortly) : w.id())
                .distinct()
                .toList();
        String known = names.isEmpty()
                ? party + " has no wants."
                : "Wants of " + party + ": " + String.join(", ", names) + ".";
        context.remarks()
                .error(
                        "unknown-want",
                        name.span(),
                        party + " has no want \"" + name.text() + "\".\n" + known,
                        Nearest.maybe(name.text(), names, "Maybe add it to the wants of " + party + "."));
    }
}
