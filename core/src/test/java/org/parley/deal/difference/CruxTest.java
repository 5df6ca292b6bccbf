package org.parley.deal.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.State;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Concept;
import org.parley.game.stability.CoreDefinition;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.negotiation.difference.Differences;
import org.parley.negotiation.difference.TalkPairs;
import org.parley.negotiation.difference.Unit;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;
import org.parley.run.Run;

/// The cruxes of random pairs against all subsets of their differences, each judged by the slow definition.
class CruxTest {

    private static final int MOST_UNITS = 9;

    private record Question(Game game, Condition where, Concept concept) {}

    private final Map<Question, Word> known = new HashMap<>();
    private int moved;
    private int several;
    private int larger;

    @Test
    void allSubsetsAgree() {
        allSubsetsAgree(0, 2_000);
        assertThat(moved).isGreaterThan(600);
        assertThat(several).as("with several sets").isGreaterThan(80);
        assertThat(larger).as("with sets of more than one").isGreaterThan(80);
    }

    @Tag("slow")
    @Test
    void allSubsetsAgreeOnManyPairs() {
        allSubsetsAgree(2_000, 30_000);
        assertThat(moved).isGreaterThan(9_000);
    }

    private void allSubsetsAgree(long from, long to) {
        for (long seed = from; seed < to; seed++) {
            TalkPairs.Pair pair = TalkPairs.of(seed);
            Differences differences = Differences.between(pair.a(), pair.b());
            if (differences.units().size() <= MOST_UNITS) {
                allSubsetsAgree("seed " + seed, differences, Concept.ALL.get((int) (seed % 5)));
            }
            known.clear();
        }
    }

    private void allSubsetsAgree(String what, Differences differences, Concept concept) {
        Comparison comparison = complete(compared(differences, concept, 1 << MOST_UNITS));
        assertThat(comparison.shifts()).extracting(Shift::outcome).containsExactly("end", "other");
        for (Shift shift : comparison.shifts()) {
            assertWord(differences.a(), shift, concept, shift.from().word());
            assertWord(differences.b(), shift, concept, shift.to().word());
        }
        for (Crux crux : comparison.cruxes()) {
            List<Set<Unit>> slow = slow(differences, crux.outcome(), concept);
            assertThat(crux.sets()).as("%s, %s", what, crux.outcome()).hasSameElementsAs(slow);
            assertThat(crux.sets()).isSortedAccordingTo(Comparator.comparingInt(Set::size));
            assertThat(crux.isComplete()).isTrue();
            moved++;
            several += crux.sets().size() > 1 ? 1 : 0;
            larger += crux.sets().getLast().size() > 1 ? 1 : 0;
        }
    }

    /// Every other game is judged one outcome at a time.
    private static Result<Comparison> compared(Differences differences, Concept concept, int limit) {
        Judging judging = new Judging(
                concept, game -> game.options().size() % 2 == 0, Engines.whole(), Engines.forward(), Run.plain());
        return Comparison.of(differences, List.of("end", "other"), judging, limit);
    }

    private static Comparison complete(Result<Comparison> result) {
        return switch (result) {
            case Result.Complete<Comparison>(Comparison comparison) -> comparison;
            case Result<Comparison> other -> throw new AssertionError(other);
        };
    }

    private void assertWord(Negotiation negotiation, Shift shift, Concept concept, Word word) {
        assertThat(word(negotiation, shift.outcome(), concept)).isEqualTo(word);
    }

    /// Typed out: the subsets that give the second's verdict and of which no proper part does.
    private List<Set<Unit>> slow(Differences differences, String outcome, Concept concept) {
        List<Unit> units = differences.units();
        Word wanted = word(differences.b(), outcome, concept);
        List<Set<Unit>> flipping = IntStream.range(0, 1 << units.size())
                .mapToObj(bits -> subset(units, bits))
                .filter(set -> word(differences.mixed(set), outcome, concept) == wanted)
                .toList();
        return flipping.stream()
                .filter(set -> flipping.stream().noneMatch(part -> part.size() < set.size() && set.containsAll(part)))
                .toList();
    }

    private static Set<Unit> subset(List<Unit> units, int bits) {
        Set<Unit> set = new HashSet<>();
        IntStream.range(0, units.size()).filter(u -> (bits >> u & 1) == 1).forEach(u -> set.add(units.get(u)));
        return set;
    }

    private Word word(Negotiation negotiation, String outcome, Concept concept) {
        Condition where = negotiation.outcome(outcome).orElseThrow().where();
        Question question = new Question(Games.of(negotiation), where, concept);
        return known.computeIfAbsent(question, CruxTest::judged);
    }

    private static Word judged(Question question) {
        CoreDefinition definition = new CoreDefinition(question.game());
        List<State> completions = definition.completions(question.where());
        int core = definition.core(completions, question.concept()).size();
        if (completions.isEmpty()) {
            return Word.CANNOT_HAPPEN;
        }
        return core == 0 ? Word.LEFT : core == completions.size() ? Word.HOLDS : Word.CAN_HOLD;
    }

    @Test
    void aLimitIsSaidAndWhatIsThereIsSound() {
        int stopped = 0;
        for (long seed = 0; seed < 300; seed++) {
            TalkPairs.Pair pair = TalkPairs.of(seed);
            Differences differences = Differences.between(pair.a(), pair.b());
            Concept concept = Concept.ALL.get(3);
            if (compared(differences, concept, 12) instanceof Result.Partial<Comparison>(Comparison part, String why)) {
                assertThat(why).contains("statements that can bear on it all sets of up to");
                for (Crux crux : part.cruxes()) {
                    assertThat(crux.judged()).isLessThanOrEqualTo(12);
                    assertThat(crux.sets()).allMatch(set -> set.size() <= crux.upTo());
                    List<Set<Unit>> all = new ArrayList<>(slowIfSmall(differences, crux, concept));
                    all.removeIf(set -> set.size() > crux.upTo());
                    assertThat(crux.sets()).as("seed %d", seed).hasSameElementsAs(all);
                }
                stopped++;
            }
        }
        assertThat(stopped).isGreaterThan(20);
    }

    private List<Set<Unit>> slowIfSmall(Differences differences, Crux crux, Concept concept) {
        return differences.units().size() <= MOST_UNITS ? slow(differences, crux.outcome(), concept) : crux.sets();
    }
}
