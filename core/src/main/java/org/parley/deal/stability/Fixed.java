package org.parley.deal.stability;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.game.State;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.StateSet;

/// What has to be fixed for a family that can hold: the options that are alike throughout the core though the family
/// leaves them open.
///
/// `options` are numbers of options, `as` a state of the core that shows how they stand, `suffices` whether every
/// completion in which they stand so lies in the core.
public record Fixed(List<Integer> options, State as, boolean suffices) {

    public Fixed {
        options = List.copyOf(options);
    }

    /// Of a verdict with a core that is not empty.
    public static Fixed of(OutcomeVerdict verdict) {
        List<State> core = verdict.core().states().toList();
        List<State> family = verdict.completions().states().toList();
        State as = core.getFirst();
        List<Integer> alike = IntStream.range(0, as.size())
                .filter(option -> isAlike(core, option) && !isAlike(family, option))
                .boxed()
                .toList();
        StateSet fitting =
                verdict.completions().keep(s -> alike.stream().allMatch(option -> s.taken(option) == as.taken(option)));
        return new Fixed(alike, as, fitting.count().equals(verdict.core().count()));
    }

    private static boolean isAlike(List<State> states, int option) {
        boolean first = states.getFirst().taken(option);
        return states.stream().allMatch(s -> s.taken(option) == first);
    }
}
