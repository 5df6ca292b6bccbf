package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parley.file.source.Remarks;
import org.parley.file.source.Span;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Want;

/// Writes a party as a decision maker: wants as statements, hidden states as misperceptions, and a ranking where
/// the file has rankings.
record PartyWriter(Party party, Numbers numbers, Function<Subject, Span> places, Remarks remarks) {

    /// gmcr-py adds powers of two in 64 bits and takes no care of more.
    private static final int MOST_STATEMENTS = 63;

    String write(Optional<Rankings> rankings) {
        List<Integer> owned = party.options().stream()
                .map(option -> numbers.of(new Ref(party.id(), option.id())))
                .toList();
        List<String> keys = new ArrayList<>();
        keys.add("\"name\": " + JsonText.text(party.name()));
        keys.add("\"options\": " + JsonText.numbers(owned));
        keys.add("\"preferences\": " + JsonText.lines(statements(), "   "));
        rankings.ifPresent(r -> keys.add("\"preferenceRanking\": " + ranking(r.of(party.priorities()))));
        List<String> hidden = hidden();
        if (!hidden.isEmpty()) {
            keys.add("\"misperceptions\": " + JsonText.list(hidden));
        }
        return "{" + String.join(",\n   ", keys) + "}";
    }

    private static String ranking(List<List<Integer>> classes) {
        return JsonText.list(classes.stream()
                .map(ties -> ties.size() == 1 ? ties.getFirst().toString() : JsonText.numbers(ties))
                .toList());
    }

    /// What can be said as statements; kept beside a ranking too. Those always or never true rank nothing.
    private List<String> statements() {
        Set<Set<Cube>> statements = new LinkedHashSet<>();
        for (Want want : party.wants()) {
            Normal.of(want.that(), numbers)
                    .filter(cubes -> !cubes.isEmpty() && cubes.stream().noneMatch(Cube::isEverywhere))
                    .ifPresent(cubes -> statements.add(new LinkedHashSet<>(cubes)));
        }
        if (statements.size() > MOST_STATEMENTS) {
            remarks.warning(
                    "many-statements",
                    places.apply(new Subject.OfWant(party.id(), MOST_STATEMENTS)),
                    party.id() + " has " + statements.size() + " wants; gmcr-py itself goes wrong beyond "
                            + MOST_STATEMENTS + ".",
                    "");
        }
        return statements.stream().map(JsonText::statement).toList();
    }

    private List<String> hidden() {
        Set<Cube> hidden = new LinkedHashSet<>();
        for (Condition condition : party.hidden()) {
            Optional<List<Cube>> cubes = Normal.of(condition, numbers);
            if (cubes.isEmpty()) {
                remarks.error(
                        "hidden-too-large",
                        places.apply(new Subject.OfParty(party.id())),
                        "Written as patterns, a hidden condition of " + party.id() + " would need more than "
                                + Normal.MOST + " of them.",
                        "Maybe several conditions.");
            }
            cubes.ifPresent(hidden::addAll);
        }
        return hidden.stream().map(JsonText::condition).toList();
    }
}
