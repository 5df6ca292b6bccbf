package org.parley.replay;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// JSON as the type the format wants, or a message that names the type and the place.
final class Read {

    private static final BigInteger LARGEST = BigInteger.valueOf(Integer.MAX_VALUE);

    private Read() {}

    /// Refuses an object that has not exactly these keys.
    static void keys(Json json, String... expected) {
        List<String> keys = List.of(expected);
        for (Map.Entry<String, Json> member : members(json).entrySet()) {
            if (!keys.contains(member.getKey())) {
                throw new NoProofException(
                        member.getValue().at(), "unknown key \"" + Words.printable(member.getKey()) + "\"");
            }
        }
        for (String key : keys) {
            member(json, key);
        }
    }

    static Map<String, Json> members(Json json) {
        return switch (json) {
            case Json.Members(int at, Map<String, Json> members) -> members;
            default -> throw wrong(json, "an object");
        };
    }

    static Json member(Json json, String key) {
        Json value = members(json).get(key);
        if (value == null) {
            throw new NoProofException(json.at(), "the key \"" + key + "\" is missing");
        }
        return value;
    }

    static <T> List<T> list(Json json, Function<Json, T> reader) {
        List<T> read = new ArrayList<>();
        for (Json item : items(json)) {
            read.add(reader.apply(item));
        }
        return List.copyOf(read);
    }

    static <T> List<T> list(Json json, int size, String one, Function<Json, T> reader) {
        if (items(json).size() != size) {
            throw new NoProofException(
                    json.at(),
                    "one for each " + one + " is expected: " + size + ", not "
                            + items(json).size());
        }
        return list(json, reader);
    }

    static List<Json> items(Json json) {
        return switch (json) {
            case Json.Items(int at, List<Json> items) -> items;
            default -> throw wrong(json, "an array");
        };
    }

    static String text(Json json) {
        return switch (json) {
            case Json.Text(int at, String text) -> text;
            default -> throw wrong(json, "a string");
        };
    }

    /// A string that messages will repeat, as far as it can be printed.
    static String name(Json json) {
        return Words.printable(text(json));
    }

    static boolean flag(Json json) {
        return switch (json) {
            case Json.Flag(int at, boolean value) -> value;
            default -> throw wrong(json, "true or false");
        };
    }

    static BigInteger integer(Json json) {
        if (json instanceof Json.Numeral(int at, String text) && text.matches("-?[0-9]+")) {
            return new BigInteger(text);
        }
        throw wrong(json, "an integer");
    }

    static int count(Json json) {
        BigInteger value = integer(json);
        if (value.signum() < 0 || value.compareTo(LARGEST) > 0) {
            throw wrong(json, "a count");
        }
        return value.intValueExact();
    }

    static int index(Json json, int size, String what) {
        int index = count(json);
        if (index >= size) {
            throw new NoProofException(
                    json.at(), what + " " + index + " does not exist: there are " + size + ", counted from 0");
        }
        return index;
    }

    /// One of a few words.
    static <T> T choice(Json json, Map<String, T> choices) {
        T chosen = choices.get(text(json));
        if (chosen == null) {
            throw wrong(json, "one of " + String.join(", ", choices.keySet()));
        }
        return chosen;
    }

    static NoProofException wrong(Json json, String expected) {
        String found = switch (json) {
            case Json.Members m -> "an object";
            case Json.Items i -> "an array";
            case Json.Text t -> "\"" + Words.printable(t.text()) + "\"";
            case Json.Numeral n -> n.text();
            case Json.Flag f -> "" + f.value();
            case Json.Null n -> "null";
        };
        return new NoProofException(json.at(), expected + " is expected here, not " + found);
    }
}
