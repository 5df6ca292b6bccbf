package org.parley.replay;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a party's opponents can bring about once it has made a move.
///
/// A sanction of the move to t is a sequence of at least one step from t, each a move (under SEQ and SSEQ an
/// improvement) of an opponent, none moving twice running. It deters from leaving s if the party does not prefer its
/// end to s and, under SMR and SSEQ, cannot move from its end to a state it prefers to s.
///
/// The search follows steps without minding who moved last. This finds the same ends, apart from t itself, which never
/// deters since it is preferred to s: two steps of one mover running are one step of that mover, or lead back to where
/// it began, because moves change any number of own options in fixed directions, hidden states are neither left nor
/// entered, and preferences are complete and transitive.
final class Sanctions {

    private final Moves moves;
    private final int party;
    private final Concept concept;
    private final List<Integer> opponents;
    private final BigInteger nothing;
    private final Map<Long, BigInteger> least = new HashMap<>();

    Sanctions(Game game, Moves moves, int party, Concept concept) {
        this.moves = moves;
        this.party = party;
        this.concept = concept;
        this.opponents = concept.sanctions() ? game.opponents(party) : List.of();
        this.nothing = game.preferences().get(party).aboveAll();
    }

    /// Is there a sanction of the move to this state that deters from leaving `state`?
    boolean deter(long state, long to) {
        return least(to).compareTo(moves.key(party, state)) <= 0;
    }

    /// Does this end of a sanction deter from leaving `state`?
    boolean endDeters(long state, long end) {
        return worth(end).compareTo(moves.key(party, state)) <= 0;
    }

    /// All ends of sanctions of the move to this state, itself not counted.
    Set<Long> ends(long to) {
        Set<Long> met = new HashSet<>(Set.of(to));
        Deque<Long> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            for (long next : replies(open.pop())) {
                if (met.add(next)) {
                    open.push(next);
                }
            }
        }
        met.remove(to);
        return met;
    }

    /// What the party has at the end of a sanction: the key of that state or, under SMR and SSEQ, of the best it can
    /// still move to, if that is better.
    private BigInteger worth(long end) {
        BigInteger worth = moves.key(party, end);
        if (concept.symmetric()) {
            List<Moves.Choice> own = moves.from(party, end);
            return own.isEmpty() ? worth : worth.max(own.getLast().key());
        }
        return worth;
    }

    /// The least worth the opponents can bring about from this state by one step or more.
    private BigInteger least(long state) {
        if (!least.containsKey(state)) {
            explore(state);
        }
        return least.getOrDefault(state, nothing);
    }

    /// Goes forward to all states whose `least` is not known yet. Then, from the least worth to the greatest, goes
    /// back from each: who gets there at all and is not labelled yet is labelled with it.
    private void explore(long start) {
        Set<Long> fresh = new HashSet<>(Set.of(start));
        Map<Long, BigInteger> worths = new HashMap<>(Map.of(start, worth(start)));
        Deque<Long> open = new ArrayDeque<>(fresh);
        while (!open.isEmpty()) {
            for (long next : replies(open.pop())) {
                if (!worths.containsKey(next)) {
                    BigInteger known = least.get(next);
                    worths.put(next, known == null ? worth(next) : known.min(worth(next)));
                    if (known == null) {
                        fresh.add(next);
                        open.push(next);
                    }
                }
            }
        }
        List<Map.Entry<Long, BigInteger>> ends = new ArrayList<>(worths.entrySet());
        ends.sort(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        for (Map.Entry<Long, BigInteger> end : ends) {
            label(end.getKey(), end.getValue(), fresh);
        }
        for (long state : fresh) {
            least.putIfAbsent(state, nothing);
        }
    }

    private void label(long end, BigInteger worth, Set<Long> fresh) {
        Deque<Long> open = new ArrayDeque<>(List.of(end));
        while (!open.isEmpty()) {
            for (long before : repliesInto(open.pop())) {
                if (fresh.contains(before) && least.putIfAbsent(before, worth) == null) {
                    open.push(before);
                }
            }
        }
    }

    private List<Long> replies(long state) {
        List<Long> replies = new ArrayList<>();
        for (int opponent : opponents) {
            List<Moves.Choice> steps =
                    concept.credible() ? moves.improvements(opponent, state) : moves.from(opponent, state);
            steps.forEach(step -> replies.add(step.state()));
        }
        return replies;
    }

    private List<Long> repliesInto(long state) {
        List<Long> replies = new ArrayList<>();
        for (int opponent : opponents) {
            List<Moves.Choice> steps =
                    concept.credible() ? moves.improvementsInto(opponent, state) : moves.into(opponent, state);
            steps.forEach(step -> replies.add(step.state()));
        }
        return replies;
    }
}
