package org.parley.game.explicit;

import java.util.Arrays;

/// A list of numbers that nobody changes any more, as part of a key: equal when it says the same.
final class Contents {

    private final int[] numbers;
    private final int hash;

    Contents(int[] numbers) {
        this.numbers = numbers;
        this.hash = Arrays.hashCode(numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contents that && hash == that.hash && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
