package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.Order;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;

/// Which levers would make a step a gain for the party that takes it: what it would take to get there.
///
/// A set of levers is enough when, with every option it uses taken before and after the step, the rules allow both
/// states, all it needs is true after the step, and its effects make the party prefer where the step leads. Where the
/// options alone make it so, the levers are not what it takes.
public final class StepLevers {

    /// How many sets are looked at for one step, fewest levers first.
    private static final int MOST_SETS = 20_000;

    private final Table table;
    private final Game game;
    private final Terms terms;
    private final Map<Integer, Set<Integer>> moving = new HashMap<>();
    private final Map<Asked, Order> orders = new HashMap<>();

    public StepLevers(Negotiation negotiation) {
        this.table = new Table(negotiation, Owners.AS_THEY_ARE);
        this.game = Games.of(negotiation);
        this.terms = new Terms(game);
    }

    /// All sets of the fewest levers that are enough for the step of this party, in the order of the file; none where
    /// no set is. Costs one look at each set of as many levers.
    public Result<List<List<Lever>>> of(int party, State from, State to) {
        int levers = table.levers().size();
        Step step = new Step(party, from, to);
        int looked = 0;
        for (int size = 1; size <= levers; size++) {
            List<Calls> sets = of(size, 0, Calls.NONE);
            looked += sets.size();
            if (looked > MOST_SETS) {
                return new Result.Partial<>(List.of(), "Sets of " + size + " levers and more were not tried.");
            }
            List<List<Lever>> enough = sets.stream()
                    .filter(calls -> isEnough(calls, step))
                    .map(calls -> calls.levers().stream().map(table::lever).toList())
                    .toList();
            if (!enough.isEmpty()) {
                return new Result.Complete<>(enough);
            }
        }
        return new Result.Complete<>(List.of());
    }

    private record Step(int party, State from, State to) {}

    /// All sets of so many levers more, of those from `first` on.
    private List<Calls> of(int more, int first, Calls calls) {
        if (more == 0) {
            return List.of(calls);
        }
        List<Calls> sets = new ArrayList<>();
        for (int lever = first; lever <= table.levers().size() - more && sets.size() <= MOST_SETS; lever++) {
            sets.addAll(of(more - 1, lever + 1, calls.with(lever)));
        }
        return sets;
    }

    private boolean isEnough(Calls calls, Step step) {
        State before = using(step.from(), calls);
        State after = using(step.to(), calls);
        Calls speaking = speaking(calls, step.party());
        return !speaking.levers().isEmpty()
                && before.difference(after).equals(step.from().difference(step.to()))
                && isGiven(calls, after)
                && order(speaking, step.party()).prefers(after, before)
                && !order(Calls.NONE, step.party()).prefers(after, before)
                && isFeasible(calls, before)
                && isFeasible(calls, after);
    }

    /// The state with all options taken that the levers use.
    private State using(State state, Calls calls) {
        State using = state;
        for (int place : calls.levers()) {
            if (table.lever(place).uses().isPresent()) {
                using = using.with(terms.number(table.lever(place).uses().get()), true);
            }
        }
        return using;
    }

    private boolean isGiven(Calls calls, State after) {
        return calls.levers().stream()
                .flatMap(place -> table.lever(place).needs().stream())
                .allMatch(needs -> terms.test(table.settled(needs, calls)).test(after));
    }

    private boolean isFeasible(Calls calls, State state) {
        Game under = table.game(calls);
        return !new Terms(under).anyOf(under.never()).test(state);
    }

    /// Those of the levers that bear on what the party wants.
    private Calls speaking(Calls calls, int party) {
        Set<Integer> bearing = moving.computeIfAbsent(party, this::bearingOn);
        return new Calls(calls.levers().stream().filter(bearing::contains).toList());
    }

    private Set<Integer> bearingOn(int party) {
        String id = table.negotiation().parties().get(party).id();
        return IntStream.range(0, table.levers().size())
                .filter(place -> table.lever(place).effects().stream().anyMatch(change -> isAbout(change, id)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean isAbout(Change change, String party) {
        return switch (change) {
            case Change.AddWant(var owner, var _, var _) -> owner.equals(party);
            case Change.DropWant(var want) -> want.party().equals(party);
            case Change.RaiseWant(var want, var _) -> want.party().equals(party);
            case Change.LowerWant(var want, var _) -> want.party().equals(party);
            case Change.Bar _, Change.Bind _, Change.SetUndo _, Change.SetRedo _, Change.SetToday _ -> false;
            case Change.AddRule _, Change.DropRule _, Change.MarkRedLine _ -> false;
            case Change.AddAnswer _, Change.DropAnswer _ -> false;
        };
    }

    private record Asked(Calls effects, int party) {}

    private Order order(Calls effects, int party) {
        return orders.computeIfAbsent(
                new Asked(effects, party), asked -> Order.of(table.game(asked.effects()), asked.party()));
    }
}
