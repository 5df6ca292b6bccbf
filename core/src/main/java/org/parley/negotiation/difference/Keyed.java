package org.parley.negotiation.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// Two lists of like things under keys, in the order of each: what has the same key in both is the same thing.
record Keyed<T>(Map<String, T> a, Map<String, T> b) {

    /// By a name that is unlike in each list; of several alike the second is called ` (2)`.
    static <T> Keyed<T> of(List<T> a, List<T> b, Function<T, String> name) {
        return new Keyed<>(named(a, name), named(b, name));
    }

    /// By id or text; what has no like there, by its condition: an id may have been given, taken away or changed.
    static <T> Keyed<T> of(List<T> a, List<T> b, Function<T, String> name, Function<T, Condition> that) {
        Map<String, T> first = named(a, name);
        Map<String, T> second = named(b, name);
        Map<String, T> free = new LinkedHashMap<>(first);
        free.keySet().removeAll(second.keySet());
        Map<String, T> known = new LinkedHashMap<>();
        second.forEach((key, item) -> {
            Optional<String> like = first.containsKey(key)
                    ? Optional.empty()
                    : free.entrySet().stream()
                            .filter(other -> that.apply(item).equals(that.apply(other.getValue())))
                            .map(Map.Entry::getKey)
                            .findFirst();
            like.ifPresent(free::remove);
            known.put(like.orElse(key), item);
        });
        return new Keyed<>(first, known);
    }

    static Keyed<Want> wants(String party, List<Want> a, List<Want> b) {
        return of(a, b, want -> WantId.of(party, want).name(), Want::that);
    }

    static Keyed<Rule> rules(List<Rule> a, List<Rule> b) {
        return of(a, b, Keyed::name);
    }

    static Keyed<Condition> conditions(List<Condition> a, List<Condition> b) {
        return of(a, b, ConditionPrinter::print);
    }

    private static String name(Rule rule) {
        return rule.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + ConditionPrinter.print(rule.that());
    }

    private static <T> Map<String, T> named(List<T> items, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        for (T item : items) {
            String plain = name.apply(item);
            String key = plain;
            for (int k = 2; named.containsKey(key); k++) {
                key = plain + " (" + k + ")";
            }
            named.put(key, item);
        }
        return named;
    }

    boolean isInBoth(String key) {
        return a.containsKey(key) && b.containsKey(key);
    }
}
