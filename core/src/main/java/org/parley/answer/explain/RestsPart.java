package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Section;
import org.parley.negotiation.model.Want;

/// What the answers rest on: how much the parties said themselves, and what the authors of the file put in.
final class RestsPart {

    private static final String HEADING = "What this rests on";

    private final Negotiation negotiation;
    private final Phrases phrases;

    RestsPart(Negotiation negotiation, Phrases phrases) {
        this.negotiation = negotiation;
        this.phrases = phrases;
    }

    /// For the brief: counts, and whose the orders are.
    Part part() {
        List<Text> lines = new ArrayList<>(List.of(Text.of(counts())));
        lines.add(orders());
        List<Block> blocks = new ArrayList<>(List.of(new Block.Items(lines)));
        if (!negotiation.later().isEmpty()) {
            String keys = negotiation.later().stream().map(Section::key).collect(Collectors.joining(", "));
            blocks.add(new Block.Gap(
                    "NOT READ", Text.of("In the file, but not taken into account by this version: " + keys + ".")));
        }
        return new Part(Place.SECOND_PAGE, HEADING, blocks);
    }

    /// Party by party, for the annex.
    Part table() {
        List<List<Text>> rows = negotiation.parties().stream().map(this::row).toList();
        return new Part(
                Place.ANNEX,
                HEADING + ", party by party",
                List.of(new Block.Table(
                        List.of(Text.of("Party"), Text.of("Its wants rest on"), Text.of("Assumed by the authors")),
                        rows)));
    }

    private String counts() {
        List<Want> wants =
                negotiation.parties().stream().flatMap(p -> p.wants().stream()).toList();
        List<String> counts = Arrays.stream(Basis.values())
                .filter(basis -> count(wants, basis) > 0)
                .map(basis -> count(wants, basis) + " " + basis.name().toLowerCase(Locale.ROOT))
                .toList();
        List<String> given = negotiation.parties().stream()
                .filter(p -> !(p.priorities() instanceof Priorities.Wants))
                .map(p -> phrases.party(p.id()).plain())
                .toList();
        String direct = given.isEmpty()
                ? ""
                : " Priorities given directly, without wants: " + Phrases.joined(given, "and") + ".";
        return wants.isEmpty()
                ? "No wants in the file." + direct
                : "Of " + Phrases.count(wants.size(), "want", "wants") + ": " + String.join(", ", counts)
                        + "; whose, in the annex."
                        + direct;
    }

    private List<Text> row(Party party) {
        return List.of(Text.of(phrases.party(party.id())), Text.of(bases(party)), Text.of(assumed(party)));
    }

    private static String bases(Party party) {
        return switch (party.priorities()) {
            case Priorities.Wants(List<Want> wants) ->
                wants.isEmpty()
                        ? "nothing: no wants in the file"
                        : Phrases.joined(
                                Arrays.stream(Basis.values())
                                        .filter(b -> b != Basis.ASSUMED && count(wants, b) > 0)
                                        .map(b ->
                                                count(wants, b) + " " + b.name().toLowerCase(Locale.ROOT))
                                        .toList(),
                                "and");
            case Priorities.Ranking _ -> "a ranking given directly";
            case Priorities.Weights _ -> "weights given directly";
        };
    }

    private static long count(List<Want> wants, Basis basis) {
        return wants.stream().filter(w -> w.basis() == basis).count();
    }

    /// Whose order it is in which the wants stand.
    private Text orders() {
        List<Text> stated = negotiation.parties().stream()
                .filter(party -> placed(party) > 0)
                .map(party -> Text.of(phrases.party(party.id()))
                        .then(" (" + placed(party) + " of " + party.wants().size() + " wants)"))
                .toList();
        return stated.isEmpty()
                ? Text.of("No party has stated an order; all orders are inferred by the authors of the file.")
                : Text.of("Order stated by the party itself: ")
                        .then(Phrases.listed(stated, "and"))
                        .then("; else inferred.");
    }

    private static long placed(Party party) {
        return party.wants().stream().filter(w -> w.order() == Placed.STATED).count();
    }

    private String assumed(Party party) {
        return party.wants().stream()
                .filter(w -> w.basis() == Basis.ASSUMED)
                .map(w -> "\"" + phrases.condition(w) + "\"")
                .collect(Collectors.joining("; "));
    }
}
