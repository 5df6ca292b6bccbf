package org.parley.deal.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.deal.RandomTalks;
import org.parley.deal.Talks;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Want;

/// The orders a file leaves open.
class OrdersTest {

    private static final Negotiation TALKS = Talks.of("""
            parley: 1
            parties:
              hill:
                options: {a: {does: a}, b: {does: b}}
                wants:
                  - {that: a, order: stated}
                  - {that: b, order: stated}
                  - {that: a or b}
                  - {that: not a}
              river:
                options: {c: {does: c}}
                wants: [c, not c]
            """);

    private static List<String> wants(Negotiation negotiation) {
        return negotiation.parties().getFirst().wants().stream()
                .map(w -> w.that().toString())
                .toList();
    }

    @Test
    void wantsOfStatedOrderKeepItAndTheOthersStandAnywhere() {
        Orders orders = Orders.of(TALKS);
        assertThat(orders.count()).isEqualTo(4 * 3 * 2);
        List<Negotiation> all = orders.all((_, _) -> true, order -> order, 24);
        assertThat(all).hasSize(24).doesNotHaveDuplicates();
        assertThat(all.getFirst()).isEqualTo(TALKS);
        assertThat(all).allMatch(OrdersTest::keepsStated);
        assertThat(orders.all((_, _) -> true, order -> order, 23)).isEmpty();
    }

    private static boolean keepsStated(Negotiation world) {
        return stated(world).equals(stated(TALKS));
    }

    private static List<Want> stated(Negotiation world) {
        return world.parties().getFirst().wants().stream()
                .filter(w -> w.order() == Placed.STATED)
                .toList();
    }

    @Test
    void ordersThatDifferInWhatDoesNotMatterAreGivenOnce() {
        assertThat(Orders.of(TALKS).all((_, _) -> false, order -> order, 24)).hasSize(1);
        assertThat(Orders.of(TALKS).all((a, b) -> wantsOfRiver(a, b), order -> order, 24))
                .hasSize(2);
    }

    @Test
    void ofOrdersThatComeToTheSameOneIsGiven() {
        assertThat(Orders.of(TALKS).all((_, _) -> true, List::getFirst, 24)).hasSize(3 * 2);
    }

    private static boolean wantsOfRiver(Want a, Want b) {
        return TALKS.parties().getLast().wants().containsAll(List.of(a, b));
    }

    @Test
    void aSeedDrawsTheSameOrdersEachAboutAsOften() {
        Orders orders = Orders.of(TALKS);
        assertThat(orders.drawn(7, 50)).isEqualTo(orders.drawn(7, 50)).allMatch(OrdersTest::keepsStated);
        Map<List<String>, Integer> drawn = new HashMap<>();
        orders.drawn(7, 12_000).forEach(world -> drawn.merge(wants(world), 1, Integer::sum));
        assertThat(drawn).hasSize(12);
        assertThat(drawn.values()).allMatch(times -> times > 850 && times < 1150);
    }

    @Test
    void changesLeadToEachOrderWhereWantsHaveNames() {
        for (int seed = 0; seed < 300; seed++) {
            Negotiation negotiation = RandomTalks.of(seed, 2, 4);
            Orders orders = Orders.of(negotiation);
            for (Negotiation world : orders.drawn(seed, 5)) {
                var changes = orders.changesTo(world);
                boolean named = negotiation.parties().stream()
                        .allMatch(p -> p.wants().stream().distinct().count()
                                == p.wants().size());
                assertThat(org.parley.negotiation.change.Changes.apply(negotiation, changes)
                                        .negotiation()
                                        .equals(world)
                                || !named
                                || changes.isEmpty())
                        .isTrue();
            }
        }
    }
}
