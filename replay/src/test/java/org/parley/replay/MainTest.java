package org.parley.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void theUsageNamesTheProof() {
        assertThat(Checker.run().err()).contains("PROOF");
        assertThat(Checker.run().exit()).isEqualTo(2);
    }
}
