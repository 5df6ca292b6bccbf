package org.parley.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Pattern;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Want;

/// The game a negotiation describes. Options keep the order of the file, grouped by owner.
public final class Games {

    private Games() {}

    /// The game; every reference of the negotiation must name an option of it, as after an error-free reading.
    public static Game of(Negotiation negotiation) {
        List<Party> parties = negotiation.parties();
        List<Ref> refs = negotiation.options();
        return new Game(
                parties.stream().map(Party::id).toList(),
                options(parties),
                negotiation.rules().stream().map(Rule::forbids).toList(),
                parties.stream().map(p -> preference(p.priorities(), refs)).toList(),
                IntStream.range(0, parties.size())
                        .mapToObj(j -> answered(parties, j))
                        .toList(),
                parties.stream().map(Party::hidden).toList());
    }

    /// Today as a condition: true on the states that agree with every option whose status is clear.
    public static List<Condition> today(Negotiation negotiation) {
        List<Condition> facts = new ArrayList<>();
        for (Party party : negotiation.parties()) {
            for (Option option : party.options()) {
                Ref ref = new Ref(party.id(), option.id());
                switch (option.today()) {
                    case YES -> facts.add(ref);
                    case NO -> facts.add(new Condition.Not(ref));
                    case UNCLEAR -> {}
                }
            }
        }
        return facts;
    }

    private static List<GameOption> options(List<Party> parties) {
        List<GameOption> options = new ArrayList<>();
        for (int owner = 0; owner < parties.size(); owner++) {
            Party party = parties.get(owner);
            for (Option option : party.options()) {
                options.add(new GameOption(
                        new Ref(party.id(), option.id()),
                        owner,
                        option.redo() != Reversal.NEVER,
                        option.undo() != Reversal.NEVER));
            }
        }
        return options;
    }

    private static Preference preference(Priorities priorities, List<Ref> refs) {
        return switch (priorities) {
            case Priorities.Wants(List<Want> wants) ->
                new Preference.Statements(wants.stream().map(Want::that).toList());
            case Priorities.Weights(List<Priorities.Weight> weights) -> {
                Map<Ref, Long> byRef = weights.stream()
                        .collect(Collectors.toMap(Priorities.Weight::option, Priorities.Weight::value, Math::addExact));
                yield new Preference.Weighted(
                        refs.stream().map(r -> byRef.getOrDefault(r, 0L)).toList());
            }
            case Priorities.Ranking(List<Ref> over, List<List<Pattern>> classes) ->
                new Preference.Ranked(classes.stream()
                        .map(ties ->
                                ties.stream().map(p -> spread(p, over, refs)).toList())
                        .toList());
        };
    }

    private static Pattern spread(Pattern pattern, List<Ref> over, List<Ref> refs) {
        return new Pattern(refs.stream()
                .map(r -> over.indexOf(r) < 0 ? "-" : pattern.text().substring(over.indexOf(r), over.indexOf(r) + 1))
                .collect(Collectors.joining()));
    }

    private static Set<Integer> answered(List<Party> parties, int j) {
        Answers answers = parties.get(j).answers();
        return IntStream.range(0, parties.size())
                .filter(i -> i != j && answers(answers, parties.get(i).id()))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean answers(Answers answers, String party) {
        return switch (answers) {
            case Answers.Everybody _ -> true;
            case Answers.Only(List<String> parties) -> parties.contains(party);
        };
    }
}
