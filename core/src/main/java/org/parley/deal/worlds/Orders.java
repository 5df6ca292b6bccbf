package org.parley.deal.worlds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// The orders in which the parties' wants may stand, as far as the parties have not said: wants whose order is stated
/// keep their order among themselves, one whose order is inferred may stand anywhere.
public final class Orders {

    /// How many orders of one party's wants are listed at most.
    public static final int MOST_LISTED = 20_000;

    private final Negotiation negotiation;

    private Orders(Negotiation negotiation) {
        this.negotiation = negotiation;
    }

    /// The orders a negotiation leaves open.
    public static Orders of(Negotiation negotiation) {
        return new Orders(negotiation);
    }

    /// How many there are, those of all parties multiplied.
    public BigInteger count() {
        return negotiation.parties().stream().map(Orders::count).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private static BigInteger count(Party party) {
        int wants = party.wants().size();
        int stated = (int) party.wants().stream().filter(Orders::isStated).count();
        return IntStream.rangeClosed(stated + 1, wants)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private static boolean isStated(Want want) {
        return want.order() == Placed.STATED;
    }

    /// The negotiation in every order that can make a difference, its own first; none when there are more than `most`,
    /// or more than `MOST_LISTED` of one party to look through.
    ///
    /// `matters` tells of two wants of one party whether it can matter which of them comes first when they stand
    /// side by side; `meaning` gives orders that come to the same the same meaning. Of such orders at least one is
    /// given.
    public List<Negotiation> all(BiPredicate<Want, Want> matters, Function<List<Want>, ?> meaning, int most) {
        List<Negotiation> worlds = List.of(negotiation);
        for (Party party : negotiation.parties()) {
            if (party.priorities() instanceof Priorities.Wants(List<Want> wants)) {
                Map<Object, List<Want>> orders = new LinkedHashMap<>();
                new Listing(wants, matters, MOST_LISTED).all().forEach(o -> orders.putIfAbsent(meaning.apply(o), o));
                if (orders.isEmpty() || (long) orders.size() * worlds.size() > most) {
                    return List.of();
                }
                worlds = worlds.stream()
                        .flatMap(world -> orders.values().stream().map(order -> with(world, party.id(), order)))
                        .toList();
            }
        }
        return worlds;
    }

    /// Orders drawn from a seed, each of all orders alike. The same seed draws the same.
    public List<Negotiation> drawn(long seed, int howMany) {
        Dice dice = new Dice(seed);
        List<Negotiation> drawn = new ArrayList<>();
        for (int k = 0; k < howMany; k++) {
            Negotiation world = negotiation;
            for (Party party : negotiation.parties()) {
                if (!party.wants().isEmpty()) {
                    world = with(world, party.id(), drawn(party.wants(), dice));
                }
            }
            drawn.add(world);
        }
        return drawn;
    }

    /// A shuffled order in which the stated wants have gone back to their own order, on the places they have drawn.
    private static List<Want> drawn(List<Want> wants, Dice dice) {
        List<Want> order = new ArrayList<>(wants);
        for (int k = order.size() - 1; k > 0; k--) {
            int other = dice.below(k + 1);
            order.set(k, order.set(other, order.get(k)));
        }
        List<Want> stated = wants.stream().filter(Orders::isStated).toList();
        int next = 0;
        for (int k = 0; k < order.size(); k++) {
            if (isStated(order.get(k))) {
                order.set(k, stated.get(next++));
            }
        }
        return order;
    }

    private static Negotiation with(Negotiation world, String party, List<Want> wants) {
        return world.withParties(world.parties().stream()
                .map(p -> p.id().equals(party) ? p.withWants(wants) : p)
                .toList());
    }

    /// Changes that bring the negotiation's wants into the order they have in `other`; none where wants of one party
    /// cannot be told apart by name.
    public List<Change> changesTo(Negotiation other) {
        List<Change> changes = new ArrayList<>();
        for (int p = 0; p < negotiation.parties().size(); p++) {
            addChanges(negotiation.parties().get(p), other.parties().get(p).wants(), changes);
        }
        return Changes.apply(negotiation, changes).negotiation().equals(other) ? changes : List.of();
    }

    private static void addChanges(Party party, List<Want> order, List<Change> changes) {
        List<Want> now = new ArrayList<>(party.wants());
        for (int k = 0; k < order.size(); k++) {
            Want next = order.get(k);
            if (!now.get(k).equals(next)) {
                WantId above = WantId.of(party.id(), now.get(k));
                changes.add(new Change.RaiseWant(WantId.of(party.id(), next), new Position.Above(above)));
                now.remove(next);
                now.add(k, next);
            }
        }
    }

    /// Lists the orders of one party's wants, its own first.
    private static final class Listing {

        private final List<Want> wants;
        private final boolean[][] free;
        private final int most;
        private final List<List<Want>> found = new ArrayList<>();
        private final List<Integer> order = new ArrayList<>();

        Listing(List<Want> wants, BiPredicate<Want, Want> matters, int most) {
            this.wants = wants;
            this.most = most;
            int n = wants.size();
            this.free = new boolean[n][n];
            for (int a = 0; a < n; a++) {
                for (int b = a + 1; b < n; b++) {
                    free[a][b] = !matters.test(wants.get(a), wants.get(b));
                }
            }
        }

        /// All of them; none when there are too many.
        List<List<Want>> all() {
            place(new boolean[wants.size()]);
            return found.size() > most ? List.of() : found;
        }

        private void place(boolean[] used) {
            if (found.size() > most) {
                return;
            }
            if (order.size() == wants.size()) {
                found.add(order.stream().map(wants::get).toList());
                return;
            }
            for (int next = 0; next < used.length; next++) {
                if (!used[next] && mayCome(next, used)) {
                    used[next] = true;
                    order.add(next);
                    place(used);
                    order.removeLast();
                    used[next] = false;
                }
            }
        }

        /// Not before a stated want that stands above it, and not directly behind one it might as well stand before.
        private boolean mayCome(int next, boolean[] used) {
            if (!order.isEmpty() && next < order.getLast() && free[next][order.getLast()]) {
                return false;
            }
            return !isStated(wants.get(next))
                    || IntStream.range(0, next).allMatch(k -> used[k] || !isStated(wants.get(k)));
        }
    }
}
