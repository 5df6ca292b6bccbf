package org.parley.file.gmcr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.negotiation.logic.Condition.Ref;

/// The numbers options have in a file: their places in the order of the negotiation, from 0.
record Numbers(Map<Ref, Integer> byRef) {

    static Numbers of(List<Ref> options) {
        Map<Ref, Integer> numbers = new HashMap<>();
        options.forEach(ref -> numbers.put(ref, numbers.size()));
        return new Numbers(numbers);
    }

    int of(Ref ref) {
        return Optional.ofNullable(byRef.get(ref))
                .orElseThrow(
                        () -> new IllegalArgumentException("no option " + ref.text() + " among " + byRef.keySet()));
    }

    int count() {
        return byRef.size();
    }
}
