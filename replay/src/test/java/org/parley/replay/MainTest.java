package org.parley.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void theUsageNamesTheProof() {
        assertThat(Main.usage()).contains("PROOF");
    }
}
