package org.parley.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.run.Result.Complete;
import org.parley.run.Result.Declined;
import org.parley.run.Result.Partial;

class ResultTest {

    @Test
    void resultsWithTheSameContentAreEqual() {
        assertThat(new Complete<>(24)).isEqualTo(new Complete<>(24));
        assertThat(new Partial<>(24, "1 s")).isNotEqualTo(new Complete<>(24));
        assertThat(new Declined<Integer>("too large").reason()).isEqualTo("too large");
    }
}
