package org.parley.file.format;

import java.util.List;
import java.util.stream.Stream;

/// The parts of a negotiation file and the keys each may have: the one place that knows the vocabulary.
///
/// The reader, the printer, the JSON Schema's test and the documentation follow it.
public enum Part {
    FILE(
            "the file",
            "parley",
            "parties title as-of handling note sources rules outcomes levers scenarios readings points"),
    SOURCE("a source", "title date kind", "publisher link note confidential"),
    PARTY("a party", "", "name note options wants ranking over weights answers hidden fallback red-lines"),
    OPTION("an option", "does", "today today-note undo redo sources confidence note"),
    WANT("a want", "that", "id basis order confidence red-line because sources"),
    RED_LINE("a red line", "that", "id because sources"),
    RULE("a rule", "", "never always because sources confidence"),
    OUTCOME("an outcome", "where", "name note"),
    POINT("a point", "text", "number heading page paragraph"),
    LEVER(
            "a lever",
            "kind by on",
            "does uses adds drops raises lowers bars binds answers changes needs price asks-back used-before"
                    + " sources confidence"),
    PRICE("a price", "to level", "because"),
    USE("an earlier use", "what worked", "date sources"),
    READING("a reading", "changes", "name of by note sources"),
    CHANGE("a change", "", "adds drops raises lowers bars binds undo redo today rule red-line answers"),
    ADDS(
            "a want that is added",
            "that",
            "party id above below on-top last basis order confidence red-line because sources"),
    DROPS("a want that is dropped", "want", "party"),
    MOVES("a want that is moved", "want", "party above below on-top last"),
    TAKES("an option that is barred or bound", "option", ""),
    SETS("an option that is set", "option value", ""),
    RULES("a change of the rules", "", "adds drops"),
    MARKS("a red line that is set", "want value", "party"),
    ANSWERS("a change of who answers", "", "party adds drops");

    /// The version of the format this program reads.
    public static final int VERSION = 1;

    /// Top-level sections that are kept word for word until a version reads them.
    public static final List<String> KEPT = List.of("plan", "terms", "lessons", "judgements", "journal", "include");

    /// Keys of an option that a later version will give a meaning.
    public static final List<String> RESERVED_FOR_OPTIONS = List.of("needs", "falls-with", "undo-with");

    private final String called;
    private final String needed;
    private final String others;

    Part(String called, String needed, String others) {
        this.called = called;
        this.needed = needed;
        this.others = others;
    }

    /// With its article, as in a sentence.
    public String called() {
        return called;
    }

    /// The keys that must be there.
    public List<String> needed() {
        return needed.isEmpty() ? List.of() : List.of(needed.split(" "));
    }

    /// Whether it may have this key.
    public boolean has(String key) {
        return isIn(needed, key) || isIn(others, key) || (this == FILE && KEPT.contains(key));
    }

    private static boolean isIn(String words, String word) {
        return (" " + words + " ").contains(" " + word + " ");
    }

    /// All keys it may have; at the top level, kept sections too.
    public List<String> keys() {
        Stream<String> own =
                Stream.concat(needed().stream(), Stream.of(others.split(" ")).filter(key -> !key.isEmpty()));
        return (this == FILE ? Stream.concat(own, KEPT.stream()) : own).toList();
    }
}
