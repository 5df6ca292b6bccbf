package org.parley.replay;

import java.util.List;
import java.util.Map;

/// A value of JSON (RFC 8259). Each knows how many characters stand before it, for messages.
sealed interface Json {

    int at();

    record Members(int at, Map<String, Json> members) implements Json {}

    record Items(int at, List<Json> items) implements Json {}

    record Text(int at, String text) implements Json {}

    /// A number as it is written; proofs hold integers only, of any length.
    record Numeral(int at, String text) implements Json {}

    record Flag(int at, boolean value) implements Json {}

    record Null(int at) implements Json {}
}
