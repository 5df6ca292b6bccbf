package org.parley.negotiation.model;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.logic.Condition.Ref;

/// A negotiation as one file tells it: who the parties are, what each can do and wants, what is possible at all,
/// and which ends have a name.
///
/// Equality is equality of meaning; where each statement stands in the file is kept beside it, in `Origins`.
public record Negotiation(
        String title,
        Optional<Day> asOf,
        String handling,
        String note,
        List<Source> sources,
        List<Party> parties,
        List<Rule> rules,
        List<Outcome> outcomes,
        List<Section> later) {

    public Negotiation {
        sources = List.copyOf(sources);
        parties = List.copyOf(parties);
        rules = List.copyOf(rules);
        outcomes = List.copyOf(outcomes);
        later = List.copyOf(later);
    }

    public Optional<Party> party(String id) {
        return parties.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public Optional<Outcome> outcome(String id) {
        return outcomes.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /// Every option by its qualified reference, grouped by owner in file order: the order of patterns.
    public List<Ref> options() {
        return parties.stream()
                .flatMap(p -> p.options().stream().map(o -> new Ref(p.id(), o.id())))
                .toList();
    }

    /// The option a qualified reference names.
    public Optional<Option> option(Ref ref) {
        return party(ref.owner()).stream()
                .flatMap(p -> p.options().stream())
                .filter(o -> o.id().equals(ref.name()))
                .findFirst();
    }
}
