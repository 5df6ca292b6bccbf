package org.parley.file.gmcr;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/// Pieces of JSON in ASCII, as gmcr-py writes them.
final class JsonText {

    private JsonText() {}

    static String text(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> out.append(character((char) c)));
        return out.append('"').toString();
    }

    private static String character(char c) {
        return switch (c) {
            case '"', '\\' -> "\\" + c;
            case '\n' -> "\\n";
            default -> c >= ' ' && c < 0x7F ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }

    static String list(Collection<String> items) {
        return items.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    static String numbers(Collection<Integer> numbers) {
        return list(numbers.stream().map(String::valueOf).toList());
    }

    /// One item a line.
    static String lines(Collection<String> items, String indent) {
        return items.isEmpty()
                ? "[]"
                : items.stream()
                        .collect(Collectors.joining(",\n" + indent + "  ", "[\n" + indent + "  ", "\n" + indent + "]"));
    }

    static String condition(Cube cube) {
        return list(cube.literals().entrySet().stream()
                .map(literal -> "[" + literal.getKey() + ", " + (literal.getValue() ? "\"Y\"" : "\"N\"") + "]")
                .toList());
    }

    /// A condition, or a compound one.
    static String statement(Collection<Cube> cubes) {
        String members = list(cubes.stream().map(JsonText::condition).toList());
        return cubes.size() == 1
                ? condition(cubes.iterator().next())
                : "{\"compound\": true, \"members\": " + members + "}";
    }
}
