package org.parley.file.gmcr;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the file itself calls its decision makers and options, by the ids made for them: `d1` for a party, `d1.o1`
/// for an option, in the order of the game. Options may share a name, decision makers do not.
public record GivenNames(Map<String, String> byId) {

    public GivenNames {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /// The name as given, or the id where there is none.
    public String of(String id) {
        return byId.getOrDefault(id, id);
    }
}
