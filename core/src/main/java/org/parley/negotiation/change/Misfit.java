package org.parley.negotiation.change;

import org.parley.negotiation.model.Change;

/// A change that could not be made, and why.
public record Misfit(Change change, Reason reason) {

    /// Why a change does not fit a negotiation.
    public enum Reason {
        NO_SUCH_PARTY("There is no such party.", "Maybe another party was meant."),
        ANSWERS_ITSELF("A party does not answer its own departures.", "Maybe another party was meant."),
        NO_SUCH_OPTION("There is no such option.", "Maybe another option was meant."),
        NO_SUCH_WANT("The party has no such want.", "Maybe another want was meant."),
        SEVERAL_WANTS("Several wants of the party read so.", "Maybe give each an id, and name it by that."),
        NO_ORDER_OF_WANTS(
                "The party's priorities are a ranking or weights, not wants in order.",
                "Maybe write its priorities as wants."),
        NO_SUCH_POSITION(
                "The want beside which it should stand is not among the party's others.",
                "Maybe another of its wants was meant."),
        BESIDE_ITSELF("A want cannot stand above or below itself.", "Maybe another of the party's wants was meant."),
        WANTED_ALREADY("The party has this want already.", "Maybe \"raises\" or \"lowers\" was meant."),
        ID_TAKEN("Another want or red line has this id already.", "Maybe another id."),
        NO_SUCH_RULE("There is no such rule.", "Maybe copy the rule as it is written under \"rules\".");

        private final String words;
        private final String remedy;

        Reason(String words, String remedy) {
            this.words = words;
            this.remedy = remedy;
        }

        /// The reason as a sentence.
        public String words() {
            return words;
        }

        /// What may have been meant.
        public String remedy() {
            return remedy;
        }
    }
}
