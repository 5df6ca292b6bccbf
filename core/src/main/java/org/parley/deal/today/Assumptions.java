package org.parley.deal.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.game.Game;
import org.parley.game.Moves;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Want;

/// What today rests on that is only assumed: options that would not stay as they are if one assumed want were taken
/// out. Looks at changes of one option at a time from today's completions.
final class Assumptions {

    private final Negotiation negotiation;
    private final Moves moves;
    private final Terms terms;
    private final List<State> today;

    Assumptions(Negotiation negotiation, Game game, List<State> today) {
        this.negotiation = negotiation;
        this.moves = new Moves(game);
        this.terms = new Terms(game);
        this.today = today;
    }

    List<TodayFinding> of(Party party) {
        List<Predicate<State>> wants =
                party.wants().stream().map(Want::that).map(terms::test).toList();
        List<TodayFinding> findings = new ArrayList<>();
        for (int place = 0; place < party.wants().size(); place++) {
            if (party.wants().get(place).basis() == Basis.ASSUMED) {
                for (var option : party.options()) {
                    Ref ref = new Ref(party.id(), option.id());
                    restsOn(party, wants, place, ref).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<TodayFinding> restsOn(Party party, List<Predicate<State>> wants, int place, Ref option) {
        List<Integer> without = today.stream()
                .map(state -> compareWithout(party, wants, place, option, state))
                .flatMap(Optional::stream)
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(new TodayFinding.RestsOn(
                        party.id(), place, option, without.stream().anyMatch(c -> c < 0)));
    }

    /// How the party would compare staying with changing the option if the want were not there; empty unless it
    /// stays because of the want. Compares first: to list its moves costs far more.
    private Optional<Integer> compareWithout(
            Party party, List<Predicate<State>> wants, int place, Ref option, State stay) {
        int number = terms.number(option);
        State change = stay.with(number, !stay.taken(number));
        int without = compare(wants, place, stay, change);
        if (without > 0 || compare(wants, -1, stay, change) <= 0) {
            return Optional.empty();
        }
        return moves.from(stay, negotiation.parties().indexOf(party)).contains(change)
                ? Optional.of(without)
                : Optional.empty();
    }

    private static int compare(List<Predicate<State>> wants, int leftOut, State a, State b) {
        for (int k = 0; k < wants.size(); k++) {
            boolean inA = wants.get(k).test(a);
            if (k != leftOut && inA != wants.get(k).test(b)) {
                return inA ? 1 : -1;
            }
        }
        return 0;
    }
}
