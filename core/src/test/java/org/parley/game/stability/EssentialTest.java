package org.parley.game.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.game.State;
import org.parley.game.stability.Departures.Departure;

/// Bundles found all at once are those found one by one.
class EssentialTest {

    @Test
    void bundlesAreChangesAroundAPartAtLeastAsGood() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int bits = 1 + random.nextInt(7);
            int[] changes = IntStream.range(1, 1 << bits)
                    .filter(_ -> random.nextInt(3) > 0)
                    .toArray();
            int[] ranks = IntStream.of(changes).map(_ -> random.nextInt(6) - 3).toArray();
            boolean[] bundles = Essential.bundles(changes, ranks, bits);
            for (int k = 0; k < changes.length; k++) {
                int whole = k;
                boolean slow = IntStream.range(0, changes.length)
                        .anyMatch(part -> changes[part] != changes[whole]
                                && (changes[part] & ~changes[whole]) == 0
                                && ranks[part] >= ranks[whole]);
                assertThat(bundles[k]).as("seed %d", seed).isEqualTo(slow);
            }
        }
    }

    @Test
    void ofManyDeparturesTheSameAreEssentialAsOneByOne() {
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            State from = State.ofBits(70 - 6, random.nextLong());
            int shift = random.nextInt(50);
            var departures = IntStream.range(1, 128)
                    .filter(_ -> random.nextInt(4) > 0)
                    .mapToObj(change ->
                            new Departure(State.ofBits(64, from.bits() ^ (long) change << shift), random.nextInt(20)))
                    .toList();
            var slow = departures.stream()
                    .filter(whole -> departures.stream()
                            .noneMatch(part ->
                                    part.rank() >= whole.rank() && Essential.isPart(from, part.to(), whole.to())))
                    .map(Departure::to)
                    .toList();
            assertThat(Essential.of(from, departures)).as("seed %d", seed).isEqualTo(slow);
        }
    }
}
