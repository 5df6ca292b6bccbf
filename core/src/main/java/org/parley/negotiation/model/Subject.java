package org.parley.negotiation.model;

/// What a remark is about: a statement's address in a negotiation, whatever file it came from.
public sealed interface Subject {

    record Whole() implements Subject {}

    record OfParty(String party) implements Subject {}

    record OfOption(String party, String option) implements Subject {}

    /// A want by its place in the party's list, from 0.
    record OfWant(String party, int place) implements Subject {}

    /// A red line of `red-lines` by its place, from 0.
    record OfRedLine(String party, int place) implements Subject {}

    /// A rule by its place in the file, from 0.
    record OfRule(int place) implements Subject {}

    record OfOutcome(String outcome) implements Subject {}

    record OfSource(String source) implements Subject {}

    record OfSection(String key) implements Subject {}
}
