package org.parley.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The documented proof about red lines is accepted; spoiled in one place it is refused with the reason.
class DocumentedRedLinesTest {

    @Test
    void theDocumentedProofIsAccepted() {
        assertThat(Checker.replay(Documented.redLines())).isEqualTo(new Checker(0, """
                                Proof of fence.yaml (03aa) by by hand: 2 parties, 3 options, 3 lines
                                  acceptable: 1 of 1 accepted
                                  complete: 1 of 1 accepted
                                  concession: 2 of 2 accepted
                                  conflict: 3 of 3 accepted
                                  count: 1 of 1 accepted
                                  fallback: 1 of 1 accepted
                                ACCEPTED: all 9 claims follow from the definitions.
                                """, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "without": ["NNN", "YYY"], "withoutRules": ["NYY"] | "without": ["NNN", "NNN"], "withoutRules": ["NYY"] | the state without no-fence fails line 0, a-gate
                    "withoutRules": ["NYY"]         | "withoutRules": ["YYY"]         | the state without rule 0 fails line 1, no-fence
                    [0, ["demand", 1], 1            | [1, ["demand", 1], 0            | step 1: demand 1 does not fail for sure where it is said to
                    [0, ["demand", 1], 1            | [0, ["demand", 1], 0            | step 2: option 0 is decided already
                    ["rule", 0], ["demand", 0]]     | ["rule", 0]]                    | the proof by cases breaks off
                    ["rule", 0], ["demand", 0]]     | ["rule", 0], ["demand", 0], 2]  | the proof by cases goes on after its end, at step 5
                    "demands": [[0, 0, 1], [1, 0]], "rules": [0]| "demands": [[0, 0, 1], [0, 0]], "rules": [0] | a part of a-gate [0] stands there twice
                    "state": "NNN", "held"          | "state": "NYN", "held"          | the state fails rule 0
                    "held": [1, 3]                  | "held": [3, 3]                  | claim 4 does not keep no-fence out: it has others of the demands in it
                    "held": [1, 3]                  | "held": [0, 3]                  | what keeps no-fence out, claim 1, is no conflict
                    "conflicts": [1, 3]             | "conflicts": [1]                | the concession [1, 2] is no minimal set that hits every conflict listed
                    "conflicts": [1, 3]             | "conflicts": [1, 2]             | claim 3 is no conflict of whole lines
                    "concessions": [4, 5]           | "concessions": [4]              | the lines [1, 2] hit every conflict listed, and no concession is listed for them
                    "concessions": [4, 5]           | "concessions": [4, 1]           | claim 2 is no concession of whole lines
                    "best": "NNN"                   | "best": "YNN"                   | the best state fails the outcome
                    ["not", 2]]                     | ["not", 1], 2]                  | step 0: not-better 0 does not fail for sure where it is said to
                    "without": [0], "state": "NNN"  | "without": [0], "state": "NNY"  | the state fails line 2, south.fallback
                    "count": 1                      | "count": 2                      | there are 1 such states, not 2
                    """)
    void aSpoiledProofIsRefusedWithTheReason(String from, String to, String reason) {
        String proof = Documented.redLines();
        assertThat(proof).contains(from);
        Checker checker = Checker.replay(proof.replace(from, to));
        assertThat(checker.exit()).as(checker.toString()).isEqualTo(1);
        assertThat(checker.out()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    [0, 0, 1]                       | [0, 1, 0]                       | these numbers have to be ascending
                    [0, 0, 1]                       | [0]                             | a line and at least one of its parts is expected here
                    [0, 0, 1]                       | [0, 0, 2]                       | part 2 does not exist
                    "line": 2                       | "line": 1                       | the line of a fallback is expected here
                    ["not-better"]                  | ["better"]                      | one of not-better, outside, rule is expected here
                    ["rule", 0]                     | ["rule"]                        | "rule" and a number is expected here
                    "held": [1]                     | "held": []                      | one for each demand is expected: 1, not 0
                    "held": [1]                     | "held": [9]                     | claim 9 does not exist
                    "parts": [1, 2]                 | "parts": []                     | a line has at least one part
                    """)
    void whatIsNoProofIsSaidToBeNone(String from, String to, String reason) {
        Checker checker = Checker.replay(Documented.redLines().replace(from, to));
        assertThat(checker.exit()).as(checker.toString()).isEqualTo(2);
        assertThat(checker.err()).contains(reason);
    }

    @Test
    void whereNoCasesAreGivenTheCheckerGoesThroughThem() {
        String proof = Documented.redLines();
        assertThat(Checker.replay(proof.replaceAll("\"cases\": .*?]]", "\"cases\": []"))
                        .exit())
                .isZero();
        assertThat(Checker.replay(proof.replaceAll("\"cases\": .*?]]", "\"cases\": []")
                                .replace("[[\"and\", 1, [\"not\", 0]]]", "[[\"and\", 1, 0]]"))
                        .out())
                .contains("there is a state that satisfies all of it");
    }
}
