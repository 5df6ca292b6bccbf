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
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Source;
import org.parley.negotiation.model.Want;

/// The file itself, for checking: options in the order of the patterns, every want, every note, every source.
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
                Text does = Text.of(option.does() + phrases.sources(option.sources()));
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
                    Text.of(want.because() + phrases.sources(want.sources()))));
        }
        return new Part(
                Place.ANNEX,
                "Wants, most important first: " + party.name(),
                List.of(new Block.Table(
                        List.of(Text.of("No"), Text.of("Want"), Text.of("Basis"), Text.of("Because")), rows)));
    }

    /// The remarks of the file's authors: on the whole, on parties, options and ends; none where there are none.
    List<Part> notes() {
        Negotiation negotiation = brief.negotiation();
        List<Text> notes = new ArrayList<>();
        note(notes, Text.of("The file"), negotiation.note());
        for (Party party : negotiation.parties()) {
            note(notes, Text.of(phrases.party(party.id())), party.note());
            for (var option : party.options()) {
                Text name = Text.of(phrases.party(party.id())).then(", ").then(new Piece.Code(option.id()));
                note(notes, name, option.note());
            }
        }
        negotiation.outcomes().forEach(outcome -> note(notes, Text.of(new Piece.Name(outcome.name())), outcome.note()));
        return notes.isEmpty()
                ? List.of()
                : List.of(new Part(Place.ANNEX, "Notes of the authors", List.of(new Block.Items(notes))));
    }

    private static void note(List<Text> notes, Text on, String note) {
        if (!note.isEmpty()) {
            notes.add(on.then(": " + note));
        }
    }

    Part sources() {
        List<List<Text>> rows =
                brief.negotiation().sources().stream().map(this::source).toList();
        return new Part(
                Place.ANNEX,
                "All sources of the file",
                List.of(new Block.Table(
                        List.of(Text.of("Id"), Text.of("Source"), Text.of("Date"), Text.of("Kind")), rows)));
    }

    /// Of a confidential source nothing is told that could tell it: not its id, its day, or its kind.
    private List<Text> source(Source source) {
        Text called = Text.of(new Piece.Code(phrases.source(source.id())));
        return source.confidential()
                ? List.of(called, Text.of(Citations.WITHHELD), Text.of("withheld"), Text.of("withheld"))
                : List.of(called, whole(source), Text.of(source.date().toString()), Text.of(Citations.kind(source)));
    }

    private static Text whole(Source source) {
        Text title = Text.of(new Piece.Name(source.title()))
                .then(source.publisher().isEmpty() ? "" : ". " + source.publisher())
                .then(source.note().isEmpty() ? "" : " (" + source.note() + ")");
        return source.link().isEmpty() ? title : title.then(new Piece.Break()).then(source.link());
    }
}
