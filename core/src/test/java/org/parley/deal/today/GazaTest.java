package org.parley.deal.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.deal.today.Asked.found;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.deal.Talks;
import org.parley.deal.today.TodayFinding.Infeasible;
import org.parley.deal.today.TodayFinding.LaterSource;
import org.parley.deal.today.TodayFinding.UndatedSource;
import org.parley.deal.today.TodayFinding.Unexplained;
import org.parley.deal.today.TodayFinding.Unwanted;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Placed;

/// The case the project was born from: an earlier encoding that fails in every way, and the example that does not.
class GazaTest {

    private static final String EARLIER = Talks.text("cases/tour/gaza-earlier-encoding.yaml");
    private static final String EXAMPLE = Talks.text("examples/gaza/phase-two.yaml");

    @Test
    void theEarlierEncodingFailsInAllFourWays() {
        TodayReport earlier = Asked.report(EARLIER);
        assertThat(earlier.footing()).isEqualTo(Footing.IMPOSSIBLE);
        assertThat(found(Infeasible.class, earlier)).hasSize(1);
        assertThat(found(Unexplained.class, earlier)).isNotEmpty();
        assertThat(found(Unwanted.class, earlier))
                .extracting(Unwanted::option)
                .contains(new Ref("us", "press"), new Ref("us", "back-enforcement"));
        assertThat(found(LaterSource.class, earlier))
                .extracting(LaterSource::source)
                .containsExactly("ap-0802", "ham-manassa", "ck-60", "bbc-0810", "bbc-0802", "ham-0731", "bop-pledge");
    }

    @Test
    void theExampleDescribesItsDay() {
        TodayReport today = Asked.report(EXAMPLE);
        assertThat(today.footing()).isEqualTo(Footing.EXPLAINED);
        assertThat(found(Unexplained.class, today)).isEmpty();
        assertThat(found(Unwanted.class, today)).isEmpty();
    }

    @Test
    void onlyTheRoundTableOfTheExamplesSourcesCannotBeChecked() {
        TodayReport today = Asked.report(EXAMPLE);
        assertThat(found(LaterSource.class, today)).isEmpty();
        assertThat(found(UndatedSource.class, today)).containsExactly(new UndatedSource("round-table"));
    }

    @Test
    void everyWantOfTheExampleSaysWhatItRestsOn() {
        Negotiation example = Talks.of(EXAMPLE);
        long wants = example.parties().stream().mapToLong(p -> p.wants().size()).sum();
        String parties = EXAMPLE.substring(EXAMPLE.indexOf("\nparties:"), EXAMPLE.indexOf("\nrules:"));
        assertThat(parties.lines().filter(l -> l.strip().startsWith("- that:"))).hasSize((int) wants);
        assertThat(parties.lines().filter(l -> l.strip().startsWith("basis:"))).hasSize((int) wants);
    }

    @Test
    void onlyIsraelHasStatedAnOrder() {
        List<String> stated = Talks.of(EXAMPLE).parties().stream()
                .filter(p -> p.wants().stream().anyMatch(w -> w.order() == Placed.STATED))
                .map(Party::id)
                .toList();
        assertThat(stated).containsExactly("israel");
    }
}
