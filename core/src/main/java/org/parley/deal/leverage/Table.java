package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Games;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Conditions;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;

/// The game and the completions of an outcome when some levers are pulled.
///
/// The game has all their effects; the completions are those in which every option they use is taken and all they need
/// is true, where a lever's id is true when it is pulled.
record Table(Negotiation negotiation, Owners owners) {

    List<Lever> levers() {
        return negotiation.levers();
    }

    Lever lever(int place) {
        return negotiation.levers().get(place);
    }

    /// The game under all effects of the calls.
    Game game(Calls calls) {
        return game(calls, calls);
    }

    /// The game under the effects of some of the calls only, while the options of all stay in use.
    Game game(Calls effects, Calls calls) {
        List<Change> changes = Changes.together(
                effects.levers().stream().map(place -> lever(place).effects()).toList());
        Game game = Games.of(Changes.apply(negotiation, changes).negotiation());
        return owners == Owners.AS_THEY_ARE ? game : kept(game, used(calls));
    }

    private List<Ref> used(Calls calls) {
        return calls.levers().stream()
                .flatMap(place -> lever(place).uses().stream())
                .toList();
    }

    private static Game kept(Game game, List<Ref> used) {
        List<GameOption> options = game.options().stream()
                .map(o -> used.contains(o.name()) ? new GameOption(o.name(), o.owner(), o.canTake(), false) : o)
                .toList();
        return new Game(game.parties(), options, game.never(), game.preferences(), game.answers(), game.hidden());
    }

    /// The condition whose states are the completions of `where`.
    Condition family(Condition where, Calls calls) {
        List<Condition> all = conditions(where, calls);
        return all.size() == 1 ? where : new Condition.And(all);
    }

    /// The conditions that are all true in the completions of `where`.
    List<Condition> conditions(Condition where, Calls calls) {
        List<Condition> all = new ArrayList<>(List.of(where));
        all.addAll(used(calls));
        for (int place : calls.levers()) {
            lever(place).needs().ifPresent(needs -> all.add(settled(needs, calls)));
        }
        return all;
    }

    /// What a lever needs, with the truth of the calls put in: a lever pulled is true whatever the options.
    Condition settled(Condition needs, Calls calls) {
        Ref some = negotiation.options().getFirst();
        Condition always = new Condition.Or(List.of(some, new Condition.Not(some)));
        Predicate<Ref> pulled = ref -> calls.contains(place(ref.name()));
        return Conditions.map(
                needs, ref -> !ref.owner().isEmpty() ? ref : pulled.test(ref) ? always : new Condition.Not(always));
    }

    /// The place of a lever in the file.
    private int place(String id) {
        for (int place = 0; place < negotiation.levers().size(); place++) {
            if (lever(place).id().equals(id)) {
                return place;
            }
        }
        throw new IllegalArgumentException("no lever " + id);
    }

    /// The levers a lever's needs speak of, by their places.
    List<Integer> mentioned(int place) {
        return lever(place).needs().map(this::mentioned).orElse(List.of());
    }

    private List<Integer> mentioned(Condition needs) {
        return Conditions.refs(needs).stream()
                .filter(ref -> ref.owner().isEmpty())
                .map(ref -> place(ref.name()))
                .toList();
    }
}
