package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.Order;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Doubts;
import org.parley.game.stability.Reason;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Not;

/// On which levers a departure hinges: on pulling them, or on having pulled them.
///
/// Whatever is done with all other levers, in any combination, it stays an improvement that nothing deters. Errs only
/// by naming too many.
final class Hinges {

    private final Game game;
    private final Calls calls;
    private final List<List<Touch>> touches;
    private final Terms terms;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Integer> levers = new ArrayList<>();
    private final Doubts doubts;
    private final Map<Integer, Order> orders = new HashMap<>();
    private final Map<Condition, Predicate<State>> tests = new HashMap<>();

    /// In the game under the calls, by the touches of all levers.
    Hinges(Game game, Calls calls, List<List<Touch>> touches, Analysis analysis, Concept concept) {
        this.game = game;
        this.calls = calls;
        this.touches = touches;
        this.terms = new Terms(game);
        for (int lever = 0; lever < touches.size(); lever++) {
            for (Touch touch : touches.get(lever)) {
                addReasons(lever, touch);
            }
        }
        this.doubts =
                analysis.doubts(concept, reasons).orElseGet(() -> new RepliesDoubts(game, analysis, concept, reasons));
    }

    /// Pulling a lever gives a reason, not pulling it takes the reason away; where it changes a weight, either may be.
    private void addReasons(int lever, Touch touch) {
        switch (touch) {
            case Touch.Reason(String party, Condition want, List<Condition> after) ->
                addReason(lever, party, want, after, calls.contains(lever));
            case Touch.Weight(String party, Condition want) -> {
                addReason(lever, party, want, List.of(), false);
                addReason(lever, party, new Not(want), List.of(), false);
            }
            case Touch.Answering _, Touch.Keeping _, Touch.Board _ -> {}
        }
    }

    private void addReason(int lever, String party, Condition want, List<Condition> after, boolean given) {
        reasons.add(new Reason(game.parties().indexOf(party), want, after, given));
        levers.add(lever);
    }

    /// Sets of levers on each of which the departure hinges, by their places.
    List<BitSet> of(Move departure) {
        return doubts.about(departure).stream()
                .map(about -> levers(departure, about))
                .toList();
    }

    private BitSet levers(Move departure, BitSet about) {
        BitSet hinges = new BitSet();
        about.stream().forEach(reason -> hinges.set(levers.get(reason)));
        for (int lever = 0; lever < touches.size(); lever++) {
            for (Touch touch : touches.get(lever)) {
                if (isPlainly(touch, lever, departure)) {
                    hinges.set(lever);
                }
            }
        }
        return hinges;
    }

    /// The levers on which it hinges that a part of a departure does not come to be as good as the whole and a
    /// departure
    /// itself; empty where it would be one, were it not deterred.
    Optional<BitSet> keepingFrom(Move departure, State part) {
        Order order = orders.computeIfAbsent(departure.party(), party -> Order.of(game, party));
        if (order.prefers(departure.to(), part)) {
            return Optional.of(favouring(departure.party(), part, departure.to()));
        }
        return order.prefers(part, departure.from())
                ? Optional.empty()
                : Optional.of(favouring(departure.party(), part, departure.from()));
    }

    /// The levers that might make a party like one state better, compared with another, than it does now.
    private BitSet favouring(int party, State one, State other) {
        BitSet favouring = new BitSet();
        for (int reason = 0; reason < reasons.size(); reason++) {
            if (reasons.get(reason).party() == party && favours(reasons.get(reason), one, other)) {
                favouring.set(levers.get(reason));
            }
        }
        return favouring;
    }

    private boolean favours(Reason reason, State one, State other) {
        if (!isMet(reason.liked(), one) || isMet(reason.liked(), other)) {
            return false;
        }
        for (Condition before : reason.after()) {
            if (isMet(before, one) != isMet(before, other)) {
                return isMet(before, one);
            }
        }
        return true;
    }

    private boolean isMet(Condition want, State state) {
        return tests.computeIfAbsent(want, terms::test).test(state);
    }

    private boolean isPlainly(Touch touch, int lever, Move departure) {
        return switch (touch) {
            case Touch.Board() -> true;
            case Touch.Answering(String departing) ->
                departing.equals(game.parties().get(departure.party()));
            case Touch.Keeping(Condition.Ref option) -> keeps(terms.number(option), lever, departure);
            case Touch.Reason _, Touch.Weight _ -> false;
        };
    }

    /// Keeping an option bars its owner's departures that drop it, and answers that do; not keeping it allows them.
    private boolean keeps(int option, int lever, Move departure) {
        return calls.contains(lever)
                || (departure.from().taken(option) && !departure.to().taken(option));
    }
}
