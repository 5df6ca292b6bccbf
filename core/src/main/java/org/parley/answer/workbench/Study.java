package org.parley.answer.workbench;

import java.util.Optional;

/// What came of a draft: the answer, and the text of the study file that holds its clauses. No text where the file
/// that is there cannot take them.
public record Study(Answer answer, Optional<String> text) {}
