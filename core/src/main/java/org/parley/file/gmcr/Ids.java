package org.parley.file.gmcr;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.file.source.Remarks;
import org.parley.file.yaml.Node.Scalar;
import org.parley.negotiation.logic.Words;

/// Makes ids from names, which may repeat, be empty, or be written in any script. Says so wherever an id is more than
/// the name in small letters with hyphens.
final class Ids {

    private static final int LONGEST = 40;

    private final Remarks remarks;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    Ids(Remarks remarks) {
        this.remarks = remarks;
    }

    /// An id not given before. `kind` and `number` make one up where the name has no Latin letters.
    String of(Scalar name, String kind, int number) {
        String near = near(name.text());
        String id = free(near.isEmpty() ? kind + "-" + number : near);
        String called = Values.quoted(name.text());
        if (name.text().isBlank()) {
            remarks.note("made-id", name.span(), "The name is empty; in conditions it is called \"" + id + "\".");
        } else if (near.isEmpty()) {
            remarks.note(
                    "made-id",
                    name.span(),
                    called + " has no letters from a to z; in conditions it is called \"" + id + "\".");
        } else if (!id.equals(near)) {
            remarks.note(
                    "made-id",
                    name.span(),
                    "The id \"" + near + "\" is taken; in conditions this " + called + " is called \"" + id + "\".");
        }
        return id;
    }

    private String free(String wanted) {
        String id = wanted;
        while (!taken.add(id)) {
            id = wanted + "-" + repeated.merge(wanted, 2, (k, _) -> k + 1);
        }
        return id;
    }

    private static String near(String name) {
        String id = Words.toId(name.substring(0, Math.min(name.length(), 4 * LONGEST)));
        if (id.length() <= LONGEST) {
            return id;
        }
        int cut = id.lastIndexOf('-', LONGEST);
        return id.substring(0, cut > 0 ? cut : LONGEST);
    }
}
