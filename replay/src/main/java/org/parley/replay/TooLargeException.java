package org.parley.replay;

import java.io.Serial;

/// A claim is neither borne out nor contradicted: checking it goes beyond a stated limit.
final class TooLargeException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    TooLargeException(String message) {
        super(message);
    }
}
