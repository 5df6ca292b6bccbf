package org.parley.replay;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
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
    private final LongMap<BigInteger> worths = new LongMap<>();
    private final LongMap<BigInteger> least = new LongMap<>();

    /// A worth that the opponents can bring about from the states before this one or, by way of states explored
    /// earlier, from itself as well.
    private record End(long state, BigInteger worth, boolean itself) {}

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
            for (Moves.Choice next : replies(open.pop())) {
                if (met.add(next.state())) {
                    open.push(next.state());
                }
            }
        }
        met.remove(to);
        return met;
    }

    /// What the party has at the end of a sanction: the key of that state or, under SMR and SSEQ, of the best it can
    /// still move to, if that is better.
    private BigInteger worth(long end) {
        if (!concept.symmetric()) {
            return moves.key(party, end);
        }
        if (!worths.contains(end)) {
            List<Moves.Choice> own = moves.from(party, end);
            BigInteger stay = moves.key(party, end);
            worths.put(end, own.isEmpty() ? stay : stay.max(own.getLast().key()));
        }
        return worths.get(end, nothing);
    }

    /// The least worth the opponents can bring about from this state by one step or more.
    private BigInteger least(long state) {
        if (!least.contains(state)) {
            explore(state);
        }
        return least.get(state, nothing);
    }

    /// Goes forward to all states not explored yet. Then, from the least worth to the greatest, goes back from each
    /// end: who gets there at all and is not labelled yet is labelled with it.
    private void explore(long start) {
        List<End> ends = new ArrayList<>();
        LongMap<Boolean> met = new LongMap<>();
        Deque<Long> open = new ArrayDeque<>();
        met.put(start, true);
        open.push(start);
        while (!open.isEmpty()) {
            long state = open.pop();
            BigInteger known = nothing;
            for (Moves.Choice reply : replies(state)) {
                long next = reply.state();
                if (least.contains(next)) {
                    known = known.min(worth(next)).min(least.get(next, nothing));
                } else if (!met.contains(next)) {
                    met.put(next, true);
                    open.push(next);
                }
            }
            ends.add(new End(state, worth(state), false));
            ends.add(new End(state, known, true));
        }
        ends.forEach(end -> least.put(end.state, nothing));
        ends.sort(Comparator.comparing(End::worth));
        for (End end : ends) {
            if (!end.itself) {
                label(end.state, end.worth);
            } else if (least.get(end.state, nothing).compareTo(end.worth) > 0) {
                least.put(end.state, end.worth);
                label(end.state, end.worth);
            }
        }
    }

    /// Labels those states explored, but not labelled, from which this one is reached. States explored earlier need no
    /// label: if they have none they lead nowhere.
    private void label(long end, BigInteger worth) {
        Deque<Long> open = new ArrayDeque<>(List.of(end));
        while (!open.isEmpty()) {
            for (Moves.Choice before : repliesInto(open.pop())) {
                if (least.get(before.state(), worth).equals(nothing)) {
                    least.put(before.state(), worth);
                    open.push(before.state());
                }
            }
        }
    }

    private List<Moves.Choice> replies(long state) {
        List<Moves.Choice> replies = new ArrayList<>();
        for (int opponent : opponents) {
            replies.addAll(concept.credible() ? moves.improvements(opponent, state) : moves.from(opponent, state));
        }
        return replies;
    }

    private List<Moves.Choice> repliesInto(long state) {
        List<Moves.Choice> replies = new ArrayList<>();
        for (int opponent : opponents) {
            replies.addAll(concept.credible() ? moves.improvementsInto(opponent, state) : moves.into(opponent, state));
        }
        return replies;
    }
}
