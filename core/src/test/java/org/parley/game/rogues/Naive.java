package org.parley.game.rogues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Move;
import org.parley.game.Order;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.game.stability.Concept;
import org.parley.game.stability.LegalSequences;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Nash;
import org.parley.negotiation.logic.Condition;

/// Stability and the core in small steps, each open for being got wrong by a rogue.
///
/// As it stands it agrees with the definitions, which a test demands of it as of its harmless twins.
class Naive {

    final Game game;
    final Terms terms;
    private final List<State> states;
    private final List<Order> orders;
    private final List<Map<State, List<State>>> moves;
    private final Predicate<State> forbidden;
    private final List<Predicate<State>> hidden;

    Naive(Game game) {
        this.game = game;
        this.terms = new Terms(game);
        this.orders = IntStream.range(0, game.parties().size())
                .mapToObj(i -> Order.of(game, i))
                .toList();
        this.moves = game.parties().stream()
                .<Map<State, List<State>>>map(_ -> new HashMap<>())
                .toList();
        this.forbidden = terms.anyOf(game.never());
        this.hidden = game.hidden().stream().map(terms::anyOf).toList();
        int n = game.options().size();
        this.states = IntStream.range(0, 1 << n)
                .mapToObj(bits -> State.ofBits(n, bits))
                .sorted()
                .toList();
    }

    final List<State> states() {
        return states;
    }

    boolean isFeasible(State state) {
        return !forbidden.test(state);
    }

    boolean isHidden(int party, State state) {
        return hidden.get(party).test(state);
    }

    boolean prefers(int party, State a, State b) {
        return orders.get(party).prefers(a, b);
    }

    List<Integer> opponents(int focal) {
        return game.opponents(focal);
    }

    /// Whether a party that changes these options in one move may change this one so.
    boolean permits(GameOption option, boolean taken, List<Integer> changed) {
        return taken ? option.canTake() : option.canDrop();
    }

    final boolean isChange(int party, State from, State to) {
        List<Integer> changed = new Move(party, from, to).changed();
        return !changed.isEmpty()
                && changed.stream()
                        .allMatch(o -> game.options().get(o).owner() == party
                                && permits(game.options().get(o), to.taken(o), changed));
    }

    /// What `moves` says, remembered.
    final List<State> known(int party, State from) {
        return moves.get(party).computeIfAbsent(from, s -> moves(party, s));
    }

    List<State> moves(int party, State from) {
        return states().stream()
                .filter(to -> isChange(party, from, to) && isFeasible(to))
                .filter(to -> !isHidden(party, from) && !isHidden(party, to))
                .toList();
    }

    List<State> improvements(int party, State from) {
        return known(party, from).stream()
                .filter(to -> prefers(party, to, from))
                .toList();
    }

    /// What an opponent may answer with at `at`, after a party's departure.
    List<State> steps(Metarational concept, int mover, State at, Move departure) {
        return known(mover, at).stream()
                .filter(to -> concept.replies() == Metarational.Replies.MOVES || prefers(mover, to, at))
                .toList();
    }

    Set<State> replies(Metarational concept, Move departure) {
        return LegalSequences.ends(
                departure.to(), opponents(departure.party()), (mover, at) -> steps(concept, mover, at, departure));
    }

    boolean harms(Move departure, State end) {
        return !prefers(departure.party(), end, departure.from());
    }

    /// The party's further move to `to` undoes an answer to its departure.
    boolean rescues(Move departure, State end, State to) {
        return prefers(departure.party(), to, departure.from());
    }

    boolean deters(Metarational concept, Move departure, State end) {
        return harms(departure, end)
                && (concept.guard() == Metarational.Guard.NONE
                        || known(departure.party(), end).stream().noneMatch(to -> rescues(departure, end, to)));
    }

    boolean isDeterred(Concept concept, Move departure) {
        return switch (concept) {
            case Nash() -> false;
            case Metarational m -> replies(m, departure).stream().anyMatch(end -> deters(m, departure, end));
        };
    }

    boolean isStable(Concept concept, int focal, State state) {
        return undeterred(concept, focal, state).isEmpty();
    }

    final List<State> undeterred(Concept concept, int focal, State from) {
        return improvements(focal, from).stream()
                .filter(to -> !isDeterred(concept, new Move(focal, from, to)))
                .toList();
    }

    final List<State> completions(Condition where) {
        return states().stream()
                .filter(s -> isFeasible(s) && terms.test(where).test(s))
                .toList();
    }

    boolean isEssential(Concept concept, Move departure, List<State> undeterred) {
        return undeterred.stream()
                .noneMatch(part -> isPart(departure, part) && !prefers(departure.party(), departure.to(), part));
    }

    static boolean isPart(Move whole, State part) {
        List<Integer> some = new Move(whole.party(), whole.from(), part).changed();
        return some.size() < whole.size() && whole.changed().containsAll(some);
    }

    List<Move> essential(Concept concept, State from) {
        List<Move> essential = new ArrayList<>();
        for (int party = 0; party < game.parties().size(); party++) {
            List<State> undeterred = undeterred(concept, party, from);
            for (State to : undeterred) {
                Move departure = new Move(party, from, to);
                if (isEssential(concept, departure, undeterred)) {
                    essential.add(departure);
                }
            }
        }
        return essential;
    }

    Set<State> core(Concept concept, List<State> completions) {
        Set<State> core = new LinkedHashSet<>(completions);
        while (core.removeIf(s -> essential(concept, s).stream().anyMatch(m -> !core.contains(m.to())))) {}
        return core;
    }

    final boolean isEquilibrium(Concept concept, State state) {
        return IntStream.range(0, game.parties().size()).allMatch(party -> isStable(concept, party, state));
    }

    /// The departures of one party that count as leaving.
    List<Move> leaving(Concept concept, int party, List<State> completions, Set<State> core) {
        return completions.stream()
                .flatMap(s -> essential(concept, s).stream())
                .filter(m -> m.party() == party && !core.contains(m.to()))
                .toList();
    }

    Optional<Move> named(List<Move> leaving) {
        return leaving.stream().min(Move.SMALLEST);
    }
}
