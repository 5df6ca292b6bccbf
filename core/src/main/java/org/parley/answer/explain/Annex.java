package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.stability.Brief;
import org.parley.negotiation.model.Pattern;

/// What the two pages rest on, to check them by: concepts, counts, families, proofs, the file itself.
final class Annex {

    private final Brief brief;
    private final Phrases phrases;

    Annex(Brief brief, Phrases phrases) {
        this.brief = brief;
        this.phrases = phrases;
    }

    List<Part> parts() {
        Inventory inventory = new Inventory(brief, phrases);
        List<Part> parts = new ArrayList<>();
        if (!brief.ends().isEmpty()) {
            parts.add(new ConceptTables(brief).verdicts());
        }
        parts.add(ConceptTables.counts(brief.stability(), phrases));
        parts.add(inventory.options());
        parts.add(families());
        if (!brief.ends().isEmpty()) {
            parts.add(new ProofExamples(brief, phrases).part());
        }
        brief.negotiation().parties().stream()
                .filter(p -> !p.wants().isEmpty())
                .map(inventory::wants)
                .forEach(parts::add);
        parts.addAll(inventory.notes());
        if (!brief.negotiation().sources().isEmpty()) {
            parts.add(inventory.sources());
        }
        return parts;
    }

    private Part families() {
        List<Block> blocks = new ArrayList<>();
        if (!brief.stability().wholeSpace()) {
            blocks.add(
                    new Block.Gap(
                            "NOT TESTED",
                            Text.of(
                                    "Whether there are others: of too many states, only those of the named ends were judged.")));
        } else if (brief.unnamed().isEmpty()) {
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
}
