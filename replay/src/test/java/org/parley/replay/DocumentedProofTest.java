package org.parley.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The documented example is accepted; spoiled in one place it is refused with the reason.
class DocumentedProofTest {

    @Test
    void theDocumentedProofIsAccepted() {
        assertThat(Checker.replay(Documented.example())).isEqualTo(new Checker(0, """
                                Proof of line.yaml (7c1e) by by hand: 2 parties, 2 options
                                  equilibria: 1 of 1 accepted
                                  outcome: 1 of 1 accepted
                                  stable: 2 of 2 accepted
                                  unstable: 2 of 2 accepted
                                ACCEPTED: all 6 claims follow from the definitions.
                                """, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "verdict": "can-hold"           | "verdict": "holds"              | the verdict is can-hold, not holds: 1 of 3 completions are in the core
                    "state": "YY",                  | "state": "YN",                  | an improvement is missing: drops north.go, to NN (nothing taken)
                    {"to": "NY", "sanction": [{"by": 1, "to": "NN", "anyway": true}]} | | an improvement is missing: drops north.go, to NY (south.go taken)
                    "anyway": true                  | "anyway": false                 | is marked anyway = false, but with the options of north as in the state judged the mover would gain by it as well
                    "to": "NN", "anyway"            | "to": "NY", "anyway"            | south does not move at all
                    "to": "NN", "anyway"            | "to": "YY", "anyway"            | south would change options of others (takes north.go)
                    "by": 1, "to": "NN", "anyway"   | "by": 0, "to": "YY", "anyway"   | north cannot sanction itself
                    "answers": [[1], [0]]           | "answers": [[1], []]            | south does not answer north
                    "drop": true}¶    ],           | "drop": false}¶    ],          | south would change an option in a direction that is barred (drops south.go)
                    "never": []                     | "never": [["not", ["or", 0, 1]]] | NN (nothing taken) is not feasible
                    "hidden": [[], []]              | "hidden": [[], [["not", 0]]]    | NY (south.go taken) is hidden from south
                    ["NN"], ["YN"]                  | ["YN"], ["NN"]                  | there are 1 equilibria, not 2
                    [["NY"], ["YY"], ["NN"], ["YN"]] | [["NY", "NN"], ["YY"], ["YN"]] | the sanction ends in NN (nothing taken), which north prefers to YY (north.go, south.go taken)
                    {"statements": [0, ["not", 1]]} | {"weights": [1, 1]}             | under SEQ each step is an improvement for its mover, but south does not prefer NN (nothing taken) to NY (south.go taken)
                    "replies": 0                    | "replies": 1                    | the others can answer the move to NN (nothing taken) by 0 states, not 1
                    "NY", "to": "NN", "replies": 0  | "YY", "to": "YN", "replies": 0  | the move to YN (north.go taken) is deterred: the others can answer it by going to NN (nothing taken)
                    "NY", "to": "NN", "replies": 0  | "NN", "to": "NY", "replies": 0  | NY (south.go taken) is no improvement: south does not prefer it to NN (nothing taken)
                    "feasible": 4                   | "feasible": 5                   | there are 4 feasible states, not 5
                    "stable": [3, 3]                | "stable": [3, 2]                | there are 3 states stable for south, not 2
                    "completions": 3                | "completions": 4                | there are 3 completions, not 4
                    "equilibria": 1                 | "equilibria": 2                 | there are 1 completions that are equilibria, not 2
                    "core": ["YY"]                  | "core": ["YY", "NN"]            | NN (nothing taken) is no completion: it is not in the outcome
                    "core": ["YY"]                  | "core": []                      | YY (north.go, south.go taken) is a completion, but neither in core nor gone
                    "core": ["YY"]                  | "core": ["YY", "NY"]            | NY (south.go taken) is listed twice in core and gone
                    "core": ["YY"]                  | "core": ["YY", "YY"]            | YY (north.go, south.go taken) is listed twice in core and gone
                    "state": "NY", "party": 1, "to": "NN" | "state": "NY", "party": 0, "to": "NN" | north would change options of others
                    "from": 1, "move": [{"option": 1 | "from": 2, "move": [{"option": 1 | those who leave: north from 1 (drops north.go); south from 1 (drops south.go); not: north from 1 (drops north.go); south from 2
                    {"option": 0, "take": false}    | {"option": 0, "take": true}     | not: north from 1 (takes north.go)
                    "steps": [{"by": 0, "to": "NN"}] | "steps": []                    | the sanction against the move of south to YN (north.go taken) has no step
                    {"party": 0, "from": "NY", "steps": [{"by": 1, "to": "NN"}]}, | | no listed sanction deters north from going from YY (north.go, south.go taken) to NY (south.go taken), though there is one
                    {"party": 0, "from": "NY"       | {"party": 1, "from": "NY"       | south cannot sanction itself
                    """)
    void aSpoiledProofIsRefusedWithTheReason(String from, String to, String reason) {
        String spoiled = Documented.example().replace(text(from), text(to));
        Checker checker = Checker.replay(spoiled);
        assertThat(checker.exit()).as(checker.toString()).isEqualTo(reason == null ? 0 : 1);
        assertThat(checker.out()).contains(text(reason));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell.replace("¶", "\n");
    }

    @Test
    void aStateThatStaysAndOneThatGoesCannotChangePlaces() {
        String spoiled = Documented.example()
                .replace("\"core\": [\"YY\"]", "\"core\": [\"NY\"]")
                .replace(
                        "{\"state\": \"NY\", \"party\": 1, \"to\": \"NN\"}",
                        "{\"state\": \"YY\", \"party\": 0, \"to\": \"NY\"}");
        assertThat(Checker.replay(spoiled).out())
                .contains("NY (south.go taken) is not in the core: south drops south.go, and nobody deters it")
                .contains("YY (north.go, south.go taken) is in the core, but listed as gone")
                .contains("no escape: it is deterred");
    }

    @Test
    void anImprovementIsListedOnce() {
        String deterred = "{\"to\": \"NY\", \"sanction\": [{\"by\": 1, \"to\": \"NN\", \"anyway\": true}]}";
        String spoiled = Documented.example().replace(deterred, deterred + ", " + deterred);
        assertThat(Checker.replay(spoiled).out()).contains("the improvement to NY (south.go taken) is listed twice");
    }

    @Test
    void aRefusalNamesTheClaimAndItsPlace() {
        Checker checker = Checker.replay(Documented.example().replace("\"count\": 2", "\"count\": 3"));
        assertThat(checker.out()).isEqualTo("""
                        Proof of line.yaml (7c1e) by by hand: 2 parties, 2 options
                          equilibria: 0 of 1 accepted
                          outcome: 1 of 1 accepted
                          stable: 2 of 2 accepted
                          unstable: 2 of 2 accepted
                        Refused: claim 5 (line 28, column 5): the counts under SEQ
                          - there are 2 equilibria, not 3
                        REFUSED: 1 of 6 claims do not follow from the definitions.
                        """);
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        Checker checker = Checker.replay(Documented.example().replace("by hand", "\\u001b[2J\\u202e"));
        assertThat(checker.out()).contains("by ?[2J?: 2 parties");
    }
}
