package org.parley.file.format;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Negotiation;

/// Names options as briefly as a file allows: alone where only one party has an option of that name.
final class ShortNames {

    private ShortNames() {}

    static Function<Ref, String> of(Negotiation negotiation) {
        Map<String, List<Ref>> byName = negotiation.options().stream().collect(Collectors.groupingBy(Ref::name));
        return ref -> byName.getOrDefault(ref.name(), List.of()).equals(List.of(ref)) ? ref.name() : ref.text();
    }
}
