package org.parley.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.answer.data.Data;
import org.parley.wire.Json;

/// A tree of JSON that can be changed in place: maps, lists, strings, whole numbers (`Integer`) and flags.
final class Tree {

    private Tree() {}

    static Object of(Data data) {
        return switch (data) {
            case Data.Fields(var fields) -> {
                Map<String, Object> map = new LinkedHashMap<>();
                fields.forEach((key, value) -> map.put(key, of(value)));
                yield map;
            }
            case Data.Items(var items) ->
                new ArrayList<>(items.stream().map(Tree::of).toList());
            case Data.Words(String text) -> text;
            case Data.Figure(BigInteger value) -> value.intValueExact();
            case Data.Flag(boolean value) -> value;
        };
    }

    static String text(Object tree) {
        return Json.write(data(tree));
    }

    private static Data data(Object tree) {
        return switch (tree) {
            case Map<?, ?> map -> {
                Data.Fields fields = new Data.Fields();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    fields = fields.with((String) entry.getKey(), data(entry.getValue()));
                }
                yield fields;
            }
            case List<?> list -> Data.items(list.stream().map(Tree::data));
            case String text -> new Data.Words(text);
            case Integer number -> new Data.Figure(BigInteger.valueOf(number));
            case Boolean flag -> new Data.Flag(flag);
            default -> throw new IllegalArgumentException("nothing of JSON: " + tree);
        };
    }

    static Object copy(Object tree) {
        return switch (tree) {
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((key, value) -> copy.put((String) key, copy(value)));
                yield copy;
            }
            case List<?> list -> new ArrayList<>(list.stream().map(Tree::copy).toList());
            default -> tree;
        };
    }

    /// The object, which must be one.
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object tree) {
        return (Map<String, Object>) tree;
    }

    static Object get(Object tree, String key) {
        Object value = map(tree).get(key);
        if (value == null) {
            throw new IllegalArgumentException("no \"" + key + "\" in " + tree);
        }
        return value;
    }

    static Map<String, Object> map(Object tree, String key) {
        return map(get(tree, key));
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object tree, String key) {
        return (List<Object>) get(tree, key);
    }

    static int number(Object tree, String key) {
        return (int) get(tree, key);
    }

    static String word(Object tree, String key) {
        return (String) get(tree, key);
    }
}
