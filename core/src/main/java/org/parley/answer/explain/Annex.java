package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.stability.Brief;
import org.parley.deal.stability.Reasoned;
import org.parley.deal.stability.Reasoned.Escape;
import org.parley.deal.stability.Stability;
import org.parley.deal.stability.Support;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Step;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Pattern;
import org.parley.negotiation.model.Source;
import org.parley.negotiation.model.Want;

/// What the two pages rest on, to check them by: concepts, counts, families, proofs, every want.
final class Annex {

    private final Brief brief;
    private final Phrases phrases;

    Annex(Brief brief, Phrases phrases) {
        this.brief = brief;
        this.phrases = phrases;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(concepts());
        parts.add(counts(brief.stability(), phrases));
        parts.add(options());
        parts.add(families());
        parts.add(proofs());
        brief.negotiation().parties().stream()
                .filter(p -> !p.wants().isEmpty())
                .map(this::wants)
                .forEach(parts::add);
        parts.add(sources());
        return parts;
    }

    private Part concepts() {
        Stability stability = brief.stability();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Prose(
                        Text.of(
                                "The pages before speak by " + brief.concept().name() + " ("
                                        + brief.concept().symbol()
                                        + "). In brackets: the completions in the core, of all completions; behind them, those that are equilibria in the textbook sense.")));
        if (!stability.targets().isEmpty()) {
            blocks.add(verdictTable(stability));
            blocks.add(differences(stability));
        }
        return new Part(Place.ANNEX, "Verdicts by concept", blocks);
    }

    static Block verdictTable(Stability stability) {
        List<Text> headings = new ArrayList<>(List.of(Text.of("End")));
        stability.concepts().forEach(c -> headings.add(Text.of(c.symbol())));
        List<List<Text>> rows = stability.targets().stream()
                .map(target -> {
                    List<Text> row = new ArrayList<>(List.of(Text.of(new Piece.Name(target.name()))));
                    stability.concepts().forEach(c -> row.add(cell(stability, target.id(), c)));
                    return row;
                })
                .toList();
        return new Block.Table(headings, rows);
    }

    private static Text cell(Stability stability, String target, Concept concept) {
        var verdict = stability.verdict(target, concept);
        return HoldsPart.mark(verdict.word())
                .then(new Piece.Break())
                .then("(" + Phrases.number(verdict.core().count()) + " of "
                        + Phrases.number(verdict.completions().count()) + ") " + Phrases.number(verdict.equilibria()));
    }

    /// Where another concept says otherwise.
    private Block differences(Stability stability) {
        List<Text> differ = stability.targets().stream()
                .flatMap(target -> stability.concepts().stream()
                        .filter(c -> stability.verdict(target.id(), c).word()
                                != stability
                                        .verdict(target.id(), brief.concept())
                                        .word())
                        .map(c -> Text.of(new Piece.Name(target.name()))
                                .then(": by " + c.name() + " (" + c.symbol() + ") it ")
                                .then(HoldsPart.mark(
                                        stability.verdict(target.id(), c).word()))
                                .then(".")))
                .toList();
        return differ.isEmpty()
                ? new Block.Prose(Text.of("No other concept says otherwise."))
                : new Block.Items(differ);
    }

    static Part counts(Stability stability, Phrases phrases) {
        List<Text> headings = new ArrayList<>(List.of(Text.of("Stable for")));
        stability.concepts().forEach(c -> headings.add(Text.of(c.symbol())));
        List<List<Text>> rows = new ArrayList<>();
        for (int party = 0; party < stability.game().parties().size(); party++) {
            int p = party;
            rows.add(row(
                    Text.of(phrases.party(p)),
                    stability,
                    c -> stability.analysis().stable(p, c).atLeast().count()));
        }
        rows.add(row(
                Text.of("everybody (equilibria)"),
                stability,
                c -> stability
                        .analysis()
                        .equilibria(
                                Collections.nCopies(stability.game().parties().size(), c))
                        .atLeast()
                        .count()));
        String judged = stability.wholeSpace()
                ? "Feasible states: "
                : "Too many states to judge them all; judged, those of the named ends: ";
        return new Part(
                Place.ANNEX,
                "Counts",
                List.of(
                        new Block.Prose(Text.of(judged
                                + Phrases.number(stability.analysis().judged().count()) + ". Engine: "
                                + stability.engine() + ".")),
                        new Block.Table(headings, rows)));
    }

    private static List<Text> row(
            Text name, Stability stability, java.util.function.Function<Concept, java.math.BigInteger> count) {
        List<Text> row = new ArrayList<>(List.of(name));
        stability.concepts().forEach(c -> row.add(Text.of(Phrases.number(count.apply(c)))));
        return row;
    }

    private Part options() {
        List<List<Text>> rows = new ArrayList<>();
        int place = 1;
        for (Party party : brief.negotiation().parties()) {
            for (var option : party.options()) {
                Text does = Text.of(option.does() + Citations.ids(option.sources()));
                String today = option.today().name().toLowerCase(java.util.Locale.ROOT);
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

    private Part families() {
        List<Block> blocks = new ArrayList<>();
        if (brief.unnamed().isEmpty()) {
            blocks.add(new Block.Prose(Text.of("Every equilibrium lies in one of the named ends, or there is none.")));
        } else {
            blocks.add(new Block.Prose(Text.of("Equilibria (" + brief.concept().symbol()
                    + ") in none of the named ends, as patterns: Y taken, N not taken, - either.")));
            blocks.add(
                    new Block.Items(brief.unnamed().stream().map(this::family).toList()));
            if (brief.moreUnnamed()) {
                blocks.add(new Block.Gap(
                        "CUT",
                        Text.of("There are more; these are the first "
                                + brief.unnamed().size() + ".")));
            }
        }
        return new Part(Place.ANNEX, "Families of unnamed equilibria", blocks);
    }

    private Text family(Pattern pattern) {
        List<Integer> taken = IntStream.range(0, pattern.length())
                .filter(o -> !pattern.isFree(o) && pattern.isTaken(o))
                .boxed()
                .toList();
        String words = taken.isEmpty()
                ? "nothing taken"
                : Phrases.joined(taken.stream().map(phrases::shortName).toList(), "and");
        return Text.of(new Piece.Code(pattern.text())).then(" " + words);
    }

    private Part proofs() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Prose(
                        Text.of(
                                "One example for each leaver and each answer of the pages before, to be followed by hand. "
                                        + "`parley stability FILE --proof PROOF` writes all of them; `parley-replay PROOF` checks them without our code.")));
        for (Reasoned end : brief.ends()) {
            List<Text> lines = new ArrayList<>();
            end.escapes().forEach(escape -> lines.add(escape(escape)));
            end.supports().forEach(support -> lines.add(support(support)));
            if (!lines.isEmpty()) {
                blocks.add(new Block.Prose(Text.of(new Piece.Strong(end.target().name()))));
                blocks.add(new Block.Items(lines));
            }
        }
        return new Part(Place.ANNEX, "Proofs by example", blocks);
    }

    private Text escape(Escape escape) {
        Move move = escape.leaver().move();
        String replies = Phrases.count(escape.why().replies().count().longValue(), "state", "states");
        return Text.of(phrases.party(move.party()))
                .then(" leaves ")
                .then(code(move.from()))
                .then(" for ")
                .then(code(move.to()))
                .then("; the others can lead from there to " + replies + ", none of which deters.");
    }

    private Text support(Support support) {
        Move move = support.example().improvement();
        Text text = Text.of(phrases.party(move.party()))
                .then(" at ")
                .then(code(move.from()))
                .then(", tempted to ")
                .then(code(move.to()))
                .then(":");
        for (Step step : support.example().sanction()) {
            text = text.then(" ")
                    .then(phrases.party(step.move().party()))
                    .then(" to ")
                    .then(code(step.move().to()))
                    .then(step.anyway() ? " (would do so anyway)" : "");
        }
        return text.then(".");
    }

    private static Piece code(State state) {
        return new Piece.Code(state.pattern());
    }

    private Part wants(Party party) {
        List<List<Text>> rows = new ArrayList<>();
        for (Want want : party.wants()) {
            rows.add(List.of(
                    Text.of(Integer.toString(rows.size() + 1)),
                    Text.of(phrases.condition(want)).then(want.redLine() ? " (red line)" : ""),
                    Text.of(Reasons.basis(want) + "; place "
                            + want.order().name().toLowerCase(java.util.Locale.ROOT)),
                    Text.of(want.because() + Citations.ids(want.sources()))));
        }
        return new Part(
                Place.ANNEX,
                "What " + party.name() + " wants, most important first",
                List.of(new Block.Table(
                        List.of(Text.of("No"), Text.of("Want"), Text.of("Basis"), Text.of("Because")), rows)));
    }

    private Part sources() {
        List<List<Text>> rows =
                brief.negotiation().sources().stream().map(Annex::source).toList();
        return new Part(
                Place.ANNEX,
                "All sources of the file",
                List.of(new Block.Table(
                        List.of(Text.of("Id"), Text.of("Source"), Text.of("Date"), Text.of("Kind")), rows)));
    }

    private static List<Text> source(Source source) {
        String where = source.publisher() + (source.note().isEmpty() ? "" : " (" + source.note() + ")");
        Text title = source.confidential()
                ? Text.of("Withheld from this copy.")
                : Text.of(new Piece.Name(source.title()))
                        .then(". " + where)
                        .then(new Piece.Break())
                        .then(source.link());
        return List.of(
                Text.of(new Piece.Code(source.id())),
                title,
                Text.of(source.date().toString()),
                Text.of(Citations.kind(source)));
    }
}
