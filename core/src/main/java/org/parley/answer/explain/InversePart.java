package org.parley.answer.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.game.inverse.Inverse;
import org.parley.game.inverse.Ladder;
import org.parley.game.inverse.Needed;
import org.parley.game.inverse.Needed.Alternative;
import org.parley.game.inverse.Needs;
import org.parley.game.inverse.Rankings;
import org.parley.game.stability.Concept;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.negotiation.model.Negotiation;

/// What each party would have to want for an end to stay, by one concept.
final class InversePart {

    private static final Text NONE = Text.of("-");

    private final Negotiation negotiation;
    private final Phrases phrases;
    private final Inverse inverse;
    private final Concept concept;
    private final OutcomeVerdict asItIs;

    InversePart(Negotiation negotiation, Phrases phrases, Inverse inverse, Concept concept) {
        this.negotiation = negotiation;
        this.phrases = phrases;
        this.inverse = inverse;
        this.concept = concept;
        this.asItIs = inverse.verdict(concept);
    }

    /// The table, party by party; `name` is the end's.
    Part part(String name) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(asItIs(name)));
        if (asItIs.word() != Word.CANNOT_HAPPEN) {
            blocks.add(new Block.Table(
                    List.of(Text.of("Party"), Text.of("What it would have to want otherwise"), Text.of("The end then")),
                    needs().stream().flatMap(n -> rows(n).stream()).toList()));
            rankings().forEach(blocks::add);
        }
        return new Part(Place.FIRST_PAGE, "What each party would have to want (" + concept.symbol() + ")", blocks);
    }

    /// How the tables are meant.
    static Part note() {
        return new Part(
                Place.FIRST_PAGE,
                "How to read this",
                List.of(new Block.Prose(Text.of(
                        "Each party by itself, the others as the file has them. A swap lets two neighbours in the party's "
                                + "order change places; fewer swaps would not do. This says what would be enough, not that "
                                + "anybody should want it, nor who could bring it about."))));
    }

    private List<Needs> needs() {
        return inverse.needs().stream().filter(n -> n.concept().equals(concept)).toList();
    }

    private Text asItIs(String name) {
        Text end = Text.of("As things are \"").then(new Piece.Name(name)).then("\" ");
        return switch (asItIs.word()) {
            case CANNOT_HAPPEN ->
                end.then(EndWords.mark(Word.CANNOT_HAPPEN)).then(": the file's rules leave no such state.");
            case HOLDS, CAN_HOLD, LEFT -> end.then(verdict(asItIs)).then(".");
        };
    }

    /// `holds`, `can hold (1 of 4 ways)`, `is left by Hill`.
    private Text verdict(OutcomeVerdict verdict) {
        List<String> parties = verdict.outward().stream()
                .map(Leaver::party)
                .map(p -> phrases.party(p).plain())
                .toList();
        String more = switch (verdict.word()) {
            case CAN_HOLD ->
                " (" + Phrases.number(verdict.core().count()) + " of "
                        + Phrases.number(verdict.completions().count()) + " ways)";
            case LEFT -> parties.isEmpty() ? "" : " by " + Phrases.joined(parties, "and");
            case HOLDS, CANNOT_HAPPEN -> "";
        };
        return EndWords.mark(verdict.word()).then(more);
    }

    /// One row, or one for each of several orders that do.
    private List<List<Text>> rows(Needs needs) {
        Text party = Text.of(phrases.party(needs.party()));
        Rungs rungs = new Rungs(negotiation.parties().get(needs.party()), phrases);
        return switch (needs.needed()) {
            case Needed.Nothing _ -> List.of(List.of(party, nothing(needs), Text.of("as it is")));
            case Needed.Swaps swaps -> swaps(party, rungs, swaps);
            case Needed.Stopped stopped ->
                List.of(List.of(
                        party,
                        stopped(rungs, stopped),
                        stopped.found().map(this::then).orElse(NONE)));
            case Needed.Never _ -> List.of(List.of(party, Text.of("no order of what it wants makes it stay"), NONE));
            case Needed.NotOrdered(Ladder.Reading why) -> List.of(List.of(party, gap(why(why)), NONE));
            case Needed.TooLarge(long states) ->
                List.of(List.of(
                        party,
                        gap("more than " + Phrases.count(states, "state", "states") + " would have to be looked at"),
                        NONE));
        };
    }

    private Text nothing(Needs needs) {
        return Text.of("nothing has to change"
                + (asItIs.completions().count().equals(BigInteger.ONE)
                        ? ""
                        : " (it stays in " + Phrases.number(BigInteger.valueOf(needs.stable())) + " of "
                                + Phrases.number(asItIs.completions().count()) + " ways)"));
    }

    private List<List<Text>> swaps(Text party, Rungs rungs, Needed.Swaps swaps) {
        List<List<Text>> rows = new ArrayList<>();
        for (Alternative alternative : swaps.first()) {
            Text put = put(rungs, alternative);
            rows.add(
                    rows.isEmpty()
                            ? List.of(party, put, then(alternative))
                            : List.of(Text.of(""), Text.of("or ").then(put), then(alternative)));
        }
        BigInteger more =
                swaps.orders().subtract(BigInteger.valueOf(swaps.first().size()));
        if (more.signum() > 0 || swaps.more()) {
            String ways = swaps.more() ? "in further ways" : "in " + Phrases.number(more) + " more ways";
            rows.add(List.of(Text.of(""), Text.of("or " + ways + ", with as few swaps"), NONE));
        }
        return rows;
    }

    private static Text put(Rungs rungs, Alternative alternative) {
        return Text.of("put " + rungs.change(alternative.order()) + " ("
                + Phrases.count(alternative.swaps(), "swap", "swaps")
                + (rungs.crossesStated(alternative.order()) ? ", against an order it has stated" : "") + ")");
    }

    private static Text stopped(Rungs rungs, Needed.Stopped stopped) {
        Text bound = gap(
                "the search was stopped; no fewer than " + Phrases.count(stopped.atLeast(), "swap does", "swaps do"));
        return stopped.found()
                .map(found -> bound.then(", and it is enough to ").then(put(rungs, found)))
                .orElse(bound);
    }

    private static Text gap(String what) {
        return Text.of(new Piece.Mark(Piece.Tone.CANNOT, "CANNOT SAY")).then(": " + what);
    }

    private static String why(Ladder.Reading why) {
        return switch (why) {
            case Ladder.Reading.Weighed _ ->
                "its priorities are weights, and which change of weights is smaller is not defined";
            case Ladder.Reading.TooLong(int rungs) ->
                "it has " + rungs + " wants or classes, and at most " + Ladder.MOST + " are put in order";
            case Ladder.Reading.Ordered _ -> throw new IllegalArgumentException("an order is answered");
        };
    }

    private Text then(Alternative alternative) {
        return alternative.after().map(this::verdict).orElse(Text.of("not worked out"));
    }

    private List<Block> rankings() {
        List<Text> lines = new ArrayList<>();
        for (Needs needs : needs()) {
            needs.rankings()
                    .ifPresent(rankings -> lines.add(Text.of(phrases.party(needs.party()))
                            .then(" stays under " + of(rankings, "ways to rank all feasible states one by one"))));
        }
        Rankings all = inverse.profiles().get(concept);
        if (all != null) {
            lines.add(Text.of("all parties stay under " + of(all, "ways for all of them to do so")));
        }
        return lines.isEmpty() ? List.of() : List.of(new Block.Items(lines));
    }

    private static String of(Rankings rankings, String what) {
        return Phrases.number(rankings.stable()) + " of " + Phrases.number(rankings.of()) + " " + what;
    }
}
