package org.parley.negotiation.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.deal.Talks;
import org.parley.file.format.NegotiationPrinter;
import org.parley.file.format.NegotiationReader;
import org.parley.file.source.SourceText;
import org.parley.game.Games;
import org.parley.negotiation.difference.Statement.Kind;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.RedLine;
import org.parley.negotiation.model.Source;

/// What swapping differences means, on a thousand random pairs: none gives the first negotiation, all give the second,
/// any of them give a whole one that differs from the first in these statements and no others.
class MixtureLawsTest {

    private static final int PAIRS = 1_000;

    private static void each(BiConsumer<String, Differences> check) {
        for (long seed = 0; seed < PAIRS; seed++) {
            TalkPairs.Pair pair = TalkPairs.of(seed);
            check.accept("seed " + seed, Differences.between(pair.a(), pair.b()));
        }
    }

    private static List<Unit> some(Differences differences, long seed) {
        Random random = new Random(seed);
        return differences.units().stream().filter(_ -> random.nextBoolean()).toList();
    }

    private static Set<Difference> found(List<Unit> units) {
        return units.stream().flatMap(u -> u.differences().stream()).collect(Collectors.toSet());
    }

    @Test
    void noDifferenceGivesTheFirstAndAllGiveTheSecond() {
        each((what, differences) -> {
            assertThat(normal(differences.mixed(List.of()))).as(what).isEqualTo(normal(differences.a()));
            assertThat(normal(differences.mixed(differences.units()))).as(what).isEqualTo(normal(differences.b()));
        });
    }

    @Test
    void whatIsAlikeHasNoDifference() {
        each((what, differences) -> {
            assertThat(Differences.between(differences.a(), differences.a()).units())
                    .as(what)
                    .isEmpty();
            assertThat(differences.units().isEmpty())
                    .as(what)
                    .isEqualTo(normal(differences.a()).equals(normal(differences.b())));
        });
    }

    @Test
    void everyMixtureIsANegotiationThatReads() {
        each((what, differences) -> {
            Negotiation mixture = differences.mixed(some(differences, what.hashCode()));
            String text = NegotiationPrinter.print(mixture);
            assertThat(NegotiationReader.read(new SourceText("mixture", text)).hasErrors())
                    .as("%s%n%s", what, text)
                    .isFalse();
        });
    }

    @Test
    void swappedStatementsAreTheOnesThatDifferThen() {
        each((what, differences) -> {
            List<Unit> swapped = some(differences, what.hashCode());
            Negotiation mixture = differences.mixed(swapped);
            Set<Statement> now = statements(Differences.between(differences.a(), mixture));
            Set<Statement> meant = found(swapped).stream()
                    .map(Difference::statement)
                    .filter(s -> s.kind() != Kind.PLACE)
                    .collect(Collectors.toSet());
            assertThat(now).as(what).isEqualTo(meant);
        });
    }

    /// Of moved wants another can be said to have moved when fewer are.
    private static Set<Statement> statements(Differences differences) {
        return found(differences.units()).stream()
                .map(Difference::statement)
                .filter(s -> s.kind() != Kind.PLACE)
                .collect(Collectors.toSet());
    }

    @Test
    void whatBearsOnNoOutcomeChangesNoGame() {
        each((what, differences) -> {
            List<Unit> swapped = some(differences, what.hashCode());
            List<Unit> bearing = swapped.stream().filter(u -> u.bearsOn("end")).toList();
            Negotiation all = differences.mixed(swapped);
            Negotiation less = differences.mixed(bearing);
            assertThat(Games.of(all)).as(what).isEqualTo(Games.of(less));
            assertThat(all.outcome("end").orElseThrow().where())
                    .as(what)
                    .isEqualTo(less.outcome("end").orElseThrow().where());
        });
    }

    @Test
    void theOtherWayRoundTheSameStatementsDiffer() {
        each((what, differences) -> {
            Differences back = Differences.between(differences.b(), differences.a());
            if (found(differences.units()).stream().noneMatch(MixtureLawsTest::mayRename)) {
                assertThat(statements(back)).as(what).isEqualTo(statements(differences));
            }
        });
    }

    /// Whether the difference may be that of an id, after which the statement has another name.
    private static boolean mayRename(Difference difference) {
        Kind kind = difference.statement().kind();
        return kind == Kind.WANT_WORDS || (kind == Kind.RED_LINE && difference.way() == Difference.Way.CHANGED);
    }

    @Test
    void theLawsHoldBetweenTheExamples() {
        for (String first : Talks.examples()) {
            for (String second : Talks.examples()) {
                Negotiation a = Talks.of(Talks.text(first));
                Negotiation b = Talks.of(Talks.text(second));
                Differences differences = Differences.between(a, b);
                assertThat(normal(differences.mixed(List.of()))).isEqualTo(normal(a));
                assertThat(normal(differences.mixed(differences.units()))).isEqualTo(normal(b));
            }
        }
    }

    /// The same with all in one order whose order says nothing, and answers in one way.
    private static Negotiation normal(Negotiation n) {
        List<Party> parties = sorted(n.parties(), Party::id).stream()
                .map(party -> normal(party, n))
                .toList();
        return new Negotiation(
                n.title(),
                n.asOf(),
                n.handling(),
                n.note(),
                sorted(n.sources(), Source::id),
                parties,
                sorted(n.rules(), rule -> rule.kind() + ConditionPrinter.print(rule.that()) + rule),
                sorted(n.outcomes(), Outcome::id),
                sorted(n.levers(), Record::toString),
                sorted(n.scenarios(), Record::toString),
                sorted(n.readings(), Record::toString),
                sorted(n.points(), Record::toString),
                sorted(n.later(), Record::toString));
    }

    private static Party normal(Party party, Negotiation in) {
        List<String> answered = in.parties().stream()
                .map(Party::id)
                .filter(id -> !id.equals(party.id()))
                .filter(id -> Mixture.answers(in, party.id(), id))
                .sorted()
                .toList();
        return new Party(
                party.id(),
                party.name(),
                party.note(),
                sorted(party.options(), Option::id),
                party.priorities(),
                new Answers.Only(answered),
                sorted(party.hidden(), Condition::toString),
                party.fallback(),
                sorted(party.redLines(), RedLine::toString));
    }

    private static <T> List<T> sorted(List<T> items, Function<T, String> key) {
        List<T> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparing(key));
        return sorted;
    }
}
