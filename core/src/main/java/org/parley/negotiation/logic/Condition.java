package org.parley.negotiation.logic;

import java.util.List;

/// A condition over options: what a want asks for, what a rule forbids, where an outcome lies.
///
/// Written in the grammar of `condition.ebnf`; `ConditionParser` reads it, `ConditionPrinter` prints it, and
/// `parse(print(c))` equals `c`. The tree keeps the form in which a condition was written (`a if b` and
/// `b only if a` mean the same and stay apart), because users get their own words back.
public sealed interface Condition {

    /// An option, or a named thing such as a lever. `owner` is empty in a short reference.
    record Ref(String owner, String name) implements Condition {
        /// `owner.name`, or the name alone.
        public String text() {
            return owner.isEmpty() ? name : owner + "." + name;
        }
    }

    record Not(Condition of) implements Condition {}

    /// True when all parts are; at least two parts.
    record And(List<Condition> parts) implements Condition {
        public And {
            parts = atLeastTwo(parts);
        }
    }

    /// True when some part is; at least two parts.
    record Or(List<Condition> parts) implements Condition {
        public Or {
            parts = atLeastTwo(parts);
        }
    }

    /// Two conditions joined by `if`, `only if` or `iff`, in the order written.
    record Link(Condition left, Joint joint, Condition right) implements Condition {}

    /// How many of the parts are true, as in `at least 2 of (a; b; c)`; at least one part.
    record Count(Bound bound, List<Condition> of) implements Condition {
        public Count {
            of = List.copyOf(of);
            if (of.isEmpty()) {
                throw new IllegalArgumentException("a count needs at least one condition");
            }
        }
    }

    /// `left if right` is true when `right` is false; `left only if right` is `right if left`.
    enum Joint {
        IF("if"),
        ONLY_IF("only if"),
        IFF("iff");

        private final String words;

        Joint(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private static List<Condition> atLeastTwo(List<Condition> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a junction needs at least two conditions, found " + parts);
        }
        return List.copyOf(parts);
    }
}
