package org.parley.game.paths;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.game.Move;
import org.parley.game.space.Axis;

/// The legal sequences of a coalition: its members' unilateral moves, one after the other, through feasible states.
///
/// Coalitions are sets of party numbers as bits. Nobody moving twice running need not be asked for: two moves of one
/// party running are one move or a return.
///
/// Source: FangHipelKilgour1993; KilgourHipelFangPeng2001 for improvements of a coalition.
final class Coalition {

    private final Field field;
    private final boolean isFree;
    private final Map<Question, Set<Integer>> reached = new HashMap<>();

    private record Question(int from, long members) {}

    /// `isFree` where neither a rule couples parties nor a state is hidden from one, so that nothing can stand between.
    Coalition(Field field, boolean isFree) {
        this.field = field;
        this.isFree = isFree;
    }

    Field field() {
        return field;
    }

    /// Whether some coalition of which `movers` are members goes from one state to another that all members prefer.
    /// `movers` are those whose options differ, each in directions that are permitted, and all of them prefer it.
    boolean goes(int from, int to, long movers) {
        return isFree || straight(from, to, movers).isPresent() || reaches(from, to);
    }

    /// The parties whose options differ.
    long movers(int from, int to) {
        long movers = 0;
        for (int party = 0; party < field.parties(); party++) {
            if (field.axis(party).place(from) != field.axis(party).place(to)) {
                movers |= 1L << party;
            }
        }
        return movers;
    }

    /// The largest coalition that could go: all who prefer where it leads.
    private long supporters(int from, int to) {
        long supporters = 0;
        for (int party = 0; party < field.parties(); party++) {
            supporters |= field.compare(party, to, from) > 0 ? 1L << party : 0;
        }
        return supporters;
    }

    private boolean reaches(int from, int to) {
        return reached.computeIfAbsent(
                        new Question(from, supporters(from, to)), question -> around(from, question.members()))
                .contains(to);
    }

    /// The shortest legal sequence of the smallest coalition that goes, ties in party order.
    List<Move> sequence(int from, int to) {
        long movers = movers(from, to);
        return straight(from, to, movers).map(order -> moves(from, to, order)).orElseGet(() -> {
            List<Integer> others = new ArrayList<>();
            for (int party = 0; party < field.parties(); party++) {
                if (((supporters(from, to) & ~movers) >>> party & 1) != 0) {
                    others.add(party);
                }
            }
            return larger(from, to, movers, others);
        });
    }

    private List<Move> larger(int from, int to, long movers, List<Integer> others) {
        for (int more = 0; more <= others.size(); more++) {
            for (long members : coalitions(movers, others, more)) {
                Optional<List<Move>> sequence = walk(from, to, members);
                if (sequence.isPresent()) {
                    return sequence.get();
                }
            }
        }
        throw new IllegalArgumentException("no coalition goes from " + field.state(from) + " to " + field.state(to));
    }

    /// The movers with so many of the others, in party order.
    private static List<Long> coalitions(long movers, List<Integer> others, int more) {
        if (more == 0) {
            return List.of(movers);
        }
        List<Long> found = new ArrayList<>();
        for (int k = 0; k + more <= others.size(); k++) {
            found.addAll(coalitions(movers | 1L << others.get(k), others.subList(k + 1, others.size()), more - 1));
        }
        return found;
    }

    /// The parties in the order in which each can go once, straight to its options in `to`; nothing where no order
    /// leads past infeasible and hidden states.
    private Optional<List<Integer>> straight(int from, int to, long movers) {
        List<Integer> order = new ArrayList<>();
        return goesStraight(from, to, movers, order, new HashSet<>())
                ? Optional.of(order.reversed())
                : Optional.empty();
    }

    /// Adds the movers, last first, where it succeeds.
    private boolean goesStraight(int at, int to, long movers, List<Integer> order, Set<Integer> deadEnds) {
        for (long rest = movers; rest != 0; rest &= rest - 1) {
            int party = Long.numberOfTrailingZeros(rest);
            int next = field.axis(party).at(at, field.axis(party).place(to));
            if (isMove(party, at, next)
                    && deadEnds.add(next)
                    && goesStraight(next, to, movers & ~(1L << party), order, deadEnds)) {
                order.add(party);
                return true;
            }
        }
        return movers == 0;
    }

    private List<Move> moves(int from, int to, List<Integer> order) {
        List<Move> moves = new ArrayList<>();
        int at = from;
        for (int party : order) {
            int next = field.axis(party).at(at, field.axis(party).place(to));
            moves.add(new Move(party, field.state(at), field.state(next)));
            at = next;
        }
        return moves;
    }

    private boolean isMove(int party, int from, int to) {
        Axis axis = field.axis(party);
        return field.isFeasible(to)
                && field.leads(party, axis.place(from), axis.place(to))
                && !field.isHidden(party, from)
                && !field.isHidden(party, to);
    }

    /// All states the members' legal sequences lead to.
    private Set<Integer> around(int from, long members) {
        return search(from, members, -1).keySet();
    }

    private Optional<List<Move>> walk(int from, int to, long members) {
        Map<Integer, Move> before = search(from, members, to);
        if (!before.containsKey(to)) {
            return Optional.empty();
        }
        List<Move> sequence = new ArrayList<>();
        for (int at = to; at != from; at = field.number(sequence.getLast().from())) {
            sequence.add(before.get(at));
        }
        Collections.reverse(sequence);
        return Optional.of(sequence);
    }

    /// The move by which each state was met first; ends early when it meets `end`.
    private Map<Integer, Move> search(int from, long members, int end) {
        Map<Integer, Move> before = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !before.containsKey(end)) {
            int at = open.remove();
            for (int party = 0; party < field.parties(); party++) {
                for (int to : (members >>> party & 1) == 0 ? new int[0] : field.moves(party, at)) {
                    if (to != from && !before.containsKey(to)) {
                        before.put(to, new Move(party, field.state(at), field.state(to)));
                        open.add(to);
                    }
                }
            }
        }
        return before;
    }
}
