package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.file.gmcr.DecisionMaker.Owned;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Remarks;
import org.parley.file.source.Span;

/// The options regrouped by decision maker, in the order in which each names them: the order in which states are
/// numbered. `places.get(k)` is where the file's option `k` went; options of nobody come last. `owned` has the
/// options of each decision maker by the file's numbers; the first to name an option keeps it.
record Grouping(List<Integer> places, List<List<Integer>> owned) {

    Grouping {
        places = List.copyOf(places);
        owned = owned.stream().map(List::copyOf).toList();
    }

    /// Where not all owners are known, options without one are not held against the file.
    static Grouping of(
            List<Choice> choices, List<DecisionMaker> makers, Span list, boolean allOwnersKnown, Remarks remarks) {
        Map<Integer, Owned> owners = new LinkedHashMap<>();
        List<List<Integer>> kept = new ArrayList<>();
        for (DecisionMaker maker : makers) {
            kept.add(new ArrayList<>());
            for (Owned owned : maker.options()) {
                Owned first = owners.putIfAbsent(owned.option(), owned);
                if (first != null) {
                    remarks.add(twice(choices, owned).and(first.span(), "first here"));
                } else {
                    kept.getLast().add(owned.option());
                }
            }
        }
        List<Integer> order = new ArrayList<>(owners.keySet());
        if (!remarks.hasErrors()
                && order.size() == choices.size()
                && !order.equals(order.stream().sorted().toList())) {
            remarks.add(notGrouped(order, list));
        }
        for (int option = 0; option < choices.size(); option++) {
            if (!owners.containsKey(option)) {
                order.add(option);
                if (allOwnersKnown) {
                    ofNobody(choices, option, remarks);
                }
            }
        }
        return new Grouping(inverse(order), kept);
    }

    private static List<Integer> inverse(List<Integer> order) {
        Integer[] places = new Integer[order.size()];
        for (int place = 0; place < places.length; place++) {
            places[order.get(place)] = place;
        }
        return List.of(places);
    }

    private static Diagnostic twice(List<Choice> choices, Owned owned) {
        return Diagnostic.error(
                "owned-twice",
                owned.span(),
                "Option " + called(choices, owned.option())
                        + " has an owner already; only one decision maker can control it.",
                "Maybe remove one of the two.");
    }

    private static void ofNobody(List<Choice> choices, int option, Remarks remarks) {
        remarks.error(
                "owned-by-nobody",
                choices.get(option).name().span(),
                "Option " + called(choices, option) + " is controlled by no decision maker.",
                "Maybe add " + option + " to the \"options\" of one.");
    }

    private static Diagnostic notGrouped(List<Integer> order, Span list) {
        String numbers = order.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Diagnostic.warning(
                "not-grouped",
                list,
                "The options do not stand grouped by decision maker. States are numbered and shown with the options in the"
                        + " order " + numbers + ".",
                "");
    }

    static String called(List<Choice> choices, int option) {
        String name = choices.get(option).name().text();
        return name.isBlank() ? Integer.toString(option) : option + " (" + Values.quoted(name) + ")";
    }
}
