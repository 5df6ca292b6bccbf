package org.parley.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// Changes one thing in a claim or a game: a verdict, a count, a state, who moves, a step, an entry of a list, the
/// order of two statements, a rule, a direction. What comes out may still be true.
///
/// First draws what kind of thing to change (all kinds in the tree alike), then where.
final class Spoiler {

    private static final List<List<String>> WORDS = List.of(
            List.of("holds", "can-hold", "left", "cannot-happen"),
            List.of("R", "GMR", "SMR", "SEQ", "SSEQ"),
            List.of("and", "or"),
            List.of("if", "iff"),
            List.of("stable", "unstable"));

    private final Random random;

    Spoiler(long seed) {
        this.random = new Random(seed);
    }

    /// A place in a tree: the list or object that holds it, and its key or index.
    private record Place(Object holder, Object key) {

        Object value() {
            return Objects.requireNonNull(
                    holder instanceof Map<?, ?> map ? map.get(key) : ((List<?>) holder).get((int) key));
        }

        void put(Object value) {
            if (holder instanceof Map<?, ?>) {
                Tree.map(holder).put((String) key, value);
            } else {
                items().set((int) key, value);
            }
        }

        @SuppressWarnings("unchecked")
        List<Object> items() {
            return (List<Object>) holder;
        }
    }

    /// Changes the tree in place and tells what kind of thing was changed.
    String spoil(Object tree) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        collect(tree, "", places);
        Object before = Tree.copy(tree);
        String kind = "";
        while (tree.equals(before)) {
            kind = any(List.copyOf(places.keySet()));
            change(kind, any(places.getOrDefault(kind, List.of())));
        }
        return kind;
    }

    private static void collect(Object tree, String name, Map<String, List<Place>> places) {
        switch (tree) {
            case Map<?, ?> map -> map.keySet().forEach(key -> collect(new Place(map, key), name + "." + key, places));
            case List<?> list -> {
                for (int k = 0; k < list.size(); k++) {
                    collect(new Place(list, k), name + "[]", places);
                }
            }
            default -> {}
        }
    }

    private static void collect(Place place, String name, Map<String, List<Place>> places) {
        places.computeIfAbsent(name, _ -> new ArrayList<>()).add(place);
        collect(place.value(), name, places);
    }

    private void change(String kind, Place place) {
        if (place.holder() instanceof List<?> && random.nextBoolean()) {
            rearrange(place.items(), (int) place.key());
            return;
        }
        switch (place.value()) {
            case Integer number -> place.put(Math.max(0, number + (random.nextBoolean() ? 1 : -1)));
            case Boolean flag -> place.put(!flag);
            case String word -> place.put(other(word));
            case List<?> formula when isFormula(formula) -> place.put(new ArrayList<>(List.of("not", formula)));
            case List<?> list
            when list.isEmpty() && kind.matches("\\.(never|answers|hidden).*") ->
                place.put(new ArrayList<>(List.of(random.nextInt(4))));
            default -> {}
        }
    }

    private void rearrange(List<Object> items, int one) {
        int other = random.nextInt(items.size());
        switch (random.nextInt(3)) {
            case 0 -> items.remove(one);
            case 1 -> items.add(other, Tree.copy(items.get(one)));
            default -> items.set(one, items.set(other, items.get(one)));
        }
    }

    private static boolean isFormula(List<?> list) {
        return !list.isEmpty() && list.getFirst() instanceof String word && word.matches("not|and|or|if|iff|count");
    }

    private String other(String word) {
        for (List<String> words : WORDS) {
            if (words.contains(word)) {
                return any(words);
            }
        }
        if (!word.matches("[YN-]+")) {
            return word;
        }
        StringBuilder state = new StringBuilder(word);
        int k = random.nextInt(word.length());
        state.setCharAt(k, word.charAt(k) == 'Y' ? 'N' : 'Y');
        return state.toString();
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
