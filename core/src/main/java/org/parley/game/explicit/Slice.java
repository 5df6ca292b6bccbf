package org.parley.game.explicit;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Preference;
import org.parley.game.State;
import org.parley.game.space.Bits;
import org.parley.game.space.Levels;
import org.parley.game.space.Space;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Nash;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Run;

/// What one party would leave and for where, in the part of a space in which the bystanders have one setting each.
record Slice(long[] unstable, DenseDepartures departures, int size) implements Shelf.Kept {

    /// Levels, lines and forced values of one party, its unstable states, and what it is found by.
    @Override
    public long bytes() {
        return 21L * size + 1000;
    }

    private record Key(
            State still,
            Set<Integer> movers,
            int focal,
            Concept concept,
            List<GameOption> options,
            List<Condition> never,
            List<Preference> preferences,
            List<List<Condition>> hidden) {}

    /// The slice of a question in which the bystanders stand as in `still`.
    static Slice of(PartyQuestion question, List<List<State>> settings, State still, Shelf shelf, Run run) {
        Game game = question.game();
        Key key = new Key(
                still,
                question.movers(),
                question.focal(),
                question.concept(),
                question.optionsOf(question.movers()),
                game.never(),
                game.preferences(),
                question.movers().stream().map(game.hidden()::get).toList());
        return shelf.get(Slice.class, key, () -> new Judging(question, settings, still, shelf).slice(run));
    }

    /// Everything about a party that serves each question it takes part in.
    record Lined(int[] levels, Lines lines, Contents ranked, Contents moves) implements Shelf.Kept {

        Lined(int[] levels, Lines lines) {
            this(levels, lines, new Contents(levels), new Contents(lines.entries));
        }

        @Override
        public long bytes() {
            return 8L * levels.length + 1000;
        }
    }

    /// What a slice comes down to once preferences are worked out: preferences in other words are the same.
    private record Meaning(
            State still,
            Set<Integer> movers,
            int focal,
            Concept concept,
            List<GameOption> options,
            Contents ranked,
            Contents moves,
            List<Contents> answers) {}

    private record LinedKey(
            State still,
            Set<Integer> movers,
            int party,
            List<GameOption> options,
            List<Condition> never,
            Preference preference,
            List<Condition> hidden) {}

    /// The part of the space in which the bystanders stand as in `still`.
    record Judging(PartyQuestion question, Space space, State still, Shelf shelf) {

        Judging(PartyQuestion question, List<List<State>> settings, State still, Shelf shelf) {
            this(question, space(question, settings, still), still, shelf);
        }

        /// The same part for a question of the same movers about other preferences.
        Judging of(PartyQuestion other) {
            return new Judging(other, space, still, shelf);
        }

        private static Space space(PartyQuestion question, List<List<State>> settings, State still) {
            Game game = question.game();
            return new Space(
                    game,
                    IntStream.range(0, settings.size())
                            .mapToObj(
                                    p -> question.movers().contains(p) ? settings.get(p) : List.of(own(game, p, still)))
                            .toList());
        }

        private static State own(Game game, int party, State state) {
            State own = State.none(state.size());
            for (int option : game.owned(party)) {
                own = own.with(option, state.taken(option));
            }
            return own;
        }

        Slice slice(Run run) {
            Lined own = lined(question.focal());
            List<Lined> opponents =
                    question.opponents().stream().map(this::lined).toList();
            Meaning meaning = new Meaning(
                    still,
                    question.movers(),
                    question.focal(),
                    question.concept(),
                    question.optionsOf(question.movers()),
                    own.ranked(),
                    own.moves(),
                    opponents.stream().map(Lined::moves).toList());
            return shelf.get(Slice.class, meaning, () -> judged(own, opponents, run));
        }

        private Slice judged(Lined own, List<Lined> opponents, Run run) {
            int[] forced = switch (question.concept()) {
                case Nash() -> undeterred();
                case Metarational answered ->
                    Forced.values(
                            answered,
                            own.levels(),
                            own.lines(),
                            opponents.stream().map(Lined::lines).toList(),
                            run);
            };
            return new Slice(
                    Board.unstable(own.levels(), own.lines(), forced),
                    new DenseDepartures(space, question.focal(), own.lines(), own.levels(), forced),
                    space.size());
        }

        private int[] undeterred() {
            int[] forced = new int[space.size()];
            java.util.Arrays.fill(forced, Forced.NONE);
            return forced;
        }

        /// A party's levels and lines by these statements alone.
        Lined lined(int party, List<Condition> statements) {
            return lined(party, new Preference.Statements(statements));
        }

        /// The lines of those who answer the party.
        List<Lines> answers() {
            return question.opponents().stream()
                    .map(party -> lined(party).lines())
                    .toList();
        }

        long[] where(Condition condition) {
            return new Bits(space).where(condition);
        }

        private long[] feasible(Bits bits) {
            long[] feasible = bits.all();
            question.game().never().forEach(rule -> Bits.and(feasible, bits.not(bits.where(rule))));
            return feasible;
        }

        /// A party's levels and lines in this part of the space.
        Lined lined(int party) {
            return lined(party, question.game().preferences().get(party));
        }

        private Lined lined(int party, Preference preference) {
            Game game = question.game();
            LinedKey key = new LinedKey(
                    still,
                    question.movers(),
                    party,
                    question.optionsOf(Set.of(party)),
                    game.never(),
                    preference,
                    game.hidden().get(party));
            return shelf.get(Lined.class, key, () -> {
                Bits bits = new Bits(space);
                long[] feasible = feasible(bits);
                int[] levels = new Levels(space, bits, feasible).of(preference);
                return new Lined(levels, new Lines(space, party, levels, Board.active(game, bits, feasible, party)));
            });
        }
    }
}
