package org.parley.game.explicit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Run;

/// One party's departures from every state, put together from slices: one for each kind of bystanders' settings.
///
/// The places of a state are the settings the parties have in it, by their numbers in each party's list.
record Sliced(Bystanders bystanders, List<Slice> slices, int[] strideOfBystander, int[] strideOfMover) {

    private record Key(
            Set<Integer> movers, List<GameOption> options, List<Condition> never, List<Condition> conditions) {}

    /// The party's departures in a game whose parties have these settings, at least one each.
    static Sliced of(Game game, List<List<State>> settings, int focal, Concept concept, Shelf shelf, Run run) {
        PartyQuestion question = PartyQuestion.of(game, focal, concept);
        List<Condition> conditions = question.conditions();
        Key key = new Key(question.movers(), question.optionsOf(Set.of()), game.never(), conditions);
        Bystanders bystanders = shelf.get(
                Bystanders.class, key, () -> Bystanders.of(question.game(), settings, question.movers(), conditions));
        List<Slice> slices = bystanders.examples().stream()
                .map(still -> Slice.of(question, settings, still, shelf, run))
                .toList();
        Set<Integer> others = IntStream.range(0, settings.size())
                .filter(p -> !question.movers().contains(p))
                .boxed()
                .collect(Collectors.toSet());
        return new Sliced(bystanders, slices, strides(settings, others), strides(settings, question.movers()));
    }

    /// The strides of these parties in a space of their settings, the last one's counting fastest; 0 for the others.
    static int[] strides(List<List<State>> settings, Set<Integer> parties) {
        int[] strides = new int[settings.size()];
        int stride = 1;
        for (int p = strides.length - 1; p >= 0; p--) {
            if (parties.contains(p)) {
                strides[p] = stride;
                stride *= settings.get(p).size();
            }
        }
        return strides;
    }

    int parties() {
        return strideOfMover.length;
    }

    /// The kind of slice in which a state that breaks no rule lies; its places stand in a list from `at` on.
    int kind(int[] places, int at) {
        return bystanders.kindOf()[number(places, at, strideOfBystander)];
    }

    /// The number of such a state in its slice.
    int number(int[] places, int at) {
        return number(places, at, strideOfMover);
    }

    /// The slice in which a state at this place lies.
    Slice slice(int[] place) {
        return slices.get(kind(place, 0));
    }

    /// The number of places, which stand in a list from `at` on, in a space with these strides.
    static int number(int[] places, int at, int[] strides) {
        int number = 0;
        for (int p = 0; p < strides.length; p++) {
            number += places[at + p] * strides[p];
        }
        return number;
    }
}
