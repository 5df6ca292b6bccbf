package org.parley.deal.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.parley.deal.Talks;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Sequential;
import org.parley.run.Run;

/// Asks a text whether it describes today.
final class Asked {

    private Asked() {}

    /// The report, by the concept with this symbol.
    static TodayReport report(String text, String symbol) {
        Concept concept = Concept.ALL.stream()
                .filter(c -> c.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
        return Today.check(Talks.of(text), Engines.forward(), concept, Run.plain());
    }

    static TodayReport report(String text) {
        return report(text, new Sequential().symbol());
    }

    static <T extends TodayFinding> List<T> found(Class<T> kind, String text) {
        return found(kind, report(text));
    }

    static <T extends TodayFinding> List<T> found(Class<T> kind, TodayReport report) {
        return report.findings().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /// The text with one part of it, which must be there, put otherwise.
    static String with(String text, String part, String otherwise) {
        assertThat(text).contains(part);
        return text.replace(part, otherwise);
    }
}
