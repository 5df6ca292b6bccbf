package org.parley.file.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.file.source.Span;

/// The names a file gives, each with the place where it does: gathered before anything that may use them is read.
///
/// `broken` tells which top-level sections could not be read, so that a name missing because of it is not held against
/// whoever uses it.
record Names(
        Map<String, Map<String, Span>> options,
        Map<String, Span> outcomes,
        Map<String, Span> levers,
        Map<String, Span> sources,
        Map<String, Span> statements,
        Set<String> broken) {

    static Names none(Set<String> broken) {
        return new Names(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                broken);
    }

    Set<String> parties() {
        return options.keySet();
    }

    /// The parties that have an option of this name.
    List<String> owners(String option) {
        return options.entrySet().stream()
                .filter(party -> party.getValue().containsKey(option))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The parties that have options at all.
    List<String> owners() {
        return options.keySet().stream()
                .filter(party -> !optionsOf(party).isEmpty())
                .toList();
    }

    /// The names of all options, each once.
    List<String> allOptions() {
        return options.values().stream()
                .flatMap(party -> party.keySet().stream())
                .distinct()
                .toList();
    }

    Set<String> optionsOf(String party) {
        return options.getOrDefault(party, Map.of()).keySet();
    }

    boolean isKnown(String party, String option) {
        return optionsOf(party).contains(option);
    }
}
