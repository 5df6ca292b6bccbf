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

    private final Negotiation negotiation;
    private final Phrases phrases;
    private final Reasons reasons;

    RestsPart(Negotiation negotiation, Phrases phrases, Reasons reasons) {
        this.negotiation = negotiation;
        this.phrases = phrases;
        this.reasons = reasons;
    }

    Part part() {
        List<Block> blocks = new ArrayList<>();
        List<List<Text>> rows = negotiation.parties().stream().map(this::row).toList();
        blocks.add(new Block.Table(
                List.of(Text.of("Party"), Text.of("Its wants rest on"), Text.of("Their order")), rows));
        List<Text> assumed = assumed();
        if (!assumed.isEmpty()) {
            blocks.add(new Block.Prose(Text.of("Assumed by the authors of the file:")));
            blocks.add(new Block.Numbered(assumed));
        }
        if (!negotiation.later().isEmpty()) {
            String keys = negotiation.later().stream().map(Section::key).collect(Collectors.joining(", "));
            blocks.add(new Block.Gap("NOT READ", Text.of("In the file, but not taken into account by this version: " + keys + ".")));
        }
        return new Part(Place.SECOND_PAGE, "What this rests on", blocks);
    }

    private List<Text> row(Party party) {
        return List.of(Text.of(phrases.party(party.id())), Text.of(bases(party)), Text.of(order(party)));
    }

    private static String bases(Party party) {
        return switch (party.priorities()) {
            case Priorities.Wants(List<Want> wants) ->
                wants.isEmpty() ? "nothing: no wants in the file" : Phrases.joined(
                        Arrays.stream(Basis.values())
                                .filter(b -> count(wants, b) > 0)
                                .map(b -> count(wants, b) + " " + b.name().toLowerCase(Locale.ROOT))
                                .toList(),
                        "and");
            case Priorities.Ranking _ -> "a ranking given directly";
            case Priorities.Weights _ -> "weights given directly";
        };
    }

    private static long count(List<Want> wants, Basis basis) {
        return wants.stream().filter(w -> w.basis() == basis).count();
    }

    private static String order(Party party) {
        long stated = party.wants().stream().filter(w -> w.order() == Placed.STATED).count();
        if (party.wants().isEmpty()) {
            return "as in the file";
        }
        return stated == 0
                ? "inferred by the authors"
                : "stated by the party for " + stated + " of " + party.wants().size() + ", else inferred by the authors";
    }

    private List<Text> assumed() {
        return negotiation.parties().stream()
                .flatMap(party -> party.wants().stream()
                        .filter(w -> w.basis() == Basis.ASSUMED)
                        .map(w -> Text.of(phrases.party(party.id())).then(": ").then(reasons.want(w))))
                .toList();
    }
}
