package org.parley.answer.workbench;

import java.util.Optional;
import org.parley.answer.data.Data;
import org.parley.answer.report.Report;

/// The answer to an inquiry, for people and for programs; `proof` where one was asked for.
public record Answer(Standing standing, Report report, Data.Fields data, Optional<Data> proof) {

    /// The answer with its proof.
    Answer with(Data given) {
        return new Answer(standing, report, data, Optional.of(given));
    }

    /// How an answer stands.
    public enum Standing {
        /// Answered, whatever the verdict.
        ANSWERED,
        /// Something was found that a person should look at.
        FINDINGS
    }
}
