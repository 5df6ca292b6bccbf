package org.parley.answer.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.stability.Brief;
import org.parley.deal.stability.Stability;
import org.parley.deal.stability.Target;
import org.parley.game.stability.Concept;
import org.parley.game.stability.OutcomeVerdict.Word;

/// Verdicts and counts, concept by concept.
final class ConceptTables {

    private final Brief brief;

    ConceptTables(Brief brief) {
        this.brief = brief;
    }

    Part verdicts() {
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
        blocks.addAll(untested());
        return new Part(Place.ANNEX, "Verdicts by concept", blocks);
    }

    /// The concepts that could not be tested, those with one reason together.
    private List<Block> untested() {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        brief.survey()
                .untested()
                .forEach((concept, why) -> byReason.computeIfAbsent(why, _ -> new ArrayList<>())
                        .add(concept.name() + " (" + concept.symbol() + ")"));
        List<Block> gaps = new ArrayList<>();
        byReason.forEach((why, concepts) -> gaps.add(new Block.Gap(
                "NOT TESTED",
                Text.of("What is so by " + Phrases.joined(concepts, "or") + ". " + why + " ")
                        .then(new Piece.Code("parley stability FILE --concept C"))
                        .then(" looks further."))));
        return gaps;
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

    /// Where another concept says otherwise: one line an end and verdict.
    private Block differences(Stability stability) {
        List<Text> differ = new ArrayList<>();
        for (Target target : stability.targets()) {
            for (Word word : Word.values()) {
                List<String> by = stability.concepts().stream()
                        .filter(c -> stability.verdict(target.id(), c).word() == word)
                        .map(c -> c.name() + " (" + c.symbol() + ")")
                        .toList();
                if (!by.isEmpty()
                        && stability.verdict(target.id(), brief.concept()).word() != word) {
                    differ.add(Text.of(new Piece.Name(target.name()))
                            .then(": by " + Phrases.joined(by, "and") + " it ")
                            .then(HoldsPart.mark(word))
                            .then("."));
                }
            }
        }
        return differ.isEmpty()
                ? new Block.Prose(Text.of(
                        brief.survey().untested().isEmpty()
                                ? "No other concept says otherwise."
                                : "No other concept that was tested says otherwise."))
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

    private static List<Text> row(Text name, Stability stability, Function<Concept, BigInteger> count) {
        List<Text> row = new ArrayList<>(List.of(name));
        stability.concepts().forEach(c -> row.add(Text.of(Phrases.number(count.apply(c)))));
        return row;
    }
}
