package org.parley.game.explicit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.space.Bits;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Bracket;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Departures;
import org.parley.game.stability.Doubts;
import org.parley.game.stability.Ground;
import org.parley.game.stability.Judge;
import org.parley.game.stability.Nash;
import org.parley.game.stability.Reason;
import org.parley.game.stability.StateSet;
import org.parley.game.stability.Tally;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.run.Run;

/// The answers of the engine for variants: departures looked up in each party's slices.
final class SlicedAnalysis implements Analysis {

    private final Game game;
    private final List<List<State>> settings;
    private final Map<Concept, List<Sliced>> parties;
    private final Roster judged;
    private final Shelf shelf;
    private final Run run;

    SlicedAnalysis(
            Game game,
            List<List<State>> settings,
            Map<Concept, List<Sliced>> parties,
            Roster judged,
            Shelf shelf,
            Run run) {
        this.game = game;
        this.settings = settings;
        this.parties = parties;
        this.judged = judged;
        this.shelf = shelf;
        this.run = run;
    }

    /// A condition that is true in every state; the game has options.
    static Condition everywhere(Game game) {
        Ref some = game.options().getFirst().name();
        return new Or(List.of(some, new Not(some)));
    }

    @Override
    public StateSet judged() {
        return set(judged.family());
    }

    @Override
    public StateSet judged(Condition where) {
        long[] both = Roster.of(game, settings, where, shelf).family().clone();
        return set(Bits.and(both, judged.family()));
    }

    private DenseSet set(long[] members) {
        return new DenseSet(judged.space(), members, members);
    }

    @Override
    public Bracket stable(int party, Concept concept) {
        return Bracket.exactly(set(kept(number -> !isUnstable(party, concept, number))));
    }

    @Override
    public Bracket equilibria(List<Concept> behaviour) {
        return Bracket.exactly(set(kept(number -> {
            for (int party = 0; party < behaviour.size(); party++) {
                if (isUnstable(party, behaviour.get(party), number)) {
                    return false;
                }
            }
            return true;
        })));
    }

    private long[] kept(IntPredicate which) {
        long[] kept = new long[judged.family().length];
        for (int number : judged.members()) {
            if (which.test(number)) {
                Bits.set(kept, number);
            }
        }
        return kept;
    }

    private boolean isUnstable(int party, Concept concept, int number) {
        Sliced sliced = sliced(party, concept);
        int[] place = new int[settings.size()];
        judged.space().place(number, place, 0);
        return Bits.get(sliced.slice(place).unstable(), sliced.number(place, 0));
    }

    @Override
    public Departures departures(int party, Concept concept) {
        return new SlicedDepartures(judged.space(), sliced(party, concept));
    }

    private Sliced sliced(int party, Concept concept) {
        List<Sliced> known = parties.get(concept);
        if (known == null) {
            throw new IllegalArgumentException(concept.symbol() + " was not asked for");
        }
        return known.get(party);
    }

    @Override
    public Tally tally(Concept concept, Condition where) {
        Roster roster = Roster.of(game, settings, where, shelf);
        return FamilyCore.of(
                roster,
                IntStream.range(0, settings.size())
                        .mapToObj(party -> Leaving.of(roster, party, sliced(party, concept), shelf))
                        .toList());
    }

    @Override
    public Optional<Doubts> doubts(Concept concept, List<Reason> reasons) {
        return Optional.of(PartyDoubts.all(game, settings, judged.space(), concept, reasons, shelf));
    }

    @Override
    public int parties() {
        return settings.size();
    }

    /// Under R nothing deters, so its departures are the improvements.
    @Override
    public Departures improvements(int party) {
        return new SlicedDepartures(
                judged.space(), Sliced.of(game, settings, party, new Nash(), shelf, run.oneByOne()));
    }

    @Override
    public Judge judge() {
        return new ForwardJudge(new OpenArena(game), run, run.room());
    }

    @Override
    public Ground ground() {
        return new OpenGround(new OpenArena(game));
    }
}
