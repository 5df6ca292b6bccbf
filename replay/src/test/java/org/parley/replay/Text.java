package org.parley.replay;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Maps, lists, strings, numbers and truth values as JSON text.
final class Text {

    private Text() {}

    static String of(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(member -> of(member.getKey()) + ":" + of(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> list -> list.stream().map(Text::of).collect(Collectors.joining(",", "[", "]"));
            case String string -> '"' + string + '"';
            default -> value.toString();
        };
    }
}
