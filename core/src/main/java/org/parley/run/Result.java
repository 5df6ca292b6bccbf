package org.parley.run;

/// What a search brings back: all of it, a sound part of it, or a reason for not having begun.
///
/// @param <T> the answer
public sealed interface Result<T> {

    /// The whole answer.
    record Complete<T>(T value) implements Result<T> {}

    /// A sound part of the answer, and the limit at which the search stopped.
    record Partial<T>(T value, String limit) implements Result<T> {}

    /// No answer, and why none was attempted.
    record Declined<T>(String reason) implements Result<T> {}
}
