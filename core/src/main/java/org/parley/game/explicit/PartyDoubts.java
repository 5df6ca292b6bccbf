package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/// Which reasons could matter to one party's departures, read off marks on the states that others can bring about.
///
/// A reason of an opponent may matter where it might open a step out of what is reached from the departure; one of the
/// party's own where something reached has it no longer met. Reaching is worked out for all reasons at once, and only
/// for bystanders' settings that are asked about.
final class PartyDoubts implements Doubts {

    private static final int WIDTH = Long.SIZE;

    private record Asked(int number, Reason reason, Predicate<State> met) {}

    private final PartyQuestion question;
    private final List<List<State>> settings;
    private final Space whole;
    private final Shelf shelf;
    private final List<Asked> asked;
    private final Bystanders bystanders;
    private final int[] strideOfBystander;
    private final int[] strideOfMover;
    private final Map<Integer, List<Marks>> marks = new HashMap<>();

    PartyDoubts(PartyQuestion question, List<List<State>> settings, Space whole, List<Reason> reasons, Shelf shelf) {
        this.question = question;
        this.settings = settings;
        this.whole = whole;
        this.shelf = shelf;
        Terms terms = new Terms(question.game());
        this.asked = IntStream.range(0, reasons.size())
                .filter(r -> mayMatter(reasons.get(r).party()))
                .mapToObj(r ->
                        new Asked(r, reasons.get(r), terms.test(reasons.get(r).that())))
                .toList();
        this.bystanders = bystanders();
        Set<Integer> others = IntStream.range(0, settings.size())
                .filter(p -> !question.movers().contains(p))
                .boxed()
                .collect(Collectors.toSet());
        this.strideOfBystander = Sliced.strides(settings, others);
        this.strideOfMover = Sliced.strides(settings, question.movers());
    }

    private boolean mayMatter(int party) {
        return party == question.focal()
                || (question.movers().contains(party)
                        && question.concept() instanceof Metarational m
                        && m.replies() == Replies.IMPROVEMENTS);
    }

    private record Key(Game game, Set<Integer> movers, List<Condition> conditions) {}

    /// Told apart by what the reasons speak of as well.
    private Bystanders bystanders() {
        List<Condition> conditions = new ArrayList<>(question.conditions());
        asked.forEach(a -> conditions.add(a.reason().that()));
        List<Condition> distinct = conditions.stream().distinct().toList();
        return shelf.get(
                Bystanders.class,
                new Key(question.game(), question.movers(), distinct),
                () -> Bystanders.of(question.game(), settings, question.movers(), distinct));
    }

    @Override
    public BitSet about(Move departure) {
        int[] place = new int[settings.size()];
        whole.place(whole.number(departure.to()), place, 0);
        int number = Sliced.number(place, 0, strideOfMover);
        List<Marks> here =
                marks.computeIfAbsent(bystanders.kindOf()[Sliced.number(place, 0, strideOfBystander)], this::marks);
        BitSet about = new BitSet();
        for (int k = 0; k < asked.size(); k++) {
            boolean isMarked = (here.get(k / WIDTH).at(number) >>> k & 1) != 0;
            if (isOwn(asked.get(k)) ? concerns(asked.get(k), departure, isMarked) : isMarked) {
                about.set(asked.get(k).number());
            }
        }
        return about;
    }

    private boolean isOwn(Asked ask) {
        return ask.reason().party() == question.focal();
    }

    /// Where the party may move once more, any want of its own may matter.
    private boolean concerns(Asked own, Move departure, boolean isMarked) {
        return (question.concept() instanceof Metarational m && m.guard() == Guard.ONE_MOVE)
                || (isMarked && own.met().test(departure.from()));
    }

    private record MarksKey(
            State still,
            Set<Integer> movers,
            int focal,
            boolean credible,
            List<GameOption> options,
            List<Condition> never,
            List<Preference> preferences,
            List<List<Condition>> hidden,
            List<Reason> reasons) {}

    private List<Marks> marks(int kind) {
        State still = bystanders.examples().get(kind);
        return IntStream.iterate(0, k -> k < asked.size(), k -> k + WIDTH)
                .mapToObj(from -> asked.subList(from, Math.min(asked.size(), from + WIDTH)))
                .map(some -> shelf.get(
                        Marks.class,
                        key(still, some),
                        () -> marks(new Slice.Judging(question, settings, still, shelf), some)))
                .toList();
    }

    private MarksKey key(State still, List<Asked> some) {
        Game game = question.game();
        return new MarksKey(
                still,
                question.movers(),
                question.focal(),
                isCredible(),
                question.optionsOf(question.movers()),
                game.never(),
                game.preferences(),
                question.movers().stream().map(game.hidden()::get).toList(),
                some.stream().map(Asked::reason).toList());
    }

    private Marks marks(Slice.Judging slice, List<Asked> some) {
        Marks marks = new Marks(slice.space().size());
        Bits bits = new Bits(slice.space());
        for (int k = 0; k < some.size(); k++) {
            Reason reason = some.get(k).reason();
            if (isOwn(some.get(k))) {
                marks.putOutside(bits.where(reason.that()), 1L << k);
            } else {
                marks.putOnNewSteps(slice.lined(reason.party()).lines(), bits.where(reason.that()), 1L << k);
            }
        }
        spread(slice, marks);
        return marks;
    }

    private void spread(Slice.Judging slice, Marks marks) {
        List<Lines> opponents = question.opponents().stream()
                .map(party -> slice.lined(party).lines())
                .toList();
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
