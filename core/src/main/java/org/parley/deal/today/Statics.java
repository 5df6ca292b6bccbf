package org.parley.deal.today;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.game.Game;
import org.parley.game.Moves;
import org.parley.game.State;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Conditions;
import org.parley.negotiation.model.Day;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Source;
import org.parley.negotiation.model.Want;

/// What can be found without asking who would move: gaps and slips in the file itself. `today` are the completions from
/// which moves are looked at, none where that cannot be done.
final class Statics {

    private final Negotiation negotiation;
    private final Game game;
    private final List<State> today;

    Statics(Negotiation negotiation, Game game, List<State> today) {
        this.negotiation = negotiation;
        this.game = game;
        this.today = today;
    }

    List<TodayFinding> findings() {
        List<TodayFinding> findings = new ArrayList<>(stuck());
        findings.addAll(unwanted());
        WantChecks wants = new WantChecks(game);
        negotiation.parties().forEach(party -> findings.addAll(wants.of(party)));
        if (wants.gaveUp()) {
            findings.add(new TodayFinding.Unsettled());
        }
        findings.addAll(vetoes());
        findings.addAll(sources());
        return findings;
    }

    private List<TodayFinding> stuck() {
        List<TodayFinding> stuck = new ArrayList<>();
        Optional<Moves> moves = today.isEmpty() ? Optional.empty() : Optional.of(new Moves(game));
        for (int i = 0; i < game.parties().size(); i++) {
            int party = i;
            Party who = negotiation.parties().get(i);
            boolean hasNoMove = moves.isPresent()
                    && today.stream().allMatch(s -> moves.get().from(s, party).isEmpty());
            if (who.options().isEmpty() || hasNoMove) {
                stuck.add(new TodayFinding.CannotMove(who.id(), !who.options().isEmpty()));
            }
            if (isIndifferent(who.priorities())) {
                stuck.add(new TodayFinding.Indifferent(who.id()));
            }
        }
        return stuck;
    }

    private static boolean isIndifferent(Priorities priorities) {
        return switch (priorities) {
            case Priorities.Wants(List<Want> wants) -> wants.isEmpty();
            case Priorities.Ranking(var _, var classes) -> classes.isEmpty();
            case Priorities.Weights(List<Priorities.Weight> weights) ->
                weights.stream().allMatch(w -> w.value() == 0);
        };
    }

    private List<TodayFinding> unwanted() {
        Set<Ref> minded = new LinkedHashSet<>();
        negotiation
                .parties()
                .forEach(party -> minded.addAll(minded(party.priorities()).toList()));
        return negotiation.options().stream()
                .filter(option -> !minded.contains(option))
                .<TodayFinding>map(TodayFinding.Unwanted::new)
                .toList();
    }

    private static Stream<Ref> minded(Priorities priorities) {
        return switch (priorities) {
            case Priorities.Wants(List<Want> wants) -> wants.stream().flatMap(w -> Conditions.refs(w.that()).stream());
            case Priorities.Ranking(List<Ref> over, var _) -> over.stream();
            case Priorities.Weights(List<Priorities.Weight> weights) ->
                weights.stream().filter(w -> w.value() != 0).map(Priorities.Weight::option);
        };
    }

    private List<TodayFinding> vetoes() {
        return IntStream.range(0, negotiation.rules().size())
                .mapToObj(place -> new TodayFinding.Veto(
                        place,
                        Conditions.refs(negotiation.rules().get(place).that()).stream()
                                .map(Ref::owner)
                                .distinct()
                                .toList()))
                .filter(veto -> veto.parties().size() > 1)
                .<TodayFinding>map(veto -> veto)
                .toList();
    }

    private List<TodayFinding> sources() {
        if (negotiation.asOf().isEmpty()) {
            return negotiation.sources().isEmpty() ? List.of() : List.of(new TodayFinding.NoDay());
        }
        Day day = negotiation.asOf().get();
        List<TodayFinding> findings = new ArrayList<>();
        for (Source source : negotiation.sources()) {
            if (source.date().isAfter(day)) {
                findings.add(new TodayFinding.LaterSource(source.id()));
            } else if (source.date().mayBeAfter(day)) {
                findings.add(new TodayFinding.UndatedSource(source.id()));
            }
        }
        return findings;
    }
}
