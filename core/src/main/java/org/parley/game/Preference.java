package org.parley.game;

import java.util.List;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Pattern;

/// How a party compares states: a complete order with ties.
public sealed interface Preference {

    /// Lexicographic in the truth of the statements, most important first; any number of them.
    record Statements(List<Condition> statements) implements Preference {
        public Statements {
            statements = List.copyOf(statements);
        }
    }

    /// The sum of the weights of the taken options, larger is better; one weight for every option of the game.
    record Weighted(List<Long> weights) implements Preference {
        public Weighted {
            weights = List.copyOf(weights);
        }
    }

    /// Classes of equally good states, best first, as patterns over all options of the game. A state belongs to
    /// the first class with a fitting pattern; states no pattern fits come last, all alike.
    record Ranked(List<List<Pattern>> classes) implements Preference {
        public Ranked {
            classes = classes.stream().map(List::copyOf).toList();
        }
    }
}
