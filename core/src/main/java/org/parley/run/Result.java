package org.parley.run;

import java.util.Optional;
import java.util.function.Function;

/// What a computation that may hit a limit gives back.
public sealed interface Result<T> {

    /// The whole answer.
    record Complete<T>(T value) implements Result<T> {}

    /// What there was when the limit named in `why` was reached; sound, and marked so wherever it is shown.
    record Partial<T>(T value, String why) implements Result<T> {}

    /// Not begun, or given up without a result, because it would not fit; `why` names the figure and the limit, and
    /// `remedy`, beginning "Maybe", what would help against just this.
    record Declined<T>(String why, String remedy) implements Result<T> {}

    /// What follows from the value, where there is one; of two limits the first is told.
    default <S> Result<S> then(Function<T, Result<S>> next) {
        return switch (this) {
            case Complete<T>(T value) -> next.apply(value);
            case Partial<T>(T value, String why) ->
                switch (next.apply(value)) {
                    case Complete<S>(S after) -> new Partial<>(after, why);
                    case Partial<S>(S after, String _) -> new Partial<>(after, why);
                    case Declined<S> declined -> declined;
                };
            case Declined<T>(String why, String remedy) -> new Declined<>(why, remedy);
        };
    }

    /// The value, whole or cut short, where there is one.
    default Optional<T> found() {
        return switch (this) {
            case Complete<T>(T value) -> Optional.of(value);
            case Partial<T>(T value, String _) -> Optional.of(value);
            case Declined<T> _ -> Optional.empty();
        };
    }

    /// The same kind of result with its value changed.
    default <S> Result<S> map(Function<T, S> change) {
        return switch (this) {
            case Complete<T>(T value) -> new Complete<>(change.apply(value));
            case Partial<T>(T value, String why) -> new Partial<>(change.apply(value), why);
            case Declined<T>(String why, String remedy) -> new Declined<>(why, remedy);
        };
    }
}
