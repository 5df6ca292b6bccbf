package org.parley.game.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.game.State;
import org.parley.game.cases.Case;
import org.parley.game.cases.Cases;
import org.parley.game.paths.Leg.Standing;
import org.parley.game.stability.Sequential;
import org.parley.run.Run;

/// Elmira in twelve states, whose evolution the guide to GMCR+ prints: from the status quo, 1, the local government
/// goes
/// to 7, and the ministry and Uniroyal together go on to 10.
class ElmiraTest {

    private static final int MINISTRY = 0;
    private static final int UNIROYAL = 1;
    private static final int LOCAL = 2;

    private final Case elmira = Cases.all().stream()
            .filter(known -> known.name().equals("tools/elmira-gmcrplus"))
            .findFirst()
            .orElseThrow();
    private final List<String> names = elmira.states().keySet().stream()
            .sorted(Comparator.comparing(Integer::valueOf))
            .toList();

    private Paths from(String start) {
        return Paths.of(
                elmira.game(),
                PathsAgreement.analysis(elmira.game(), new Sequential()),
                new Sequential(),
                List.of(state(start)),
                names.stream()
                        .<Goal>map(n -> new Goal.Listed(List.of(state(n))))
                        .toList(),
                Run.plain());
    }

    private State state(String name) {
        return java.util.Objects.requireNonNull(elmira.states().get(name));
    }

    private Path shortest(Kind kind, String to) {
        return from("1").shortest(kind, names.indexOf(to)).orElseThrow();
    }

    @Test
    void theLocalGovernmentGoesFirstAndTheMinistryAndUniroyalTogetherGoOn() {
        List<Leg> legs = shortest(Kind.JOINT, "10").legs();
        assertThat(legs).extracting(Leg::to).containsExactly(state("7"), state("10"));
        assertThat(legs.getFirst().parties()).containsExactly(LOCAL);
        assertThat(legs.getFirst().standing()).isEqualTo(new Standing.Undeterred());
        assertThat(legs.getLast().parties()).containsExactly(MINISTRY, UNIROYAL);
    }

    @Test
    void byUnilateralImprovementsItEndsWithTheLocalGovernmentsMove() {
        assertThat(reached(from("1"), Kind.IMPROVEMENTS)).containsExactly("1", "7");
        assertThat(reached(from("1"), Kind.UNDETERRED)).containsExactly("1", "7");
    }

    private Set<String> reached(Paths paths, Kind kind) {
        return names.stream()
                .filter(name -> paths.way(kind, names.indexOf(name)).isReached())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Worked out by an independent reference: where each state leads by one step of any coalition, one party included.
    @Test
    void coalitionsImproveFromWhereTheyAreKnownTo() {
        Map<String, Set<String>> known = Map.of(
                "1", Set.of("7"),
                "2", Set.of("4", "6", "8", "10"),
                "3", Set.of("5", "9"),
                "4", Set.of("10"),
                "7", Set.of("10"),
                "8", Set.of("10", "12"),
                "9", Set.of("11"));
        Map<String, Set<String>> found = new HashMap<>();
        for (String start : names) {
            Paths paths = from(start);
            Set<String> next = names.stream()
                    .filter(name ->
                            paths.way(Kind.JOINT, names.indexOf(name)).steps().equals(java.util.Optional.of(1)))
                    .collect(Collectors.toSet());
            if (!next.isEmpty()) {
                found.put(start, next);
            }
        }
        assertThat(found).isEqualTo(known);
    }
}
