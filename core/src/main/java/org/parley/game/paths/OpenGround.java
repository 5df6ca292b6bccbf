package org.parley.game.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.Moves;
import org.parley.game.Order;
import org.parley.game.OwnSettings;
import org.parley.game.State;
import org.parley.game.Terms;

/// The ground of games too large to number beforehand: states get their numbers as searches meet them.
///
/// Ends when the room is used up or too many settings were tried; what was found until then is right.
final class OpenGround implements Ground {

    /// What a state takes with its places in maps and searches.
    private static final long BYTES_PER_STATE = 600;

    /// How many settings all searches together may try.
    private static final long MOST_LOOKS = 20_000_000;

    /// How many states all searches together may meet, whatever room there is: some seconds' work.
    private static final long MOST_STATES = 200_000;

    private static final int[] NOWHERE = {};

    private final Moves moves;
    private final List<Order> orders;
    private final List<Mover> movers;
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    private final long mostStates;
    private long looks = MOST_LOOKS;

    /// A party's settings, its options that go both ways, and the states met so far as its lines.
    private record Mover(
            List<State> settings, State own, State bothWays, Predicate<State> hidden, Map<State, Integer> lines) {

        static Mover of(Game game, int party) {
            State own = State.none(game.options().size());
            State bothWays = own;
            for (int option : game.owned(party)) {
                own = own.with(option, true);
                bothWays = bothWays.with(
                        option,
                        game.options().get(option).canTake()
                                && game.options().get(option).canDrop());
            }
            return new Mover(
                    OwnSettings.of(game, party),
                    own,
                    bothWays,
                    new Terms(game).anyOf(game.hidden().get(party)),
                    new HashMap<>());
        }
    }

    OpenGround(Game game, long room) {
        int parties = game.parties().size();
        this.moves = new Moves(game);
        this.orders =
                IntStream.range(0, parties).mapToObj(i -> Order.of(game, i)).toList();
        this.movers =
                IntStream.range(0, parties).mapToObj(i -> Mover.of(game, i)).toList();
        this.mostStates = Math.min(MOST_STATES, room / BYTES_PER_STATE);
    }

    @Override
    public int number(State state) {
        return numbers.computeIfAbsent(state, s -> {
            states.add(s);
            return states.size() - 1;
        });
    }

    @Override
    public int known(State state) {
        return numbers.getOrDefault(state, -1);
    }

    @Override
    public State state(int number) {
        return states.get(number);
    }

    @Override
    public boolean isNumbered() {
        return false;
    }

    @Override
    public int size() {
        return states.size();
    }

    @Override
    public int parties() {
        return movers.size();
    }

    @Override
    public int[] moves(int party, int from) {
        return numbered(tried(party, from));
    }

    @Override
    public int[] improvements(int party, int from) {
        State here = states.get(from);
        return numbered(tried(party, from).stream()
                .filter(to -> orders.get(party).prefers(to, here))
                .toList());
    }

    private List<State> tried(int party, int from) {
        looks -= movers.get(party).settings.size();
        return cut().isPresent() ? List.of() : moves.from(states.get(from), party);
    }

    private int[] numbered(List<State> reached) {
        return reached.isEmpty()
                ? NOWHERE
                : reached.stream().mapToInt(this::number).toArray();
    }

    @Override
    public int[] into(int party, int to) {
        State end = states.get(to);
        Mover mover = movers.get(party);
        return mover.settings.stream()
                .map(setting -> end.with(mover.own, setting))
                .filter(from -> known(from) >= 0 && moves.from(from, party).contains(end))
                .mapToInt(this::known)
                .toArray();
    }

    @Override
    public int line(int party, int state) {
        Mover mover = movers.get(party);
        State at = states.get(state);
        State line = at.with(mover.bothWays, State.none(at.size()));
        return mover.hidden.test(at) ? NO_MOVES : mover.lines.computeIfAbsent(line, _ -> mover.lines.size());
    }

    @Override
    public int compare(int party, int a, int b) {
        return orders.get(party).compare(states.get(a), states.get(b));
    }

    @Override
    public Optional<String> cut() {
        if (looks < 0) {
            return Optional.of(String.format(Locale.ROOT, "it stopped after %,d tries", MOST_LOOKS));
        }
        return states.size() < mostStates
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "it stopped after %,d states", mostStates));
    }
}
