package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.explicit.AskedReasons.Asked;
import org.parley.game.space.Space;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Doubts;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Metarational.Guard;
import org.parley.game.stability.Reason;
import org.parley.negotiation.logic.Condition;

/// Which reasons could matter to one party's departures, read off marks on the states that others can bring about.
///
/// A reason of an opponent may matter where it might open a step out of what is reached from the departure; one of the
/// party's own where something reached has it no longer met. Reaching is worked out for all reasons at once, and only
/// for bystanders' settings that are asked about.
final class PartyDoubts implements Doubts {

    private final PartyQuestion question;
    private final OpenedQuestion open;
    private final AskedReasons asked;
    private final List<List<State>> settings;
    private final Space whole;
    private final Shelf shelf;
    private final Bystanders bystanders;
    private final int[] strideOfBystander;
    private final int[] strideOfMover;
    private final Map<Integer, KindDoubts> known = new HashMap<>();

    PartyDoubts(PartyQuestion question, List<List<State>> settings, Space whole, List<Reason> reasons, Shelf shelf) {
        this.question = question;
        this.settings = settings;
        this.whole = whole;
        this.shelf = shelf;
        this.asked = AskedReasons.of(question, reasons);
        this.open = OpenedQuestion.of(
                question, asked.others().stream().map(Asked::reason).toList());
        this.bystanders = bystanders();
        Set<Integer> still = IntStream.range(0, settings.size())
                .filter(p -> !question.movers().contains(p))
                .boxed()
                .collect(Collectors.toSet());
        this.strideOfBystander = Sliced.strides(settings, still);
        this.strideOfMover = Sliced.strides(settings, question.movers());
    }

    private record Key(Game game, Set<Integer> movers, List<Condition> conditions) {}

    /// Told apart by what the reasons speak of as well.
    private Bystanders bystanders() {
        List<Condition> conditions = new ArrayList<>(question.conditions());
        conditions.addAll(asked.conditions());
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
        KindDoubts here =
                known.computeIfAbsent(bystanders.kindOf()[Sliced.number(place, 0, strideOfBystander)], this::doubts);
        whole.place(whole.number(departure.from()), place, 0);
        int from = Sliced.number(place, 0, strideOfMover);
        return List.of(looksAhead() ? all(here, to) : about(departure, here, from, to));
    }

    private KindDoubts doubts(int kind) {
        State still = bystanders.examples().get(kind);
        return new KindDoubts(asked, open, new Slice.Judging(question, settings, still, shelf));
    }

    /// Where the party may move once more, any want of its own may matter.
    private boolean looksAhead() {
        return question.concept() instanceof Metarational m && m.guard() == Guard.ONE_MOVE;
    }

    private BitSet all(KindDoubts here, int to) {
        BitSet all = new BitSet();
        here.addOthers(to, all);
        asked.own().forEach(ask -> all.set(ask.number()));
        return all;
    }

    /// None where nobody's reasons together could bring the party low enough; only its own where others' could not.
    private BitSet about(Move departure, KindDoubts here, int from, int to) {
        BitSet about = new BitSet();
        if (!here.beyondAll().isAt(from, to)) {
            return about;
        }
        List<Asked> own = asked.own().stream()
                .filter(ask -> ask.met().test(departure.from()))
                .toList();
        if (!asked.others().isEmpty() && !here.beyondOthers().isAt(from, to)) {
            own.forEach(ask -> about.set(ask.number()));
            return about;
        }
        here.addOthers(to, about);
        own.stream().filter(ask -> here.fall(ask).isAt(from, to)).forEach(ask -> about.set(ask.number()));
        return about;
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
