package org.parley.deal.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.deal.Talks;

/// Readings alone and together.
class WorldsTest {

    private static final String TALKS = """
            parley: 1
            parties:
              hill:
                options:
                  share: {does: share the well}
                wants:
                  - {that: share, id: sharing}
                  - {that: not river.pay, id: no-money}
              river:
                options:
                  pay: {does: pay}
                wants: [share]
            readings:
            """;

    private static Combined combined(String readings) {
        return Worlds.of(Talks.of(TALKS + readings.indent(2)));
    }

    private static List<List<String>> seen(Combined combined) {
        return combined.worlds().stream().map(World::readings).toList();
    }

    @Test
    void allCombinationsAreMadeFewestFirst() {
        Combined combined = combined("""
                a: {changes: [{undo: {option: hill.share, value: never}}]}
                b: {changes: [{drops: {want: sharing, party: hill}}]}
                c: {changes: [{redo: {option: hill.share, value: never}}]}
                """);
        assertThat(seen(combined))
                .containsExactly(
                        List.of(),
                        List.of("a"),
                        List.of("b"),
                        List.of("c"),
                        List.of("a", "b"),
                        List.of("a", "c"),
                        List.of("b", "c"),
                        List.of("a", "b", "c"));
        assertThat(combined.every()).isTrue();
        assertThat(combined.contradictions()).isEmpty();
    }

    @Test
    void aReadingThatDropsWhatAnotherRaisesContradictsIt() {
        Combined combined = combined("""
                a: {changes: [{drops: {want: no-money, party: hill}}]}
                b: {changes: [{raises: {want: no-money, party: hill, above: sharing}}]}
                c: {changes: [{redo: {option: hill.share, value: never}}]}
                """);
        assertThat(seen(combined)).doesNotContain(List.of("a", "b"), List.of("a", "b", "c"));
        assertThat(combined.contradictions()).containsExactly(new Contradiction(List.of("a", "b")));
    }

    /// Whichever of the two stands first in the file.
    @Test
    void aReadingThatDropsAWantContradictsOneThatPlacesAnotherBesideIt() {
        String drops = "a: {changes: [{drops: {want: no-money, party: hill}}]}\n";
        String places = "b: {changes: [{adds: {that: not share, id: more, party: hill, above: no-money}}]}\n";
        for (String readings : List.of(drops + places, places + drops)) {
            assertThat(combined(readings).contradictions()).as(readings).hasSize(1);
        }
    }

    @Test
    void oneOptionCannotBeReadInTwoWaysAtOnce() {
        Combined combined = combined("""
                a: {changes: [{undo: {option: hill.share, value: never}}]}
                b: {changes: [{undo: {option: hill.share, value: costly}}]}
                """);
        assertThat(combined.contradictions()).containsExactly(new Contradiction(List.of("a", "b")));
    }

    @Test
    void readingsThatSayTheSameDoNotContradictEachOther() {
        Combined combined = combined("""
                a: {changes: [{undo: {option: hill.share, value: never}}]}
                b: {changes: [{undo: {option: hill.share, value: never}}]}
                """);
        assertThat(combined.contradictions()).isEmpty();
    }

    @Test
    void ofManyReadingsEachAloneEachTwoAndAllTogetherAreMade() {
        StringBuilder many = new StringBuilder();
        IntStream.rangeClosed(1, 7)
                .forEach(k -> many.append("r" + k + ": {changes: [{undo: {option: hill.share, value: never}}]}\n"));
        Combined combined = combined(many.toString());
        assertThat(combined.every()).isFalse();
        assertThat(combined.worlds()).hasSize(1 + 7 + 21 + 1);
    }
}
