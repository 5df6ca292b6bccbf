package org.parley.deal.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.game.Completions;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.game.stability.Tally;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Today;

/// Which single switches change which verdicts.
record Flips(Negotiation negotiation, List<Outcome> outcomes, Trials trials, Predicate<Negotiation> describesToday) {

    /// Ranked: facts before wants, orders and parties; among those, more verdicts changed first, then
    /// what a reading sees otherwise too; then as listed.
    List<Flip> of(List<Switch> switches, List<Tally> asWritten) {
        List<Optional<List<Tally>>> judged =
                trials.judgedAfter(switches.stream().map(Switch::changes).toList());
        List<Flip> flips = new ArrayList<>();
        for (int k = 0; k < switches.size(); k++) {
            Switch change = switches.get(k);
            List<Flip.Effect> effects = judged.get(k).stream()
                    .flatMap(after -> effects(change, asWritten, after))
                    .toList();
            if (!effects.isEmpty()) {
                Negotiation told = Changes.apply(negotiation, change.changes()).negotiation();
                flips.add(new Flip(change, effects, describesToday.test(told)));
            }
        }
        Doubts doubts = new Doubts(negotiation);
        flips.sort(Comparator.<Flip, Switch.Kind>comparing(flip -> group(flip.change()))
                .thenComparingInt(flip -> -flip.effects().size())
                .thenComparing(flip -> !doubts.isRead(flip.change())));
        return flips;
    }

    /// Facts are one group.
    private static Switch.Kind group(Switch change) {
        return change.isFact() ? Switch.Kind.UNDO : change.kind();
    }

    private Stream<Flip.Effect> effects(Switch change, List<Tally> before, List<Tally> after) {
        List<Flip.Effect> effects = new ArrayList<>();
        for (int k = 0; k < before.size(); k++) {
            if (before.get(k).word() != after.get(k).word()) {
                boolean cannot = after.get(k).word() == Word.CANNOT_HAPPEN;
                effects.add(new Flip.Effect(k, after.get(k), cannot ? needs(change, k) : List.of()));
            }
        }
        return effects.stream();
    }

    /// The options of an absent party that the outcome needs otherwise than they are today.
    private List<Ref> needs(Switch change, int outcome) {
        if (!(change.subject() instanceof Subject.OfParty(String id))) {
            return List.of();
        }
        Game game = Games.of(negotiation);
        List<Ref> needs = new ArrayList<>();
        for (Option option : negotiation.party(id).orElseThrow().options()) {
            Ref ref = new Ref(id, option.id());
            Optional<Condition> today = option.today() == Today.UNCLEAR
                    ? Optional.empty()
                    : Optional.of(option.today() == Today.YES ? ref : new Condition.Not(ref));
            Condition where = outcomes.get(outcome).where();
            today.filter(as -> Completions.of(game, List.of(where, as), 0).isEmpty())
                    .ifPresent(_ -> needs.add(ref));
        }
        return needs;
    }
}
