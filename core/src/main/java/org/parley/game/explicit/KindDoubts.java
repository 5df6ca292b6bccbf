package org.parley.game.explicit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Preference;
import org.parley.game.State;
import org.parley.game.explicit.AskedReasons.Asked;
import org.parley.game.stability.Reason;
import org.parley.negotiation.logic.Condition;

/// Which reasons may matter to a party's departures while the bystanders stand in one way: each thing is worked out
/// when it is asked for first, and kept on the shelf.
final class KindDoubts {

    private final AskedReasons asked;
    private final OpenedQuestion open;
    private final Slice.Judging slice;
    private final Map<Asked, Fall> falls = new HashMap<>();
    private Optional<List<Marks>> marks = Optional.empty();
    private Optional<Fall> beyondAll = Optional.empty();
    private Optional<Fall> beyondOthers = Optional.empty();

    /// In a slice of the party's question as it is; `open` is that question opened.
    KindDoubts(AskedReasons asked, OpenedQuestion open, Slice.Judging slice) {
        this.asked = asked;
        this.open = open;
        this.slice = slice;
    }

    /// Adds the reasons of others that might open a step out of what is reached from a state.
    void addOthers(int state, BitSet reasons) {
        List<Asked> others = asked.others();
        for (int k = 0; k < others.size(); k++) {
            if ((marks().get(k / OpenedSteps.WIDTH).at(state) >>> k & 1) != 0) {
                reasons.set(others.get(k).number());
            }
        }
    }

    private List<Marks> marks() {
        if (marks.isEmpty()) {
            List<Reason> others = reasons(asked.others());
            marks = Optional.of(IntStream.iterate(0, k -> k < others.size(), k -> k + OpenedSteps.WIDTH)
                    .mapToObj(from -> others.subList(from, Math.min(others.size(), from + OpenedSteps.WIDTH)))
                    .map(some -> slice.shelf()
                            .get(
                                    Marks.class,
                                    key(Use.MARKS, slice.question(), some),
                                    () -> OpenedSteps.marks(slice, some)))
                    .toList());
        }
        return marks.get();
    }

    /// How far the party may fall by one reason of its own.
    Fall fall(Asked ask) {
        return falls.computeIfAbsent(
                ask,
                _ -> fall(
                        Use.ONE, slice.question(), List.of(ask.reason()), () -> new Falls(slice).byOwn(ask.reason())));
    }

    /// How far it may fall by all reasons of everybody together.
    Fall beyondAll() {
        if (beyondAll.isEmpty()) {
            beyondAll = Optional.of(byOthers(open.before(reasons(asked.own()))));
        }
        return beyondAll.get();
    }

    /// How far it may fall by all reasons of others together.
    Fall beyondOthers() {
        if (beyondOthers.isEmpty()) {
            beyondOthers = Optional.of(byOthers(open));
        }
        return beyondOthers.get();
    }

    private Fall byOthers(OpenedQuestion open) {
        return fall(
                Use.OTHERS,
                open.question(),
                open.reasons(),
                () -> new Falls(slice.of(open.question())).byOthers(open.reasons()));
    }

    private Fall fall(Use use, PartyQuestion question, List<Reason> reasons, Supplier<Fall> make) {
        return slice.shelf().get(Fall.class, key(use, question, reasons), make);
    }

    private static List<Reason> reasons(List<Asked> asked) {
        return asked.stream().map(Asked::reason).toList();
    }

    /// What is asked about some reasons: which steps of others they open, how far the party falls by one of its own,
    /// and by all of others.
    private enum Use {
        MARKS,
        ONE,
        OTHERS
    }

    private record Key(
            Use use,
            State still,
            Set<Integer> movers,
            int focal,
            boolean credible,
            List<GameOption> options,
            List<Condition> never,
            List<Preference> preferences,
            List<List<Condition>> hidden,
            List<Reason> reasons) {}

    private Key key(Use use, PartyQuestion question, List<Reason> reasons) {
        Game game = question.game();
        return new Key(
                use,
                slice.still(),
                question.movers(),
                question.focal(),
                question.isAnsweredByImprovements(),
                question.optionsOf(question.movers()),
                game.never(),
                game.preferences(),
                question.movers().stream().map(game.hidden()::get).toList(),
                reasons);
    }
}
