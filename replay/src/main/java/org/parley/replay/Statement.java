package org.parley.replay;

import java.util.List;

/// A claim of a proof together with what it is about, ready to be checked.
interface Statement {

    /// The word of the format for claims like this.
    String kind();

    /// What is claimed, in words.
    String subject();

    /// Why it is refused; nothing if it is borne out. Throws `TooLargeException` where it cannot be told.
    ///
    /// @param progress who is told of long counts
    List<String> objections(Progress progress);
}
