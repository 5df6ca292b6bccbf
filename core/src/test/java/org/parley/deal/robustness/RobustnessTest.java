package org.parley.deal.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.deal.RandomTalks;
import org.parley.file.format.NegotiationPrinter;
import org.parley.file.format.NegotiationReader;
import org.parley.file.source.SourceText;
import org.parley.game.Games;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Concept;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.game.stability.Sequential;
import org.parley.game.stability.Tally;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Reading;
import org.parley.negotiation.model.Subject;
import org.parley.run.Result;
import org.parley.run.Run;

/// What verdicts rest on is what the definition says when the changes are made one by one.
class RobustnessTest {

    static Robust asked(Negotiation negotiation, Concept concept) {
        Result<Robust> result = Robustness.of(
                negotiation,
                negotiation.outcomes(),
                Engines.families(Games.of(negotiation), Run.plain()),
                concept,
                _ -> true,
                Run.plain());
        assertThat(result).isInstanceOf(Result.Complete.class);
        return ((Result.Complete<Robust>) result).value();
    }

    private static Concept concept(int seed) {
        return seed % 3 == 0 ? Concept.ALL.get(seed / 3 % Concept.ALL.size()) : new Sequential();
    }

    @Test
    void everyCombinationOfReadingsHasItsVerdictsOrIsCalledAContradiction() {
        int contradictions = 0;
        for (int seed = 0; seed < 1500; seed++) {
            Negotiation negotiation = RandomTalks.of(seed, 2, 3);
            SlowRobustness slow = new SlowRobustness(negotiation, concept(seed));
            Robust robust = asked(negotiation, concept(seed));
            Map<List<String>, List<Tally>> seen = new HashMap<>();
            robust.seen().forEach(one -> seen.put(one.world().readings(), one.tallies()));
            List<Reading> all = negotiation.readings();
            for (int bits = 0; bits < 1 << all.size(); bits++) {
                int which = bits;
                List<Reading> some = IntStream.range(0, all.size())
                        .filter(k -> (which >> k & 1) != 0)
                        .mapToObj(all::get)
                        .toList();
                List<String> ids = some.stream().map(Reading::id).toList();
                var expected = slow.together(some);
                assertThat(seen.containsKey(ids)).as("seed %d %s", seed, ids).isEqualTo(expected.isPresent());
                expected.ifPresent(
                        tallies -> assertThat(seen.get(ids)).as("%s", ids).isEqualTo(tallies));
                assertThat(robust.impossible().contains(ids)
                                || robust.contradictions().stream().anyMatch(c -> ids.containsAll(c.readings())))
                        .as("seed %d %s", seed, ids)
                        .isEqualTo(expected.isEmpty());
                contradictions += expected.isEmpty() ? 1 : 0;
            }
        }
        assertThat(contradictions).isPositive();
    }

    @Test
    void aSwitchChangesTheVerdictsTheDefinitionSaysItChanges() {
        for (int seed = 0; seed < 1000; seed++) {
            Negotiation negotiation = RandomTalks.of(seed, 2, 3);
            SlowRobustness slow = new SlowRobustness(negotiation, concept(seed));
            Robust robust = asked(negotiation, concept(seed));
            List<Word> before = slow.words(negotiation);
            Map<List<Change>, Map<Integer, Word>> expected = new HashMap<>();
            slow.singles()
                    .forEach(changes ->
                            put(expected, changes, before, slow.words(changes).orElseThrow()));
            Map<List<Change>, Map<Integer, Word>> found = new HashMap<>();
            robust.flips().stream()
                    .filter(flip -> flip.change().isSingle())
                    .forEach(flip -> found.put(flip.change().changes(), effects(flip)));
            assertThat(found).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static void put(
            Map<List<Change>, Map<Integer, Word>> flips, List<Change> changes, List<Word> before, List<Word> after) {
        Map<Integer, Word> effects = differences(before, after);
        if (!effects.isEmpty()) {
            flips.put(changes, effects);
        }
    }

    private static Map<Integer, Word> differences(List<Word> before, List<Word> after) {
        return IntStream.range(0, before.size())
                .filter(k -> before.get(k) != after.get(k))
                .boxed()
                .collect(Collectors.toMap(k -> k, after::get));
    }

    private static Map<Integer, Word> effects(Flip flip) {
        return flip.effects().stream()
                .collect(Collectors.toMap(Flip.Effect::outcome, e -> e.after().word()));
    }

    @Test
    void anAbsentPartyStandsStillWhereItIsToday() {
        for (int seed = 0; seed < 1000; seed++) {
            Negotiation negotiation = RandomTalks.of(seed, 2, 3);
            SlowRobustness slow = new SlowRobustness(negotiation, concept(seed));
            Robust robust = asked(negotiation, concept(seed));
            for (Party party : negotiation.parties()) {
                Map<Integer, Word> found = robust.flips().stream()
                        .filter(flip -> flip.change().kind() == Switch.Kind.ABSENT
                                && flip.change().subject().equals(new Subject.OfParty(party.id())))
                        .findFirst()
                        .map(RobustnessTest::effects)
                        .orElse(Map.of());
                assertThat(found)
                        .as("seed %d %s", seed, party.id())
                        .isEqualTo(differences(slow.words(negotiation), slow.without(party)));
            }
        }
    }

    @Test
    void theMarginIsTheSmallestNumberOfStatementsThatChangesAVerdict() {
        Set<Integer> sizes = new HashSet<>();
        for (int seed = 0; seed < 120; seed++) {
            Negotiation negotiation = RandomTalks.of(seed, 1, 2);
            SlowRobustness slow = new SlowRobustness(negotiation, concept(seed));
            List<Word> before = slow.words(negotiation);
            for (Margin margin : asked(negotiation, concept(seed)).margins()) {
                Set<Set<List<Change>>> ways = margin.ways().stream()
                        .map(way -> way.stream().map(Switch::changes).collect(Collectors.toSet()))
                        .collect(Collectors.toSet());
                Set<Set<List<Change>>> expected = ways(slow, before, margin.outcome());
                assertThat(ways).as("seed %d", seed).isEqualTo(expected);
                int size = expected.isEmpty() ? 0 : expected.iterator().next().size();
                assertThat(margin.size()).isEqualTo(size);
                assertThat(margin.searched()).isGreaterThanOrEqualTo(size == 0 ? 2 : size);
                sizes.add(size);
            }
        }
        assertThat(sizes).contains(0, 1, 2);
    }

    private static Set<Set<List<Change>>> ways(SlowRobustness slow, List<Word> before, int outcome) {
        List<List<Change>> singles = slow.singles();
        Set<Set<List<Change>>> ways = new HashSet<>();
        singles.stream()
                .filter(changes -> slow.words(changes).orElseThrow().get(outcome) != before.get(outcome))
                .forEach(changes -> ways.add(Set.of(changes)));
        if (!ways.isEmpty()) {
            return ways;
        }
        for (int a = 0; a < singles.size(); a++) {
            for (int b = a + 1; b < singles.size(); b++) {
                List<Change> one = singles.get(a);
                List<Change> other = singles.get(b);
                if (changesEitherWay(slow, before, outcome, one, other)) {
                    ways.add(Set.of(one, other));
                }
            }
        }
        return ways;
    }

    /// Facts come before wants and wants before orders, whichever was listed first.
    private static boolean changesEitherWay(
            SlowRobustness slow, List<Word> before, int outcome, List<Change> one, List<Change> other) {
        List<Change> both = new ArrayList<>(rank(one) <= rank(other) ? one : other);
        both.addAll(rank(one) <= rank(other) ? other : one);
        return slow.words(both)
                .filter(after -> after.get(outcome) != before.get(outcome))
                .isPresent();
    }

    private static int rank(List<Change> change) {
        return switch (change.getFirst()) {
            case Change.DropWant _ -> 1;
            case Change.RaiseWant _ -> 2;
            default -> 0;
        };
    }

    @Test
    void whereOrdersAreSettledEveryOrderHasBeenMet() {
        int settled = 0;
        int several = 0;
        for (int seed = 0; seed < 500; seed++) {
            Negotiation negotiation = RandomTalks.of(seed, 2, 3);
            List<Set<Word>> expected = new SlowRobustness(negotiation, concept(seed)).underAllOrders();
            for (Ordered ordered : asked(negotiation, concept(seed)).ordered()) {
                Set<Word> met =
                        ordered.met().stream().map(m -> m.tally().word()).collect(Collectors.toSet());
                Set<Word> all = expected.get(ordered.outcome());
                assertThat(all).containsAll(met);
                if (ordered.settled()) {
                    assertThat(met).as("seed %d", seed).isEqualTo(all);
                    assertThat(ordered.necessary()).contains(all.equals(Set.of(Word.HOLDS)));
                    assertThat(ordered.possible()).contains(all.contains(Word.HOLDS));
                    settled++;
                }
                several += met.size() > 1 ? 1 : 0;
            }
        }
        assertThat(settled).isGreaterThan(900);
        assertThat(several).isGreaterThan(20);
    }

    @Test
    void theOrderShownForAVerdictLeadsToIt() {
        for (int seed = 0; seed < 500; seed++) {
            Negotiation negotiation = RandomTalks.of(seed, 2, 4);
            SlowRobustness slow = new SlowRobustness(negotiation, concept(seed));
            for (Ordered ordered : asked(negotiation, concept(seed)).ordered()) {
                for (Ordered.Met met : ordered.met()) {
                    boolean named =
                            !met.order().isEmpty() || met.equals(ordered.met().getFirst());
                    List<Tally> shown = slow.verdicts(
                            Changes.apply(negotiation, met.order()).negotiation());
                    if (named) {
                        assertThat(shown.get(ordered.outcome())).isEqualTo(met.tally());
                    }
                }
            }
        }
    }

    /// The parties' names are exchanged in the text; everything else stays where it stands.
    @Test
    void renamingThePartiesRenamesTheAnswerAndNothingElse() {
        for (int seed = 0; seed < 300; seed++) {
            String text = NegotiationPrinter.print(RandomTalks.of(seed, 2, 3));
            String answer = asked(read(text), concept(seed)).toString();
            assertThat(asked(read(exchanged(text)), concept(seed)).toString())
                    .as("seed %d", seed)
                    .isEqualTo(exchanged(answer));
        }
    }

    private static Negotiation read(String text) {
        return NegotiationReader.read(new SourceText("talks.yaml", text)).soFar();
    }

    private static String exchanged(String text) {
        return text.replaceAll("\\bp0\\b", "p?").replaceAll("\\bp1\\b", "p0").replace("p?", "p1");
    }

    @Test
    void theOrderOfThePartiesInTheFileDoesNotMatter() {
        for (int seed = 0; seed < 300; seed++) {
            Negotiation negotiation = RandomTalks.of(seed, 2, 3);
            Negotiation reversed = negotiation.withParties(negotiation.parties().reversed());
            Robust one = asked(negotiation, concept(seed));
            Robust other = asked(reversed, concept(seed));
            assertThat(unordered(other)).as("seed %d", seed).isEqualTo(unordered(one));
        }
    }

    /// What an answer says without naming parties by number.
    private static List<Object> unordered(Robust robust) {
        return List.of(
                robust.seen().stream()
                        .map(seen -> List.of(
                                seen.world().readings(),
                                seen.tallies().stream()
                                        .map(t -> List.of(t.completions(), t.core(), t.equilibria()))
                                        .toList()))
                        .toList(),
                robust.flips().stream()
                        .map(flip -> List.of(flip.change().changes(), effects(flip)))
                        .collect(Collectors.toSet()),
                robust.margins().stream()
                        .map(m -> List.of(
                                m.size(), m.ways().stream().map(Set::copyOf).collect(Collectors.toSet())))
                        .toList(),
                robust.ordered().stream()
                        .map(o -> List.of(o.settled(), o.necessary(), o.possible()))
                        .toList());
    }
}
