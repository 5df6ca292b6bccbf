package org.parley.negotiation.model;

import java.util.List;
import org.parley.negotiation.logic.Condition.Ref;

/// How a party compares states: one of the three input forms of the graph model's tools.
public sealed interface Priorities {

    /// Ordered statements, most important first. None at all: the party is indifferent.
    record Wants(List<Want> wants) implements Priorities {
        public Wants {
            wants = List.copyOf(wants);
        }
    }

    /// A ranking given directly: classes of equally good states, best first, as patterns over `over`.
    ///
    /// A state belongs to the first class with a pattern that fits it; states no pattern fits come last, all alike.
    record Ranking(List<Ref> over, List<List<Pattern>> classes) implements Priorities {
        public Ranking {
            over = List.copyOf(over);
            classes = classes.stream().map(List::copyOf).toList();
        }
    }

    /// Option weighting: a state is worth the sum of the weights of its taken options.
    record Weights(List<Weight> weights) implements Priorities {
        public Weights {
            weights = List.copyOf(weights);
        }
    }

    record Weight(Ref option, long value) {}
}
