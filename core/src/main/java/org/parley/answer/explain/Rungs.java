package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Want;

/// What a party puts in order, by name: its wants, or the classes of its ranking.
final class Rungs {

    private final Party party;
    private final Phrases phrases;

    Rungs(Party party, Phrases phrases) {
        this.party = party;
        this.phrases = phrases;
    }

    /// As people read it: the want in quotation marks, or `class 2 of its ranking`.
    String name(int rung) {
        return party.wants().isEmpty()
                ? "class " + (rung + 1) + " of its ranking"
                : "\"" + phrases.condition(party.wants().get(rung)) + "\"";
    }

    /// For programs: the want's id, its text where it has none, or `class-2`.
    String label(int rung) {
        if (party.wants().isEmpty()) {
            return "class-" + (rung + 1);
        }
        Want want = party.wants().get(rung);
        return want.id().isEmpty() ? ConditionPrinter.print(want.that()) : want.id();
    }

    /// The names of the rungs whose bits are set.
    List<String> names(long rungs) {
        return numbers(rungs).mapToObj(this::name).toList();
    }

    /// Their labels.
    List<String> labels(long rungs) {
        return numbers(rungs).mapToObj(this::label).toList();
    }

    private static IntStream numbers(long rungs) {
        return IntStream.range(0, Long.SIZE).filter(k -> (rungs >>> k & 1) != 0);
    }

    /// What a new order amounts to: each rung that moves, with those it passes. Told from the side on which fewer move.
    String change(List<Integer> order) {
        Map<Integer, List<Integer>> up = new LinkedHashMap<>();
        Map<Integer, List<Integer>> down = new LinkedHashMap<>();
        for (int k = 0; k < order.size(); k++) {
            for (int later : order.subList(k + 1, order.size())) {
                if (later < order.get(k)) {
                    up.computeIfAbsent(order.get(k), _ -> new ArrayList<>()).add(later);
                    down.computeIfAbsent(later, _ -> new ArrayList<>()).add(order.get(k));
                }
            }
        }
        return down.size() < up.size() ? told(down, " after ") : told(up, " before ");
    }

    private String told(Map<Integer, List<Integer>> passed, String side) {
        List<String> parts = passed.entrySet().stream()
                .map(e -> name(e.getKey())
                        + side
                        + Phrases.joined(
                                e.getValue().stream().sorted().map(this::name).toList(), "and"))
                .toList();
        return Phrases.joined(parts, "and");
    }

    /// Whether the order turns round two wants whose places the party itself has stated.
    boolean crossesStated(List<Integer> order) {
        for (int k = 0; k < order.size(); k++) {
            for (int later : order.subList(k + 1, order.size())) {
                if (later < order.get(k) && isStated(later) && isStated(order.get(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isStated(int rung) {
        return !party.wants().isEmpty() && party.wants().get(rung).order() == Placed.STATED;
    }
}
