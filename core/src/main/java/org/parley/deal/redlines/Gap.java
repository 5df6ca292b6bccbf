package org.parley.deal.redlines;

/// A fallback that draws no line.
///
/// @param party the party's number
/// @param outcome the outcome it falls back on
public record Gap(int party, String outcome, Why why) {

    /// Why it draws none.
    public enum Why {
        /// No state that the rules allow lies in the outcome: whether a state is as good cannot be checked.
        CANNOT_HAPPEN,
        /// Every state the rules allow is as good for the party as its fallback.
        ANYTHING_IS_AS_GOOD
    }
}
