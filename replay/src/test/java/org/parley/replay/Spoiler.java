package org.parley.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Changes one thing somewhere in a claim or a game: a number, a truth value, a letter of a state, a word for another,
/// the order or the members of a list. What comes out may still be true.
record Spoiler(Random random) {

    private static final List<String> VERDICTS = List.of("holds", "can-hold", "left", "cannot-happen");

    Object spoil(Object value) {
        int places = places(value);
        Object spoiled = value;
        for (int tries = 0; tries < 50 && spoiled.equals(value); tries++) {
            spoiled = at(value, random.nextInt(places));
        }
        return spoiled;
    }

    private int places(Object value) {
        return 1 + parts(value).stream().mapToInt(this::places).sum();
    }

    private static List<Object> parts(Object value) {
        return switch (value) {
            case Map<?, ?> map -> List.copyOf(map.values());
            case List<?> list -> List.copyOf(list);
            default -> List.of();
        };
    }

    private Object at(Object value, int place) {
        if (place == 0) {
            return change(value);
        }
        List<Object> parts = new ArrayList<>(parts(value));
        int rest = place - 1;
        for (int k = 0; k < parts.size(); k++) {
            int places = places(parts.get(k));
            if (rest >= 0 && rest < places) {
                parts.set(k, at(parts.get(k), rest));
            }
            rest -= places;
        }
        return whole(value, parts);
    }

    private static Object whole(Object value, List<Object> parts) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.keySet().forEach(key -> copy.put(key, parts.get(copy.size())));
            return copy;
        }
        return parts;
    }

    private Object change(Object value) {
        return switch (value) {
            case Integer number -> Math.max(0, number + (random.nextBoolean() ? 1 : -1));
            case Boolean flag -> !flag;
            case String word -> change(word);
            case List<?> list when !list.isEmpty() -> change(new ArrayList<Object>(list));
            default -> value;
        };
    }

    private Object change(String word) {
        if (VERDICTS.contains(word)) {
            return any(VERDICTS);
        }
        if (NaiveClaims.CONCEPTS.contains(word)) {
            return any(NaiveClaims.CONCEPTS);
        }
        if (!word.matches("[YN-]+")) {
            return word;
        }
        StringBuilder state = new StringBuilder(word);
        int k = random.nextInt(word.length());
        state.setCharAt(k, word.charAt(k) == 'Y' ? 'N' : 'Y');
        return state.toString();
    }

    private Object change(List<Object> list) {
        int one = random.nextInt(list.size());
        int other = random.nextInt(list.size());
        switch (random.nextInt(3)) {
            case 0 -> list.remove(one);
            case 1 -> list.add(other, list.get(one));
            default -> list.set(one, list.set(other, list.get(one)));
        }
        return list;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
