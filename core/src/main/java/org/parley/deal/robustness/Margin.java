package org.parley.deal.robustness;

import java.util.List;

/// The smallest number of single statements that, told otherwise together, change a verdict.
///
/// `size` is 0 where none was found: then no change of up to `searched` statements does. `ways` are the changes of that
/// size that were found, all of them.
public record Margin(int outcome, int size, int searched, List<List<Switch>> ways) {

    public Margin {
        ways = ways.stream().map(List::copyOf).toList();
    }
}
