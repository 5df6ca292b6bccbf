package org.parley.deal.leverage;

import java.util.List;
import java.util.Optional;
import org.parley.game.Move;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.negotiation.model.Lever;

/// A set of calls under which the target reaches a verdict, and what each of them does for it.
///
/// `pulled` are in the order in which they need each other; `also` are the other named outcomes whose verdict is
/// different under these calls.
public record LeverSet(List<Pulled> pulled, Price price, OutcomeVerdict verdict, List<Also> also) {

    public LeverSet {
        pulled = List.copyOf(pulled);
        also = List.copyOf(also);
    }

    /// One lever of the set: what falls when its effect is dropped while its option is still taken, and whether its
    /// owner keeps up what it uses. `after` are the levers of the set it needs.
    public record Pulled(Lever lever, Word without, List<Leaver> leavers, Upkeep upkeep, List<String> after) {
        public Pulled {
            leavers = List.copyOf(leavers);
            after = List.copyOf(after);
        }
    }

    /// Whether the owner's own wants let it keep the option a lever uses.
    public sealed interface Upkeep {

        /// It has no undeterred essential improvement that drops the option, from any completion.
        record Kept() implements Upkeep {}

        /// Its smallest undeterred essential improvement that drops the option, and from how many completions it has
        /// one: the owner is unwilling.
        record Dropped(Move move, int from) implements Upkeep {}

        /// The lever uses no option, so willingness cannot be tested.
        record NotTested() implements Upkeep {}
    }

    /// Another named outcome and its verdict before and under the calls.
    public record Also(String outcome, Word before, Word under) {}

    /// The lever whose place in the set is asked for, where it is in it.
    public Optional<Pulled> of(String lever) {
        return pulled.stream().filter(p -> p.lever().id().equals(lever)).findFirst();
    }
}
