package org.parley.deal.leverage;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.Moves;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Doubts;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Metarational.Guard;
import org.parley.game.stability.Metarational.Replies;
import org.parley.game.stability.Reason;
import org.parley.game.stability.Verdict.Unstable;
import org.parley.run.Result;

/// Which reasons could matter to a departure, from the states others can bring about after it, searched one departure
/// after the other. After `MOST` searches every reason is taken to matter.
final class RepliesDoubts implements Doubts {

    private static final int MOST = 500;

    private final Game game;
    private final Analysis analysis;
    private final Concept concept;
    private final List<Reason> reasons;
    private final List<Predicate<State>> met;
    private final Moves moves;
    private final Map<Move, Optional<Set<State>>> known = new HashMap<>();

    RepliesDoubts(Game game, Analysis analysis, Concept concept, List<Reason> reasons) {
        this.game = game;
        this.analysis = analysis;
        this.concept = concept;
        this.reasons = reasons;
        Terms terms = new Terms(game);
        this.met = reasons.stream().map(reason -> terms.test(reason.liked())).toList();
        this.moves = new Moves(game);
    }

    @Override
    public List<BitSet> about(Move departure) {
        Optional<Set<State>> brought = known.size() < MOST
                ? known.computeIfAbsent(departure, this::brought)
                : known.getOrDefault(departure, Optional.empty());
        BitSet about = new BitSet();
        IntStream.range(0, reasons.size())
                .filter(r -> brought.isEmpty() || matters(r, departure, brought.get()))
                .forEach(about::set);
        return List.of(about);
    }

    /// The state reached and all that others make of it; none where that is too much to find out.
    private Optional<Set<State>> brought(Move departure) {
        Set<State> brought = new LinkedHashSet<>(List.of(departure.to()));
        if (concept instanceof Metarational) {
            if (!(analysis.judge().escape(concept, departure) instanceof Result.Complete<Unstable>(Unstable why))) {
                return Optional.empty();
            }
            why.replies().states().forEach(brought::add);
        }
        return Optional.of(brought);
    }

    private boolean matters(int reason, Move departure, Set<State> brought) {
        int party = reasons.get(reason).party();
        if (party == departure.party()) {
            return looksAhead()
                    || (met.get(reason).test(departure.from())
                            && !brought.stream().allMatch(met.get(reason)));
        }
        return isCredible()
                && game.opponents(departure.party()).contains(party)
                && brought.stream().anyMatch(u -> opens(party, met.get(reason), u, brought));
    }

    /// Whether the party might answer with a step that it would not take now.
    private boolean opens(int party, Predicate<State> met, State from, Set<State> brought) {
        return !met.test(from)
                && moves.from(from, party).stream().anyMatch(to -> met.test(to) && !brought.contains(to));
    }

    private boolean looksAhead() {
        return concept instanceof Metarational m && m.guard() == Guard.ONE_MOVE;
    }

    private boolean isCredible() {
        return concept instanceof Metarational m && m.replies() == Replies.IMPROVEMENTS;
    }
}
