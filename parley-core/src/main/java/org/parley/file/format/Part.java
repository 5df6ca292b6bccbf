package org.parley.file.format;

import java.util.List;

/// The parts of a negotiation file and the keys each may have: the one place that knows the vocabulary.
///
/// The reader, the printer, the JSON Schema's test and the documentation follow it.
public enum Part {
    FILE("the file", "parley", "title", "as-of", "handling", "note", "sources", "parties", "rules", "outcomes"),
    SOURCE("a source", "title", "publisher", "date", "kind", "link", "note", "confidential"),
    PARTY(
            "a party", "name", "note", "options", "wants", "ranking", "over", "weights", "answers", "hidden", "fallback",
            "red-lines"),
    OPTION("an option", "does", "today", "today-note", "undo", "redo", "sources", "confidence", "note"),
    WANT("a want", "that", "id", "basis", "order", "confidence", "red-line", "because", "sources"),
    RED_LINE("a red line", "that", "id", "because", "sources"),
    RULE("a rule", "never", "always", "because", "sources", "confidence"),
    OUTCOME("an outcome", "name", "where", "note");

    /// The version of the format this program reads.
    public static final int VERSION = 1;

    /// Top-level sections that are kept word for word until a version reads them.
    public static final List<String> KEPT = List.of(
            "levers", "readings", "scenarios", "points", "plan", "terms", "lessons", "judgements", "journal", "include");

    /// Keys of an option that a later version will give a meaning.
    public static final List<String> RESERVED_FOR_OPTIONS = List.of("needs", "falls-with", "undo-with");

    private final String called;
    private final List<String> keys;

    Part(String called, String... keys) {
        this.called = called;
        this.keys = List.of(keys);
    }

    /// With its article, as in a sentence.
    public String called() {
        return called;
    }

    public List<String> keys() {
        return keys;
    }
}
