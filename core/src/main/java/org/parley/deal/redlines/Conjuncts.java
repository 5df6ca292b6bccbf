package org.parley.deal.redlines;

import java.util.List;
import java.util.stream.Stream;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Joint;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;

/// A condition as the conditions that all have to be true for it: `a and not (b or c)` asks for `a`, `not b`, `not c`.
///
/// Goes through `and`, `all of`, `none of`, and through what `not` makes of `or`, `if`, `any of` and itself; anything
/// else is one piece. For a conjunction of literals these are the literals.
final class Conjuncts {

    private Conjuncts() {}

    /// The pieces in the order of the text, each once.
    static List<Condition> of(Condition condition) {
        return whole(condition).distinct().toList();
    }

    private static Stream<Condition> whole(Condition condition) {
        return switch (condition) {
            case And(List<Condition> parts) -> parts.stream().flatMap(Conjuncts::whole);
            case Not(Condition of) -> opposite(of);
            case Count(Bound bound, List<Condition> of) -> counted(condition, bound, of);
            case Ref _, Or _, Link _ -> Stream.of(condition);
        };
    }

    private static Stream<Condition> counted(Condition condition, Bound bound, List<Condition> of) {
        return switch (bound) {
            case Bound.All() -> of.stream().flatMap(Conjuncts::whole);
            case Bound.None() -> of.stream().flatMap(Conjuncts::opposite);
            case Bound.AtLeast _, Bound.AtMost _, Bound.Exactly _, Bound.Any _ -> Stream.of(condition);
        };
    }

    private static Stream<Condition> opposite(Condition condition) {
        return switch (condition) {
            case Not(Condition of) -> whole(of);
            case Or(List<Condition> parts) -> parts.stream().flatMap(Conjuncts::opposite);
            case Link(Condition left, Joint joint, Condition right) ->
                switch (joint) {
                    case IF -> Stream.concat(opposite(left), whole(right));
                    case ONLY_IF -> Stream.concat(whole(left), opposite(right));
                    case IFF -> Stream.of(new Not(condition));
                };
            case Count(Bound bound, List<Condition> of)
            when bound instanceof Bound.Any -> of.stream().flatMap(Conjuncts::opposite);
            case Ref _, And _, Count _ -> Stream.of(new Not(condition));
        };
    }
}
