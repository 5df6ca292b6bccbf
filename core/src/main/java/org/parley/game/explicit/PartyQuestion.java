package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Preference;
import org.parley.game.Terms;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Metarational.Replies;
import org.parley.game.stability.Nash;
import org.parley.negotiation.logic.Condition;

/// What of a game counts when one party is judged: who moves, and what tells the states apart that they compare.
///
/// `movers` are the party and those who answer it. In `game` preferences are cut down: the party's own to what movers
/// can change, those of its opponents to what tells their own moves apart, none for anybody else.
record PartyQuestion(Game game, int focal, Concept concept, Set<Integer> movers) {

    static PartyQuestion of(Game whole, int focal, Concept concept) {
        Set<Integer> movers = new TreeSet<>(Set.of(focal));
        if (!(concept instanceof Nash)) {
            movers.addAll(whole.opponents(focal));
        }
        List<Preference> preferences = IntStream.range(0, whole.parties().size())
                .mapToObj(party -> preference(whole, focal, concept, movers, party))
                .toList();
        return new PartyQuestion(
                new Game(whole.parties(), whole.options(), whole.never(), preferences, whole.answers(), whole.hidden()),
                focal,
                concept,
                movers);
    }

    private static Preference preference(Game whole, int focal, Concept concept, Set<Integer> movers, int party) {
        if (party == focal) {
            return about(whole, movers, party);
        }
        boolean counts = movers.contains(party)
                && concept instanceof Metarational answered
                && answered.replies() == Replies.IMPROVEMENTS;
        return counts ? about(whole, Set.of(party), party) : new Preference.Statements(List.of());
    }

    private static Preference about(Game whole, Set<Integer> parties, int party) {
        Terms terms = new Terms(whole);
        Preference preference = whole.preferences().get(party);
        return preference instanceof Preference.Statements(List<Condition> statements)
                ? new Preference.Statements(statements.stream()
                        .filter(c -> Bystanders.speaksOf(whole, terms, parties, c))
                        .toList())
                : preference;
    }

    /// The same question about other preferences, which compare no more than these.
    PartyQuestion with(List<Preference> preferences) {
        return new PartyQuestion(
                new Game(game.parties(), game.options(), game.never(), preferences, game.answers(), game.hidden()),
                focal,
                concept,
                movers);
    }

    /// The movers but the party itself.
    List<Integer> opponents() {
        return movers.stream().filter(p -> p != focal).toList();
    }

    /// Whether they answer only by what improves things for them, so that what they prefer counts.
    boolean isAnsweredByImprovements() {
        return concept instanceof Metarational m && m.replies() == Replies.IMPROVEMENTS;
    }

    /// The conditions besides the rules whose truth the movers' question may turn on.
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (int party : movers) {
            conditions.addAll(lookedAt(game.preferences().get(party)));
            conditions.addAll(game.hidden().get(party));
        }
        return conditions;
    }

    /// A ranking looks at every option; in a sum of weights what stands still cancels out.
    private List<Condition> lookedAt(Preference preference) {
        return switch (preference) {
            case Preference.Statements(List<Condition> statements) -> statements;
            case Preference.Weighted _ -> List.of();
            case Preference.Ranked _ ->
                game.options().stream().<Condition>map(GameOption::name).toList();
        };
    }

    /// All options as if each could be changed both ways but those of these parties: a question of theirs does not
    /// depend on how others' options change.
    List<GameOption> optionsOf(Set<Integer> parties) {
        return game.options().stream()
                .map(o -> parties.contains(o.owner()) ? o : new GameOption(o.name(), o.owner(), true, true))
                .toList();
    }
}
