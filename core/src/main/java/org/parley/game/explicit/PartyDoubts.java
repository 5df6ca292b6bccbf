package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Move;
import org.parley.game.Preference;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.game.space.Bits;
import org.parley.game.space.Space;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Doubts;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Metarational.Guard;
import org.parley.game.stability.Metarational.Replies;
import org.parley.game.stability.Reason;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Run;

/// Which reasons could matter to one party's departures, read off marks on the states that others can bring about.
///
/// A reason of an opponent may matter where it might open a step out of what is reached from the departure; one of the
/// party's own where something reached has it no longer met. Reaching is worked out for all reasons at once, and only
/// for bystanders' settings that are asked about.
final class PartyDoubts implements Doubts {

    private static final int WIDTH = Long.SIZE;

    /// A reason that may matter; of what it comes after, what tells the states apart that are compared.
    private record Asked(int number, Reason reason, Predicate<State> met) {}

    private final PartyQuestion question;
    private final PartyQuestion open;
    private final List<List<State>> settings;
    private final Space whole;
    private final Shelf shelf;
    private final List<Asked> others;
    private final List<Asked> own;
    private final Bystanders bystanders;
    private final int[] strideOfBystander;
    private final int[] strideOfMover;
    private final Map<Integer, Here> known = new HashMap<>();

    PartyDoubts(PartyQuestion question, List<List<State>> settings, Space whole, List<Reason> reasons, Shelf shelf) {
        this.question = question;
        this.settings = settings;
        this.whole = whole;
        this.shelf = shelf;
        Terms terms = new Terms(question.game());
        List<Asked> asked = IntStream.range(0, reasons.size())
                .filter(r -> mayMatter(reasons.get(r).party()))
                .mapToObj(r -> new Asked(
                        r, about(reasons.get(r)), terms.test(reasons.get(r).liked())))
                .toList();
        this.others = asked.stream().filter(a -> !isOwn(a)).toList();
        this.own = asked.stream().filter(this::isOwn).toList();
        this.open = opened();
        this.bystanders = bystanders(asked);
        Set<Integer> still = IntStream.range(0, settings.size())
                .filter(p -> !question.movers().contains(p))
                .boxed()
                .collect(Collectors.toSet());
        this.strideOfBystander = Sliced.strides(settings, still);
        this.strideOfMover = Sliced.strides(settings, question.movers());
    }

    private Reason about(Reason reason) {
        Game game = question.game();
        Terms terms = new Terms(game);
        Set<Integer> movers = reason.party() == question.focal() ? question.movers() : Set.of(reason.party());
        return new Reason(
                reason.party(),
                reason.that(),
                reason.after().stream()
                        .filter(c -> Bystanders.speaksOf(game, terms, movers, c))
                        .toList(),
                reason.given());
    }

    /// The question with what opponents have been given taken from them, as far as that tells which statement it is.
    private PartyQuestion opened() {
        Game game = question.game();
        List<Preference> preferences = new ArrayList<>(game.preferences());
        for (Asked ask : others) {
            int party = ask.reason().party();
            if (ask.reason().given() && preferences.get(party) instanceof Preference.Statements(var statements)) {
                List<Condition> fewer = new ArrayList<>(statements);
                if (Collections.frequency(fewer, ask.reason().that()) == 1) {
                    fewer.remove(ask.reason().that());
                }
                preferences.set(party, new Preference.Statements(fewer));
            }
        }
        return question.with(preferences);
    }

    private boolean isOwn(Asked ask) {
        return ask.reason().party() == question.focal();
    }

    private boolean mayMatter(int party) {
        return party == question.focal()
                || (question.movers().contains(party)
                        && question.concept() instanceof Metarational m
                        && m.replies() == Replies.IMPROVEMENTS);
    }

    private record Key(Game game, Set<Integer> movers, List<Condition> conditions) {}

    /// Told apart by what the reasons speak of as well.
    private Bystanders bystanders(List<Asked> asked) {
        List<Condition> conditions = new ArrayList<>(question.conditions());
        for (Asked ask : asked) {
            conditions.add(ask.reason().that());
            conditions.addAll(ask.reason().after());
        }
        List<Condition> distinct = conditions.stream().distinct().toList();
        return shelf.get(
                Bystanders.class,
                new Key(question.game(), question.movers(), distinct),
                () -> Bystanders.of(question.game(), settings, question.movers(), distinct));
    }

    @Override
    public List<BitSet> about(Move departure) {
        int[] place = new int[settings.size()];
        whole.place(whole.number(departure.to()), place, 0);
        int to = Sliced.number(place, 0, strideOfMover);
        int kind = bystanders.kindOf()[Sliced.number(place, 0, strideOfBystander)];
        whole.place(whole.number(departure.from()), place, 0);
        int from = Sliced.number(place, 0, strideOfMover);
        Here here = known.computeIfAbsent(kind, Here::new);
        if (looksAhead()) {
            return List.of(marked(here, to, ask -> true));
        }
        if (!here.beyondAll().isAt(from, to)) {
            return List.of(new BitSet());
        }
        BitSet mine = new BitSet();
        own.stream().filter(ask -> ask.met().test(departure.from())).forEach(ask -> mine.set(ask.number()));
        if (!others.isEmpty() && !here.beyondOthers().isAt(from, to)) {
            return List.of(mine);
        }
        return List.of(
                marked(here, to, ask -> mine.get(ask.number()) && here.fall(ask).isAt(from, to)));
    }

    /// The reasons of others that are marked at a state, and some of the party's own.
    private BitSet marked(Here here, int state, Predicate<Asked> which) {
        BitSet marked = new BitSet();
        for (int k = 0; k < others.size(); k++) {
            if ((here.marks().get(k / WIDTH).at(state) >>> k & 1) != 0) {
                marked.set(others.get(k).number());
            }
        }
        own.stream().filter(which).forEach(ask -> marked.set(ask.number()));
        return marked;
    }

    /// Where the party may move once more, any want of its own may matter.
    private boolean looksAhead() {
        return question.concept() instanceof Metarational m && m.guard() == Guard.ONE_MOVE;
    }

    /// What serves the departures in one kind of slice, each worked out when it is asked for.
    private final class Here {

        private final State still;
        private final Slice.Judging slice;
        private final Map<Asked, Fall> falls = new HashMap<>();
        private Optional<List<Marks>> marks = Optional.empty();
        private Optional<Fall> all = Optional.empty();
        private Optional<Fall> allOthers = Optional.empty();

        Here(int kind) {
            this.still = bystanders.examples().get(kind);
            this.slice = new Slice.Judging(question, settings, still, shelf);
        }

        /// Marks for the reasons of others, sixty-four at a time.
        List<Marks> marks() {
            if (marks.isEmpty()) {
                marks = Optional.of(IntStream.iterate(0, k -> k < others.size(), k -> k + WIDTH)
                        .mapToObj(from -> others.subList(from, Math.min(others.size(), from + WIDTH)))
                        .map(some -> shelf.get(
                                Marks.class,
                                key(Use.MARKS, still, question, reasons(some)),
                                () -> PartyDoubts.this.marks(slice, some)))
                        .toList());
            }
            return marks.get();
        }

        /// How far the party may fall by one reason of its own.
        Fall fall(Asked ask) {
            return falls.computeIfAbsent(
                    ask,
                    _ -> shelf.get(
                            Fall.class,
                            key(Use.ONE, still, question, reasons(List.of(ask))),
                            () -> PartyDoubts.this.fall(slice, ask.reason())));
        }

        /// How far it may fall by all reasons of everybody together.
        Fall beyondAll() {
            if (all.isEmpty()) {
                PartyQuestion steady = steady();
                all = Optional.of(
                        shelf.get(Fall.class, key(Use.OTHERS, still, steady, openReasons()), () -> may(steady, still)));
            }
            return all.get();
        }

        /// How far it may fall by all reasons of others together.
        Fall beyondOthers() {
            if (allOthers.isEmpty()) {
                allOthers = Optional.of(
                        shelf.get(Fall.class, key(Use.OTHERS, still, open, openReasons()), () -> may(open, still)));
            }
            return allOthers.get();
        }
    }

    /// The open question with the party's preference cut down to what comes before every reason of its own.
    private PartyQuestion steady() {
        List<Preference> preferences = new ArrayList<>(open.game().preferences());
        own.stream()
                .map(ask -> ask.reason().after())
                .min(Comparator.comparingInt(List::size))
                .ifPresent(after -> preferences.set(question.focal(), new Preference.Statements(after)));
        return open.with(preferences);
    }

    private Fall may(PartyQuestion asked, State still) {
        Slice.Judging slice = new Slice.Judging(asked, settings, still, shelf);
        int[] levels = slice.lined(question.focal()).levels();
        int[] least = levels.clone();
        for (int state = 0; state < least.length; state++) {
            least[state] = levels[state] < 0 ? Forced.NONE : levels[state];
        }
        if (question.concept() instanceof Metarational m) {
            List<Inroads> inroads = openReasons().stream()
                    .map(reason -> new Inroads(
                            slice.lined(reason.party(), reason.after()).lines(), slice.where(reason.liked())))
                    .toList();
            boolean changed = true;
            while (changed) {
                Forced.lower(least, m.replies(), opponents(slice), Run.plain());
                changed = false;
                for (Inroads inroad : inroads) {
                    changed |= inroad.lower(least);
                }
            }
        }
        return new Fall(levels, least);
    }

    /// The reasons of opponents once what they were given is taken from them, and losing it where it is not.
    private List<Reason> openReasons() {
        return others.stream().map(Asked::reason).flatMap(this::opened).toList();
    }

    private Stream<Reason> opened(Reason reason) {
        Reason open = new Reason(reason.party(), reason.that(), reason.after(), false);
        boolean isTaken =
                this.open.game().preferences().get(reason.party()) instanceof Preference.Statements(var statements)
                        && !statements.contains(reason.that());
        return !reason.given() || isTaken ? Stream.of(open) : Stream.of(open, reason);
    }

    /// What is asked about some reasons: which others' steps they open, how far the party falls by one of its own,
    /// and by all of others.
    private enum Use {
        MARKS,
        ONE,
        OTHERS
    }

    private record AskedKey(
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

    private AskedKey key(Use use, State still, PartyQuestion asked, List<Reason> reasons) {
        Game game = asked.game();
        return new AskedKey(
                use,
                still,
                question.movers(),
                question.focal(),
                isCredible(),
                question.optionsOf(question.movers()),
                game.never(),
                game.preferences(),
                question.movers().stream().map(game.hidden()::get).toList(),
                reasons);
    }

    private static List<Reason> reasons(List<Asked> asked) {
        return asked.stream().map(Asked::reason).toList();
    }

    private Marks marks(Slice.Judging slice, List<Asked> some) {
        Marks marks = new Marks(slice.space().size());
        Bits bits = new Bits(slice.space());
        for (int k = 0; k < some.size(); k++) {
            Reason reason = some.get(k).reason();
            Lines lines = slice.lined(reason.party()).lines();
            marks.putOnNewSteps(
                    lines,
                    bits.where(reason.liked()),
                    slice.lined(reason.party(), reason.after()).levels(),
                    1L << k);
        }
        spread(slice, marks);
        return marks;
    }

    private Fall fall(Slice.Judging slice, Reason reason) {
        int[] levels = slice.lined(reason.party(), reason.after()).levels();
        int[] least = levels.clone();
        long[] met = new Bits(slice.space()).where(reason.liked());
        for (int state = 0; state < least.length; state++) {
            if (levels[state] < 0 || Bits.get(met, state)) {
                least[state] = Forced.NONE;
            }
        }
        if (question.concept() instanceof Metarational m) {
            Forced.lower(least, m.replies(), opponents(slice), Run.plain());
        }
        return new Fall(levels, least);
    }

    private List<Lines> opponents(Slice.Judging slice) {
        return question.opponents().stream()
                .map(party -> slice.lined(party).lines())
                .toList();
    }

    private void spread(Slice.Judging slice, Marks marks) {
        List<Lines> opponents = opponents(slice);
        int unchanged = 0;
        for (int turn = 0; unchanged < opponents.size(); turn++) {
            Lines lines = opponents.get(turn % opponents.size());
            boolean changed = isCredible() ? marks.spreadAlongImprovements(lines) : marks.spreadAlongMoves(lines);
            unchanged = changed ? 1 : unchanged + 1;
        }
    }

    private boolean isCredible() {
        return question.concept() instanceof Metarational m && m.replies() == Replies.IMPROVEMENTS;
    }

    /// The doubts about all parties of a game, each worked out when it is asked about; for one thread.
    static Doubts all(
            Game game, List<List<State>> settings, Space whole, Concept concept, List<Reason> reasons, Shelf shelf) {
        Map<Integer, PartyDoubts> known = new HashMap<>();
        return departure -> known.computeIfAbsent(
                        departure.party(),
                        party -> new PartyDoubts(
                                PartyQuestion.of(game, party, concept), settings, whole, reasons, shelf))
                .about(departure);
    }
}
