package org.parley.file.gmcr;

import java.util.List;

/// The parts of the file and the keys each may have, the derived ones that are not read included.
enum Part {
    FILE(
            "the file",
            "program version options infeasibles decisionMakers useManualPreferenceRanking"
                    + " useManualPreferenceVectors coalitions coalitionsFull nodes"),
    OPTION("an option", "name permittedDirection"),
    DECISION_MAKER(
            "a decision maker", "name options preferences preferenceRanking preferenceVector payoffs misperceptions"),
    COMPOUND("a compound condition", "compound members");

    private final String called;
    private final List<String> keys;

    Part(String called, String keys) {
        this.called = called;
        this.keys = List.of(keys.split(" "));
    }

    /// With its article, as in a sentence.
    String called() {
        return called;
    }

    List<String> keys() {
        return keys;
    }
}
