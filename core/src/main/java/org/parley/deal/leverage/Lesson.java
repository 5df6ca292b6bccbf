package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;

/// What the game of one set of calls teaches about others: how its completions are left, and on what that hinges.
final class Lesson {

    /// A departure that changes more options at once is not taken apart.
    private static final int MOST_CHANGED = 12;

    /// The departures from so many completions are looked at.
    private static final int MOST_COMPLETIONS = 50_000;

    private final Known known;
    private final Choice calls;
    private final Analysis analysis;
    private final Concept concept;
    private final Hinges hinges;

    Lesson(Known known, Choice calls, Analysis analysis, Concept concept, Hinges hinges) {
        this.known = known;
        this.calls = calls;
        this.analysis = analysis;
        this.concept = concept;
        this.hinges = hinges;
    }

    /// Adds how completions are left that might otherwise stay; or how one is that is left, of those that the fewest
    /// levers exclude: to explain more of them costs more than the sets it rules out.
    void learn(Goal goal) {
        BitSet in = known.members().may(calls);
        switch (goal) {
            case CAN_HOLD -> {
                known.ways().putOut(in, calls);
                in.stream().limit(MOST_COMPLETIONS).forEach(this::learn);
            }
            case HOLDS ->
                in.stream()
                        .boxed()
                        .sorted(Comparator.comparingInt(
                                n -> known.members().excluders(n).cardinality()))
                        .filter(n -> isLeft(n, in))
                        .findFirst()
                        .ifPresent(this::learn);
        }
    }

    /// Whether somebody leaves a completion for none.
    private boolean isLeft(int number, BitSet completions) {
        return analysis.leaving(concept, known.members().state(number)).stream()
                .mapToInt(move -> known.members().number(move.to()))
                .anyMatch(to -> to < 0 || !completions.get(to));
    }

    private void learn(int number) {
        for (Move move : analysis.leaving(concept, known.members().state(number))) {
            if (move.size() <= MOST_CHANGED) {
                hinges.of(move).forEach(hinging -> learn(number, move, hinging));
            }
        }
    }

    /// A part of the departure that leads to a state of the target may become a departure of its own; else the whole
    /// stays one.
    private void learn(int number, Move move, BitSet hinging) {
        BitSet whole = (BitSet) hinging.clone();
        List<State> unsettled = new ArrayList<>();
        List<State> open = new ArrayList<>();
        for (State part : parts(move)) {
            if (mayBeInside(part)) {
                Optional<BitSet> keeping = hinges.keepingFrom(move, part);
                if (keeping.isEmpty()) {
                    open.add(part);
                    unsettled.add(part);
                } else if (!Choice.isWithin(keeping.get(), hinging)) {
                    unsettled.add(part);
                    whole.or(keeping.get());
                }
            }
        }
        add(number, hinging, move.to(), unsettled);
        if (unsettled.size() > open.size()) {
            add(number, whole, move.to(), open);
        }
    }

    private boolean mayBeInside(State state) {
        return known.members().number(state) >= 0
                || (!known.members().isComplete() && known.members().isOfTarget(state));
    }

    private void add(int number, BitSet hinging, State to, List<State> parts) {
        List<State> inside = new ArrayList<>(parts);
        if (mayBeInside(to)) {
            inside.add(to);
        }
        int[] numbers = inside.stream().mapToInt(known.members()::number).toArray();
        for (int inner : numbers) {
            if (inner < 0) {
                return;
            }
        }
        BitSet against = among(hinging, calls.unpulled());
        against.andNot(known.members().excluders(number));
        known.ways().add(new Conflict(among(hinging, calls.pulled()), against), number, numbers);
    }

    private static BitSet among(BitSet levers, BitSet these) {
        BitSet some = (BitSet) levers.clone();
        some.and(these);
        return some;
    }

    /// Where proper parts of the move would lead: from each part without an option, the one with it.
    private static List<State> parts(Move move) {
        List<State> parts = new ArrayList<>(List.of(move.from()));
        State changed = move.from().difference(move.to());
        for (int option = 0; option < changed.size(); option++) {
            if (changed.taken(option)) {
                boolean taken = move.to().taken(option);
                for (int k = parts.size() - 1; k >= 0; k--) {
                    parts.add(parts.get(k).with(option, taken));
                }
            }
        }
        parts.removeFirst();
        parts.remove(move.to());
        return parts;
    }
}
