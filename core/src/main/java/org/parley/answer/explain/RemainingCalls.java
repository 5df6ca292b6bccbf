package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;
import org.parley.deal.leverage.Found;
import org.parley.deal.leverage.LeverSet;
import org.parley.deal.leverage.LeverSet.Pulled;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;

/// For the brief: the levers that neither the line about any end names nor a step takes (`stepping`, by id). Those of
/// further sets are told from those of none.
record RemainingCalls(Negotiation negotiation, CallWords words, List<Found> found, Set<String> stepping) {

    Optional<Block> block() {
        Set<String> told = new HashSet<>(stepping);
        found.forEach(one -> Stream.concat(CallWords.sets(one).limit(1), CallWords.offered(one).stream())
                .flatMap(set -> set.pulled().stream())
                .forEach(pulled -> told.add(pulled.lever().id())));
        Map<String, Pulled> further = further();
        List<Text> inFurther = new ArrayList<>();
        List<Text> inNone = new ArrayList<>();
        for (Lever lever : negotiation.levers()) {
            if (!told.contains(lever.id())) {
                if (further.containsKey(lever.id())) {
                    inFurther.add(further(further.get(lever.id())));
                } else {
                    inNone.add(Text.of(new Piece.Code(lever.id())));
                }
            }
        }
        return Stream.concat(furtherSets(inFurther), noSet(inNone))
                .reduce(Text::then)
                .map(Block.Prose::new);
    }

    /// The levers of all sets as the first of them has each.
    private Map<String, Pulled> further() {
        Map<String, Pulled> further = new LinkedHashMap<>();
        found.stream()
                .flatMap(CallWords::sets)
                .map(LeverSet::pulled)
                .flatMap(List::stream)
                .forEach(pulled -> further.putIfAbsent(pulled.lever().id(), pulled));
        return further;
    }

    private Text further(Pulled pulled) {
        return words.names(List.of(pulled)).then(". ").then(words.reluctance(pulled));
    }

    private static Stream<Text> furtherSets(List<Text> levers) {
        return levers.stream().reduce(Text::then).stream()
                .map(all -> Text.of("Only in further sets, in the annex: ").then(all));
    }

    private static Stream<Text> noSet(List<Text> levers) {
        return levers.isEmpty()
                ? Stream.empty()
                : Stream.of(Text.of("In no set and for no step: ")
                        .then(Phrases.listed(levers, "and"))
                        .then("."));
    }
}
