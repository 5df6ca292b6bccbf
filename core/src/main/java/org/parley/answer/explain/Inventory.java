package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.stability.Brief;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Source;
import org.parley.negotiation.model.Want;

/// The file itself, for checking: options in the order of the patterns, every want, every source.
final class Inventory {

    private final Brief brief;
    private final Phrases phrases;

    Inventory(Brief brief, Phrases phrases) {
        this.brief = brief;
        this.phrases = phrases;
    }

    Part options() {
        List<List<Text>> rows = new ArrayList<>();
        int place = 1;
        for (Party party : brief.negotiation().parties()) {
            for (var option : party.options()) {
                Text does = Text.of(option.does() + Citations.ids(option.sources()));
                String today = option.today().name().toLowerCase(Locale.ROOT);
                rows.add(List.of(
                        Text.of(Integer.toString(place++)),
                        Text.of(phrases.party(party.id())),
                        Text.of(new Piece.Code(option.id())),
                        does,
                        Text.of(today + (option.todayNote().isEmpty() ? "" : ": " + option.todayNote()))));
            }
        }
        return new Part(
                Place.ANNEX,
                "Options, in the order of the patterns",
                List.of(new Block.Table(
                        List.of(Text.of("No"), Text.of("Party"), Text.of("Option"), Text.of("Does"), Text.of("Today")),
                        rows)));
    }

    Part wants(Party party) {
        List<List<Text>> rows = new ArrayList<>();
        for (Want want : party.wants()) {
            rows.add(List.of(
                    Text.of(Integer.toString(rows.size() + 1)),
                    Text.of(phrases.condition(want)).then(want.redLine() ? " (red line)" : ""),
                    Text.of(Reasons.basis(want) + "; place "
                            + want.order().name().toLowerCase(Locale.ROOT)),
                    Text.of(want.because() + Citations.ids(want.sources()))));
        }
        return new Part(
                Place.ANNEX,
                "What " + party.name() + " wants, most important first",
                List.of(new Block.Table(
                        List.of(Text.of("No"), Text.of("Want"), Text.of("Basis"), Text.of("Because")), rows)));
    }

    Part sources() {
        List<List<Text>> rows =
                brief.negotiation().sources().stream().map(Inventory::source).toList();
        return new Part(
                Place.ANNEX,
                "All sources of the file",
                List.of(new Block.Table(
                        List.of(Text.of("Id"), Text.of("Source"), Text.of("Date"), Text.of("Kind")), rows)));
    }

    private static List<Text> source(Source source) {
        return List.of(
                Text.of(new Piece.Code(source.id())),
                source.confidential() ? Text.of("Withheld from this copy.") : whole(source),
                Text.of(source.date().toString()),
                Text.of(Citations.kind(source)));
    }

    private static Text whole(Source source) {
        Text title = Text.of(new Piece.Name(source.title()))
                .then(source.publisher().isEmpty() ? "" : ". " + source.publisher())
                .then(source.note().isEmpty() ? "" : " (" + source.note() + ")");
        return source.link().isEmpty() ? title : title.then(new Piece.Break()).then(source.link());
    }
}
