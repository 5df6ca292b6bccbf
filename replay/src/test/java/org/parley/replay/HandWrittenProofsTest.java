package org.parley.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Small games, each made for one point of the definitions.
class HandWrittenProofsTest {

    /// Constructed: C at NYY has one improvement, NYN; its only sanction is A to YYN, B to YNN, A to NNN.
    private static final String THREE = game("\"A\", \"B\", \"C\"", """
            {"name": "a", "owner": 0, "take": true, "drop": true},
            {"name": "b", "owner": 1, "take": true, "drop": true},
            {"name": "c", "owner": 2, "take": true, "drop": true}
            """, """
            {"classes": [["YYN"], ["NYN"], ["NNN"], ["YNN"], ["YNY"], ["NYY"], ["YYY"], ["NNY"]]},
            {"classes": [["YNN"], ["YYN"], ["NYN"], ["YYY"], ["YNY"], ["NNN"], ["NYY"], ["NNY"]]},
            {"classes": [["NNY"], ["NYN"], ["YYN"], ["YNN"], ["YNY"], ["NYY"], ["NNN"], ["YYY"]]}
            """, "[1, 2], [0, 2], [0, 1]");

    private static final String CHICKEN = game("\"left\", \"right\"", """
            {"name": "left.swerve", "owner": 0, "take": true, "drop": true},
            {"name": "right.swerve", "owner": 1, "take": true, "drop": true}
            """, """
            {"classes": [["NY"], ["YY"], ["YN"]]}, {"classes": [["YN"], ["YY"], ["NY"]]}
            """, "[1], [0]");

    /// One party gains by the first option; the second changes nothing for it.
    private static final String BUNDLE = game("\"one\"", """
            {"name": "gain", "owner": 0, "take": true, "drop": true},
            {"name": "rest", "owner": 0, "take": true, "drop": true}
            """, "{\"weights\": [1, 0]}", "[]");

    /// The first takes its option; then the second gains by taking its own.
    private static final String CHAIN = game(
            "\"first\", \"second\"", """
            {"name": "a", "owner": 0, "take": true, "drop": true},
            {"name": "b", "owner": 1, "take": true, "drop": true}
            """, "{\"statements\": [0]}, {\"statements\": [[\"iff\", 0, 1]]}", "[1], [0]");

    @Test
    void aSanctionMayNeedTheSameOpponentTwice() {
        assertThat(replay(THREE, threeSteps("0", "YYN", "1", "YNN", "0", "NNN")).exit())
                .isZero();
    }

    @Test
    void nobodyMovesTwiceRunning() {
        assertRefused(THREE, threeSteps("0", "YYN", "1", "YNN", "1", "YYN"), "step 3", "B moves twice running");
    }

    @Test
    void underSequentialStabilityEachStepIsAnImprovement() {
        assertRefused(
                THREE,
                stable(
                        2,
                        "SEQ",
                        "NYY",
                        "{\"to\": \"NYN\", \"sanction\": [{\"by\": 1, \"to\": \"NNN\", \"anyway\": false}]}"),
                "under SEQ each step is an improvement for its mover, but B does not prefer NNN (nothing taken) to NYN (b taken)");
    }

    @Test
    void underGeneralMetarationalityAnyMoveIsAStep() {
        String claim = stable(
                2, "GMR", "NYY", "{\"to\": \"NYN\", \"sanction\": [{\"by\": 1, \"to\": \"NNN\", \"anyway\": false}]}");
        assertThat(replay(THREE, claim).exit()).isZero();
    }

    @Test
    void underSymmetricConceptsTheFocalPartyMovesOnceMore() {
        assertRefused(
                THREE,
                threeSteps("0", "YYN", "1", "YNN", "0", "NNN").replace("SEQ", "SSEQ"),
                "from the end of the sanction, NNN (nothing taken), there is a move to NNY (c taken), which C prefers to NYY");
    }

    @Test
    void chickenIsStableWhereOneSwerves() {
        assertThat(replay(CHICKEN, stable(0, "R", "NY", "") + "," + stable(1, "R", "NY", ""))
                        .exit())
                .isZero();
        assertRefused(
                CHICKEN,
                "{\"kind\": \"unstable\", \"party\": 0, \"concept\": \"SMR\", \"state\": \"YY\", \"to\": \"NY\", \"replies\": 1}",
                "is deterred: the others can answer it by going to NN");
    }

    @Test
    void thereAreNoSanctionsUnderNashStability() {
        assertRefused(
                CHICKEN,
                stable(0, "R", "YY", "{\"to\": \"NY\", \"sanction\": [{\"by\": 1, \"to\": \"NN\", \"anyway\": true}]}"),
                "under R there are no sanctions");
    }

    @Test
    void aPartOfTheMoveThatGainsAsMuchIsTheEscape() {
        String claim = outcome(
                "[\"not\", [\"or\", 0, 1]]",
                "1",
                "",
                "{\"party\": 0, \"from\": 1, \"move\": [{\"option\": 0, \"take\": true}]}",
                "{\"state\": \"NN\", \"party\": 0, \"to\": \"YN\"}");
        assertThat(replay(BUNDLE, claim).exit()).isZero();
        assertRefused(
                BUNDLE,
                claim.replace("\"YN\"", "\"YY\""),
                "is no escape: it is not essential: a part of the move is undeterred and gains as much");
        assertRefused(
                BUNDLE,
                claim.replace(
                        "{\"option\": 0, \"take\": true}",
                        "{\"option\": 0, \"take\": true}, {\"option\": 1, \"take\": true}"),
                "those who leave: one from 1 (takes gain); not: one from 1 (takes gain, takes rest)");
    }

    @Test
    void whatIsGoneGoesInOrder() {
        String first = "{\"state\": \"YN\", \"party\": 1, \"to\": \"YY\"}";
        String second = "{\"state\": \"NN\", \"party\": 0, \"to\": \"YN\"}";
        String leavers = "{\"party\": 0, \"from\": 1, \"move\": [{\"option\": 0, \"take\": true}]}, "
                + "{\"party\": 1, \"from\": 1, \"move\": [{\"option\": 1, \"take\": true}]}";
        assertThat(replay(CHAIN, outcome("[\"not\", 1]", "2", "", leavers, first + ", " + second))
                        .exit())
                .isZero();
        assertRefused(
                CHAIN,
                outcome("[\"not\", 1]", "2", "", leavers, second + ", " + first),
                "does not leave the set: its end has not been removed before");
    }

    @Test
    void anInfeasibleStateIsNeitherStableNorUnstable() {
        String game = CHICKEN.replace("\"never\": []", "\"never\": [[\"and\", 0, 1]]");
        assertRefused(game, stable(0, "R", "YY", ""), "the state is not feasible");
    }

    @Test
    void anEmptyOutcomeCannotHappen() {
        String claim = outcome("[\"or\"]", "0", "", "", "").replace("\"left\"", "\"cannot-happen\"");
        assertThat(replay(CHICKEN, claim).exit()).isZero();
    }

    private static String game(String parties, String options, String preferences, String answers) {
        return """
                {"parties": [%s], "options": [%s], "never": [], "preferences": [%s], "answers": [%s], "hidden": [%s]}
                """.formatted(parties, options, preferences, answers, parties.replaceAll("\"\\w+\"", "[]"));
    }

    private static String threeSteps(String... byAndTo) {
        StringBuilder steps = new StringBuilder();
        for (int k = 0; k < byAndTo.length; k += 2) {
            steps.append(k == 0 ? "" : ", ")
                    .append("{\"by\": %s, \"to\": \"%s\", \"anyway\": false}".formatted(byAndTo[k], byAndTo[k + 1]));
        }
        return stable(2, "SEQ", "NYY", "{\"to\": \"NYN\", \"sanction\": [" + steps + "]}");
    }

    private static String stable(int party, String concept, String state, String deterred) {
        return "{\"kind\": \"stable\", \"party\": %s, \"concept\": \"%s\", \"state\": \"%s\", \"deterred\": [%s]}"
                .formatted(party, concept, state, deterred);
    }

    private static String outcome(String where, String completions, String core, String leavers, String gone) {
        return """
                {"kind": "outcome", "name": "deal", "where": %s, "concept": "R", "completions": %s, "core": [%s],
                 "equilibria": 0, "verdict": "left", "leavers": [%s], "gone": [%s], "sanctions": []}
                """.formatted(where, completions, core, leavers, gone);
    }

    private static Checker replay(String game, String claims) {
        return Checker.replay("""
                {"parley-proof": 1, "file": "f", "hash": "0", "tool": "t", "game": %s, "claims": [%s]}
                """.formatted(game, claims));
    }

    private static void assertRefused(String game, String claims, String... reasons) {
        Checker checker = replay(game, claims);
        assertThat(checker.exit()).as(checker.toString()).isEqualTo(1);
        assertThat(checker.out()).contains(reasons);
    }
}
