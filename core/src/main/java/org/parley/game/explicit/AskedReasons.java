package org.parley.game.explicit;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.game.stability.Reason;
import org.parley.negotiation.logic.Condition;

/// Those of some reasons that may matter to one party's departures: the party's `own`, and those of `others` that
/// answer it by improvements.
record AskedReasons(List<Asked> others, List<Asked> own) {

    /// A reason by its number among all; of what it comes after, what tells the states apart that are compared. `met`
    /// where what the party would come to like is so.
    record Asked(int number, Reason reason, Predicate<State> met) {}

    AskedReasons {
        others = List.copyOf(others);
        own = List.copyOf(own);
    }

    static AskedReasons of(PartyQuestion question, List<Reason> reasons) {
        Terms terms = new Terms(question.game());
        List<Asked> asked = IntStream.range(0, reasons.size())
                .filter(r -> mayMatter(question, reasons.get(r).party()))
                .mapToObj(r -> new Asked(
                        r,
                        compared(question, terms, reasons.get(r)),
                        terms.test(reasons.get(r).liked())))
                .toList();
        return new AskedReasons(
                asked.stream()
                        .filter(ask -> ask.reason().party() != question.focal())
                        .toList(),
                asked.stream()
                        .filter(ask -> ask.reason().party() == question.focal())
                        .toList());
    }

    private static boolean mayMatter(PartyQuestion question, int party) {
        return party == question.focal() || (question.movers().contains(party) && question.isAnsweredByImprovements());
    }

    /// The party's own states differ in what movers can change, those of an opponent in what it can change itself.
    private static Reason compared(PartyQuestion question, Terms terms, Reason reason) {
        Game game = question.game();
        Set<Integer> movers = reason.party() == question.focal() ? question.movers() : Set.of(reason.party());
        return new Reason(
                reason.party(),
                reason.that(),
                reason.after().stream()
                        .filter(c -> Bystanders.speaksOf(game, terms, movers, c))
                        .toList(),
                reason.given());
    }

    /// All that the reasons speak of.
    List<Condition> conditions() {
        return Stream.of(others, own)
                .flatMap(List::stream)
                .map(Asked::reason)
                .flatMap(reason -> Stream.concat(Stream.of(reason.that()), reason.after().stream()))
                .toList();
    }
}
