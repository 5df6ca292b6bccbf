package org.parley.answer.report;

/// A stretch of text with one way of being set.
public sealed interface Piece {

    record Words(String text) implements Piece {}

    record Strong(String text) implements Piece {}

    /// A name out of the file, in any script: kept together in its own direction.
    record Name(String text) implements Piece {}

    /// A state or family pattern, an id, a command: set in type of equal width.
    record Code(String text) implements Piece {}

    /// A verdict, or another word people look for, with how it is meant.
    record Mark(Tone tone, String text) implements Piece {}

    /// A reference to entry `number` of the list of sources.
    record Cite(int number) implements Piece {}

    /// A line break within a paragraph or cell.
    record Break() implements Piece {}

    /// How a mark is meant; never by colour alone, the words say it too.
    enum Tone {
        HOLDS,
        CAN_HOLD,
        LEFT,
        CANNOT,
        NEUTRAL
    }

    /// The words alone.
    default String plain() {
        return switch (this) {
            case Words(String text) -> text;
            case Strong(String text) -> text;
            case Name(String text) -> text;
            case Code(String text) -> text;
            case Mark(Tone _, String text) -> text;
            case Cite(int number) -> "[" + number + "]";
            case Break() -> "\n";
        };
    }
}
