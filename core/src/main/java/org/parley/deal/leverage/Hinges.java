package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.game.Game;
import org.parley.game.Move;
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
    private final BitSet counting = new BitSet();
    private final Doubts doubts;

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

    /// Pulling a lever gives a reason, or changes its weight; not pulling it takes the reason away. Both are asked
    /// about
    /// whether it is pulled or not, so that the question is the same for every set of calls.
    private void addReasons(int lever, Touch touch) {
        switch (touch) {
            case Touch.Reason(String party, Condition want) -> {
                addReasons(lever, party, want);
                counting.set(reasons.size() - 1, calls.contains(lever));
            }
            case Touch.Weight(String party, Condition want) -> {
                addReasons(lever, party, want);
                counting.set(reasons.size() - 1);
            }
            case Touch.Answering _, Touch.Keeping _, Touch.Board _ -> {}
        }
    }

    private void addReasons(int lever, String party, Condition want) {
        int place = game.parties().indexOf(party);
        reasons.add(new Reason(place, want));
        counting.set(reasons.size() - 1);
        reasons.add(new Reason(place, new Not(want)));
        levers.add(lever);
        levers.add(lever);
    }

    /// The levers on which the departure hinges, by their places.
    BitSet of(Move departure) {
        BitSet hinges = new BitSet();
        BitSet about = doubts.about(departure);
        about.and(counting);
        for (int reason = about.nextSetBit(0); reason >= 0; reason = about.nextSetBit(reason + 1)) {
            hinges.set(levers.get(reason));
        }
        for (int lever = 0; lever < touches.size(); lever++) {
            for (Touch touch : touches.get(lever)) {
                if (isPlainly(touch, lever, departure)) {
                    hinges.set(lever);
                }
            }
        }
        return hinges;
    }

    /// The levers that change which states there are, by their places.
    BitSet boards() {
        BitSet boards = new BitSet();
        for (int lever = 0; lever < touches.size(); lever++) {
            boards.set(lever, touches.get(lever).stream().anyMatch(Touch.Board.class::isInstance));
        }
        return boards;
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
