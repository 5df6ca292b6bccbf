package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Bracket;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Departures;
import org.parley.game.stability.Departures.Departure;
import org.parley.game.stability.Ground;
import org.parley.game.stability.Judge;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Nash;
import org.parley.game.stability.StateSet;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Run;

/// The answers of the forward engine, worked out state by state and remembered.
final class ForwardAnalysis implements Analysis {

    private record Question(int party, Concept concept) {}

    private final Game game;
    private final Arena arena;
    private final Terms terms;
    private final ListedSet judged;
    private final Run run;
    private final Budget budget;
    private final Map<Question, StateSet> stable = new HashMap<>();
    private final Map<Question, Map<State, Forcing>> forced = new HashMap<>();

    ForwardAnalysis(Game game, Collection<State> judged, Budget budget, Run run) {
        this.budget = budget;
        this.game = game;
        this.arena = new OpenArena(game);
        this.terms = new Terms(game);
        this.judged = new ListedSet(judged, arena::feasible);
        this.run = run;
    }

    void judge(int party, Concept concept) {
        stable.put(
                new Question(party, concept),
                judged.keep(state ->
                        run.cancelled() || undeterred(party, concept, state).isEmpty()));
    }

    @Override
    public StateSet judged() {
        return judged;
    }

    @Override
    public StateSet judged(Condition where) {
        return judged.keep(terms.test(where));
    }

    @Override
    public Bracket stable(int party, Concept concept) {
        StateSet known = stable.get(new Question(party, concept));
        if (known == null) {
            throw new IllegalArgumentException(concept.symbol() + " was not asked for");
        }
        return Bracket.exactly(known);
    }

    @Override
    public Bracket equilibria(List<Concept> behaviour) {
        Predicate<State> everybody = state -> IntStream.range(0, behaviour.size())
                .allMatch(party -> stable(party, behaviour.get(party)).atLeast().contains(state));
        return Bracket.exactly(judged.keep(everybody));
    }

    @Override
    public Departures departures(int party, Concept concept) {
        return new Departures() {
            @Override
            public List<Departure> from(State from) {
                return ranked(party, undeterred(party, concept, from));
            }

            @Override
            public Optional<List<Departure>> told(State from) {
                try {
                    return Optional.of(from(from));
                } catch (Budget.SpentException _) {
                    return Optional.empty();
                }
            }
        };
    }

    @Override
    public int parties() {
        return game.parties().size();
    }

    @Override
    public Departures improvements(int party) {
        return from -> ranked(party, improvements(party, from));
    }

    /// What is remembered is shared, so it is looked up by one thread at a time.
    private synchronized List<State> improvements(int party, State from) {
        return arena.improvements(party, from);
    }

    /// A judge with an arena of its own.
    @Override
    public Judge judge() {
        return new ForwardJudge(new OpenArena(game), run, run.room());
    }

    /// A ground with an arena of its own.
    @Override
    public Ground ground() {
        return new OpenGround(new OpenArena(game));
    }

    private synchronized List<State> undeterred(int party, Concept concept, State from) {
        return arena.improvements(party, from).stream()
                .filter(to -> switch (concept) {
                    case Nash() -> true;
                    case Metarational m -> !forcing(party, m, to).deters(from);
                })
                .toList();
    }

    private Forcing forcing(int party, Metarational concept, State from) {
        return forced.computeIfAbsent(new Question(party, concept), _ -> new HashMap<>())
                .computeIfAbsent(from, _ -> new Forcing(arena, party, concept, from, budget));
    }

    private List<Departure> ranked(int party, List<State> states) {
        List<State> best = new ArrayList<>(states);
        best.sort(((Comparator<State>) (a, b) -> arena.compare(party, b, a)).thenComparing(Comparator.naturalOrder()));
        List<Departure> ranked = new ArrayList<>();
        int rank = best.size();
        for (int k = 0; k < best.size(); k++) {
            rank = k > 0 && arena.prefers(party, best.get(k - 1), best.get(k)) ? best.size() - k : rank;
            ranked.add(new Departure(best.get(k), rank));
        }
        return ranked;
    }
}
