package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.Moves;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.game.stability.Verdict.Unstable;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.model.Lever;
import org.parley.run.Result;

/// Which further levers could turn a verdict that falls short.
///
/// Every larger set of calls that does better holds at least one of them: whatever the others add, in any combination,
/// leaves the departures found here improvements that nothing deters, out of every family that is no larger. Errs only
/// by naming too many.
final class Relevance {

    private final Table table;
    private final Calls calls;
    private final Game game;
    private final Analysis analysis;
    private final Concept concept;
    private final OutcomeVerdict verdict;
    private final Terms terms;
    private final Moves moves;
    private final List<List<Touch>> touches;
    private final List<Integer> others;
    private final Map<Integer, Predicate<State>> keeps = new HashMap<>();
    private final List<State> safestFirst;

    Relevance(Table table, Calls calls, Game game, Analysis analysis, OutcomeVerdict verdict) {
        this.table = table;
        this.calls = calls;
        this.game = game;
        this.analysis = analysis;
        this.concept = verdict.concept();
        this.verdict = verdict;
        this.terms = new Terms(game);
        this.moves = new Moves(game);
        List<Lever> levers = table.levers();
        this.touches =
                levers.stream().map(l -> Touch.of(table.negotiation(), l)).toList();
        this.others = IntStream.range(0, levers.size())
                .filter(l -> !calls.contains(l))
                .boxed()
                .toList();
        others.forEach(lever -> keeps.put(lever, keeps(lever)));
        this.safestFirst = verdict.completions()
                .states()
                .map(s -> new Exposed(s, excluders(s).size()))
                .sorted(Comparator.comparingInt(Exposed::excluders))
                .map(Exposed::state)
                .toList();
    }

    /// A completion and how many further levers could shut it out.
    private record Exposed(State state, int excluders) {}

    /// The levers that could make the target hold; the verdict says that it does not.
    Set<Integer> towardsHolds() {
        Set<Integer> always = always();
        if (verdict.completions().count().signum() == 0) {
            return always;
        }
        return verdict.outward().stream()
                .flatMap(leaver -> witness(leaver.party()).stream())
                .map(this::against)
                .min(Comparator.comparingInt(Set::size))
                .map(found -> union(always, found))
                .orElseGet(() -> new TreeSet<>(others));
    }

    /// The levers that could give the target a core; the verdict says that it has none.
    Set<Integer> towardsCore() {
        Set<Integer> always = always();
        if (verdict.completions().count().signum() == 0) {
            return always;
        }
        Optional<Set<Integer>> byOne = verdict.outward().stream()
                .filter(this::leavesEverywhere)
                .map(leaver -> against(List.of(leaver.party())))
                .min(Comparator.comparingInt(Set::size));
        return byOne.map(found -> union(always, found)).orElseGet(() -> union(always, againstAll()));
    }

    private static Set<Integer> union(Set<Integer> a, Set<Integer> b) {
        Set<Integer> all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }

    /// Those that may enlarge the family or change the board.
    private Set<Integer> always() {
        Set<Integer> always = new TreeSet<>();
        for (int place : calls.levers()) {
            table.mentioned(place).stream().filter(others::contains).forEach(always::add);
        }
        for (int lever : others) {
            if (touches.get(lever).stream().anyMatch(Touch.Board.class::isInstance)) {
                always.add(lever);
            }
        }
        return always;
    }

    /// A departure of the party out of the family from a completion that few further calls shut out, and that has no
    /// part inside the family.
    private Optional<Move> witness(int party) {
        for (State from : safestFirst) {
            Optional<Move> out = out(party, from);
            if (out.isPresent()) {
                return out;
            }
        }
        return Optional.empty();
    }

    private Optional<Move> out(int party, State from) {
        return analysis.departures(party, concept).essential(from).stream()
                .map(to -> new Move(party, from, to))
                .filter(this::leadsOut)
                .min(Move.SMALLEST);
    }

    private boolean leadsOut(Move move) {
        return !verdict.completions().contains(move.to()) && parts(move).noneMatch(verdict.completions()::contains);
    }

    /// Where proper parts of the move would lead.
    private static Stream<State> parts(Move move) {
        List<Integer> changed = move.changed();
        return LongStream.range(1, (1L << changed.size()) - 1).mapToObj(some -> {
            State part = move.from();
            for (int k = 0; k < changed.size(); k++) {
                part = (some >>> k & 1) == 0
                        ? part
                        : part.with(changed.get(k), move.to().taken(changed.get(k)));
            }
            return part;
        });
    }

    private boolean leavesEverywhere(Leaver leaver) {
        return verdict.completions()
                .states()
                .allMatch(s -> out(leaver.party(), s).isPresent());
    }

    /// Further levers whose pulling would or might take the state out of the family.
    private Set<Integer> excluders(State state) {
        Set<Integer> excluders = new HashSet<>();
        for (int lever : others) {
            if (!keeps.getOrDefault(lever, _ -> false).test(state)) {
                excluders.add(lever);
            }
        }
        return excluders;
    }

    /// Where a lever can be pulled, whichever others are: its option is taken, and what it needs is true.
    private Predicate<State> keeps(int lever) {
        List<Condition> all = new ArrayList<>(table.lever(lever).uses().stream().toList());
        table.lever(lever).needs().ifPresent(needs -> all.addAll(table.settledAnyhow(needs, calls.with(lever))));
        return all.stream().map(terms::test).reduce(_ -> true, Predicate::and);
    }

    /// The levers that could stop one departure, or take the state it starts from out of the family.
    private Set<Integer> against(Move move) {
        Set<State> replies = new LinkedHashSet<>(List.of(move.to()));
        if (concept instanceof Metarational) {
            if (!(analysis.judge().escape(concept, move) instanceof Result.Complete<Unstable>(Unstable why))) {
                return new TreeSet<>(others);
            }
            why.replies().states().forEach(replies::add);
        }
        Set<Integer> against = excluders(move.from());
        for (int lever : others) {
            if (touches.get(lever).stream().anyMatch(touch -> couldStop(touch, move, replies))) {
                against.add(lever);
            }
        }
        return against;
    }

    private boolean couldStop(Touch touch, Move move, Set<State> replies) {
        return switch (touch) {
            case Touch.Board() -> true;
            case Touch.Answering(String departing) -> departing.equals(id(move.party()));
            case Touch.Reason(String party, Condition want) -> {
                Predicate<State> met = terms.test(want);
                yield party.equals(id(move.party()))
                        ? looksAhead()
                                || (met.test(move.from()) && !replies.stream().allMatch(met))
                        : opens(party, move.party(), replies, (u, v) -> !met.test(u) && met.test(v));
            }
            case Touch.Weight(String party, Condition want) -> {
                Predicate<State> met = terms.test(want);
                boolean here = met.test(move.from());
                yield party.equals(id(move.party()))
                        ? looksAhead() || replies.stream().anyMatch(s -> met.test(s) != here)
                        : opens(party, move.party(), replies, (u, v) -> met.test(u) != met.test(v));
            }
        };
    }

    private String id(int party) {
        return game.parties().get(party);
    }

    /// Under concepts with a move of one's own afterwards, any want of the party may matter.
    private boolean looksAhead() {
        return concept instanceof Metarational m && m.guard() == Metarational.Guard.ONE_MOVE;
    }

    /// Whether the party might answer with a step out of the replies that it would not take now.
    private boolean opens(String party, int focal, Set<State> replies, BiPredicate<State, State> gains) {
        int mover = game.parties().indexOf(party);
        if (!isCredible() || !game.opponents(focal).contains(mover)) {
            return false;
        }
        return replies.stream()
                .anyMatch(u -> moves.from(u, mover).stream().anyMatch(v -> !replies.contains(v) && gains.test(u, v)));
    }

    private boolean isCredible() {
        return concept instanceof Metarational m && m.replies() == Metarational.Replies.IMPROVEMENTS;
    }

    /// The levers that could keep some completion in when nothing but departures of these parties puts all out.
    private Set<Integer> against(List<Integer> leavers) {
        Set<Integer> against = new TreeSet<>();
        for (int lever : others) {
            if (touches.get(lever).stream().anyMatch(touch -> couldKeep(touch, leavers))) {
                against.add(lever);
            }
        }
        return against;
    }

    private boolean couldKeep(Touch touch, List<Integer> leavers) {
        return switch (touch) {
            case Touch.Board() -> true;
            case Touch.Answering(String departing) -> leavers.stream().anyMatch(i -> departing.equals(id(i)));
            case Touch.Reason(String party, Condition want) ->
                (leavers.contains(game.parties().indexOf(party)) && (looksAhead() || isMetSomewhere(want)))
                        || mayDeter(leavers, party, List.of(want));
            case Touch.Weight(String party, Condition want) ->
                leavers.contains(game.parties().indexOf(party))
                        || mayDeter(leavers, party, List.of(want, new Not(want)));
        };
    }

    private boolean isMetSomewhere(Condition want) {
        return verdict.completions().states().anyMatch(terms.test(want));
    }

    private boolean mayDeter(List<Integer> leavers, String party, List<Condition> reasons) {
        int mover = game.parties().indexOf(party);
        return isCredible()
                && leavers.stream()
                        .filter(focal -> game.opponents(focal).contains(mover))
                        .anyMatch(focal -> reasons.stream()
                                .anyMatch(reason ->
                                        analysis.mayDeter(focal, concept, mover, reason, verdict.completions())));
    }

    private Set<Integer> againstAll() {
        boolean plain = verdict.gone().stream()
                .allMatch(gone -> parts(gone.departure()).noneMatch(verdict.completions()::contains));
        return plain
                ? against(verdict.gone().stream()
                        .map(gone -> gone.departure().party())
                        .distinct()
                        .toList())
                : new TreeSet<>(others);
    }
}
