package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.inverse.Comparison;
import org.parley.game.inverse.Inverse;
import org.parley.game.inverse.Needed;
import org.parley.game.inverse.Needs;
import org.parley.game.inverse.Requirement;
import org.parley.game.inverse.Requirement.Sample;
import org.parley.game.stability.Concept;
import org.parley.negotiation.model.Negotiation;

/// The exact condition under which a party stays, as what has to come before what in its order.
final class ConditionPart {

    private static final int MOST_WAYS = 6;
    private static final int MOST_CLAUSES = 8;

    private final Negotiation negotiation;
    private final Phrases phrases;

    ConditionPart(Negotiation negotiation, Phrases phrases) {
        this.negotiation = negotiation;
        this.phrases = phrases;
    }

    /// For each party that would have to want something else, or the only one asked about; no part where there is none.
    List<Part> parts(Inverse inverse, Concept concept) {
        List<Needs> asked = inverse.needs().stream()
                .filter(n -> n.concept().equals(concept))
                .toList();
        List<Block> blocks = new ArrayList<>();
        for (Needs needs : asked) {
            if (asked.size() == 1 || !(needs.needed() instanceof Needed.Nothing)) {
                needs.condition().ifPresent(at -> blocks.addAll(condition(needs, at)));
            }
        }
        return blocks.isEmpty()
                ? List.of()
                : List.of(new Part(Place.SECOND_PAGE, "The exact condition (" + concept.symbol() + ")", blocks));
    }

    private List<Block> condition(Needs needs, Needs.At at) {
        Text party = Text.of(phrases.party(needs.party()));
        Text state = Text.of(new Piece.Code(at.state().pattern()));
        if (at.requirements().isEmpty()) {
            return List.of(new Block.Prose(party.then(" stays in ").then(state).then(" in every order.")));
        }
        Optional<Requirement> never = at.requirements().stream()
                .filter(requirement -> requirement.ways().isEmpty())
                .findFirst();
        return never.isPresent()
                ? List.of(new Block.Prose(party.then(" leaves ")
                        .then(state)
                        .then(" whatever it puts first: it would " + would(needs.party(), at.state(), never.get())
                                + ".")))
                : clauses(needs, at, party.then(" stays in ").then(state));
    }

    private List<Block> clauses(Needs needs, Needs.At at, Text stays) {
        Rungs rungs = new Rungs(negotiation.parties().get(needs.party()), phrases);
        List<Text> clauses = at.requirements().stream()
                .limit(MOST_CLAUSES)
                .map(requirement -> clause(needs.party(), at.state(), requirement, rungs))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(stays.then(" exactly when, in its order, "
                + (at.requirements().size() == 1 ? "this is so:" : "each of these is so:"))));
        blocks.add(new Block.Items(clauses));
        int more = at.requirements().size() - clauses.size();
        if (more > 0) {
            blocks.add(new Block.Gap("CUT", Text.of(more + " more; --json has all.")));
        }
        return blocks;
    }

    private Text clause(int party, State from, Requirement requirement, Rungs rungs) {
        List<String> ways = requirement.ways().stream()
                .limit(MOST_WAYS)
                .map(sample -> way(sample, rungs))
                .toList();
        int more = requirement.ways().size() - ways.size();
        Text text = requirement.isMet()
                ? new Text(List.of())
                : Text.of(new Piece.Strong("not so now:")).then(" ");
        return text.then(String.join(", or ", ways) + (more > 0 ? ", or one of " + more + " further ways" : "")
                + "; else it would " + would(party, from, requirement));
    }

    /// The first of the moves a clause is about, and how many others it is about too.
    private String would(int party, State from, Requirement requirement) {
        int others = requirement.moves().size() - 1;
        return phrases.would(new Move(party, from, requirement.moves().getFirst()))
                + (others == 0 ? "" : " (likewise " + Phrases.count(others, "other move", "other moves") + ")");
    }

    private static String way(Sample sample, Rungs rungs) {
        return String.join(
                " and ",
                sample.way().all().stream().map(c -> comparison(c, rungs)).toList());
    }

    private static String comparison(Comparison comparison, Rungs rungs) {
        List<String> lacks = rungs.names(comparison.lacks());
        String before = lacks.size() == 1 ? " before " : lacks.size() == 2 ? " before both " : " before all of ";
        return Phrases.joined(rungs.names(comparison.has()), "or") + before + Phrases.joined(lacks, "and");
    }
}
