package org.parley.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is no proof is neither accepted nor refused: exit 2 with the place, and never a stack trace.
class NoProofTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "parley-proof": 1,       |                           | line 1, column 1: this is no proof: the key "parley-proof" is missing
                    "parley-proof": 1,       | "parley-proof": 2,        | line 2, column 19: this is no proof: this checker knows version 1 of proofs, this is 2 (newer)
                    "parley-proof": 1,       | "parley-proof": 1.0,      | an integer is expected here, not 1.0
                    "hash": "7c1e",          |                           | the key "hash" is missing
                    "hash": "7c1e",          | "hash": "7c1e", "x": 1,   | line 4, column 24: this is no proof: unknown key "x"
                    "hash": "7c1e",          | "hash": "7c1e", "hash": "7c1e", | line 4, column 19: this is no proof: the key "hash" stands here a second time
                    "hash": "7c1e",          | "hash": 7,                | a string is expected here, not 7
                    "hash": "7c1e",          | "hash": "\\x",            | no such escape: a backslash and x
                    "hash": "7c1e",          | "hash": "7c1e"            | a comma or } is expected
                    "owner": 1               | "owner": 2                | party 2 does not exist: there are 2, counted from 0
                    "owner": 1               | "owner": -1               | a count is expected here, not -1
                    "owner": 1               | "owner": 01               | this is not a number
                    "never": []              | "never": [2]              | option 2 does not exist
                    "never": []              | "never": [["nor", 0]]     | one of not, and, or, if, iff, count is expected here, not "nor"
                    "never": []              | "never": [["not", 0, 1]]  | "not" has one part
                    "never": []              | "never": [["if", 0]]      | "if" has two parts
                    "never": []              | "never": [[]]             | a formula
                    "never": []              | "never": {}               | an array is expected here, not an object
                    "never": []              | "never": [                | a value is expected
                    {"statements": [0, ["not", 1]]} | {"wants": []}      | unknown kind of preference "wants"
                    {"statements": [0, ["not", 1]]} | {"weights": [1]}   | one for each option is expected: 2, not 1
                    {"statements": [0, ["not", 1]]} | {}                 | a preference has one key
                    ["NY"], ["YY"]           | ["NY"], ["Y*"]            | a pattern of 2 letters Y, N or - is expected here, not "Y*"
                    "answers": [[1], [0]]    | "answers": [[1], [1]]     | a party answers each other party once at most, itself never
                    "answers": [[1], [0]]    | "answers": [[1]]          | one for each party is expected: 2, not 1
                    "kind": "equilibria"     | "kind": "balance"         | one of equilibria, outcome, stable, unstable is expected here, not "balance"
                    "concept": "GMR"         | "concept": "gmr"          | one of GMR, R, SEQ, SMR, SSEQ is expected here, not "gmr"
                    "state": "YY"            | "state": "Y-"             | a state (2 letters Y or N) is expected here, not "Y-"
                    "anyway": true           | "anyway": null            | true or false is expected here, not null
                    "deterred": []           | "deterred": [], "why": 1  | unknown key "why"
                    "count": 2               | "count": 99999999999      | a count is expected here, not 99999999999
                    "verdict": "can-hold"    | "verdict": "stands"       | one of can-hold, cannot-happen, holds, left is expected here, not "stands"
                    """)
    void theMessageNamesThePlace(String from, String to, String message) {
        Checker checker = Checker.replay(Documented.example().replace(from, to == null ? "" : to));
        assertThat(checker.exit()).as(checker.toString()).isEqualTo(2);
        assertThat(checker.out()).isEmpty();
        assertThat(checker.err()).contains("line ", ", column ", message).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `` | line 1, column 1: this is no proof: the file ends too early
                    `parley: 1` | a value is expected
                    `{"a": tru}` | line 1, column 7: this is no proof: a value is expected
                    `{"a": "b` | line 1, column 9: this is no proof: the file ends too early
                    `{"😀": +}` | line 1, column 7: this is no proof: this is not a number
                    `[1, 2] x` | line 1, column 8: this is no proof: the file goes on after its end
                    `[1, 2]` | an object is expected here, not an array
                    """)
    void brokenJsonIsSaidWithItsPlace(String text, String message) {
        Checker checker = Checker.replay(text);
        assertThat(checker.exit()).isEqualTo(2);
        assertThat(checker.err()).contains(message).hasLineCount(1);
    }

    @Test
    void nestingIsLimited() {
        assertThat(Checker.replay("[".repeat(100_000)).err()).contains("line 1, column 201", "nested deeper than 200");
    }

    @Test
    void aLargeGameIsNotRefusedButSaidToBeTooLarge() {
        String options = "{\"name\": \"o\", \"owner\": 0, \"take\": true, \"drop\": true},".repeat(22);
        String proof = Documented.example()
                .replace("\"options\": [", "\"options\": [" + options)
                .replace("[[\"NY\"], [\"YY\"], [\"NN\"], [\"YN\"]]", "[]")
                .replaceFirst(
                        "(?s)\"claims\".*",
                        "\"claims\": ["
                                + "{\"kind\": \"equilibria\", \"concept\": \"R\", \"feasible\": 1, \"count\": 1, \"stable\": [1, 1]}]}");
        Checker checker = Checker.replay(proof);
        assertThat(checker.exit()).as(checker.toString()).isEqualTo(3);
        assertThat(checker.out())
                .contains(
                        "Not checked: too large: claim 1: the counts under R",
                        "more than 2000000 states",
                        "NOT ALL CHECKED");
        assertThat(Checker.replay(proof.replace("\"options\": [", "\"options\": [" + options + options))
                        .exit())
                .isEqualTo(3);
    }

    @Test
    void aByteOrderMarkIsNoJson() {
        String marked = new String(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, StandardCharsets.UTF_8);
        assertThat(Checker.replay(marked + Documented.example()).exit()).isEqualTo(2);
    }
}
