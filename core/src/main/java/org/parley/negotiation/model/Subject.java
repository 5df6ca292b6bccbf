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

    record OfLever(String lever) implements Subject {}

    /// An effect of a lever by its place, from 0.
    record OfEffect(String lever, int place) implements Subject {}

    record OfReading(String reading) implements Subject {}

    /// A change of a reading by its place, from 0.
    record OfChange(String reading, int place) implements Subject {}

    record OfScenario(String scenario) implements Subject {}

    record OfPoint(String point) implements Subject {}

    record OfSource(String source) implements Subject {}

    record OfSection(String key) implements Subject {}
}
