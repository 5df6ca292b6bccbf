package org.parley.negotiation.difference;

import java.util.ArrayList;
import java.util.List;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Want;

/// The keys by which two versions of a thing differ, beside those that are statements of their own.
final class Parts {

    private final List<String> keys = new ArrayList<>();

    private Parts() {}

    static String of(Party a, Party b) {
        return new Parts()
                .key("name", a.name(), b.name())
                .key("note", a.note(), b.note())
                .text();
    }

    static String of(Option a, Option b) {
        return new Parts()
                .key("does", a.does(), b.does())
                .key("today-note", a.todayNote(), b.todayNote())
                .key("sources", a.sources(), b.sources())
                .key("confidence", a.confidence(), b.confidence())
                .key("note", a.note(), b.note())
                .text();
    }

    static String of(Want a, Want b) {
        return new Parts()
                .key("id", a.id(), b.id())
                .key("basis", a.basis(), b.basis())
                .key("order", a.order(), b.order())
                .key("confidence", a.confidence(), b.confidence())
                .key("because", a.because(), b.because())
                .key("sources", a.sources(), b.sources())
                .text();
    }

    static String of(Rule a, Rule b) {
        return new Parts()
                .key("because", a.because(), b.because())
                .key("sources", a.sources(), b.sources())
                .key("confidence", a.confidence(), b.confidence())
                .text();
    }

    static String of(Outcome a, Outcome b) {
        return new Parts()
                .key("name", a.name(), b.name())
                .key("note", a.note(), b.note())
                .text();
    }

    private Parts key(String key, Object a, Object b) {
        if (!a.equals(b)) {
            keys.add(key);
        }
        return this;
    }

    private String text() {
        return String.join(", ", keys);
    }
}
