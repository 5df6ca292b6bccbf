package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.leverage.Found;
import org.parley.deal.leverage.Found.Barrier;
import org.parley.deal.leverage.Goal;
import org.parley.deal.leverage.LeverSet;
import org.parley.deal.leverage.Owners;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;

/// Who has to call whom: the sets of calls, and for each call what it is for.
final class LeveragePart {

    private final Negotiation negotiation;
    private final Phrases phrases;
    private final LeverWords words;
    private final SetPart sets;
    private final Found found;

    LeveragePart(Negotiation negotiation, Phrases phrases, Citations citations, Found found) {
        this.negotiation = negotiation;
        this.phrases = phrases;
        this.words = new LeverWords(phrases, citations);
        this.sets = new SetPart(negotiation, phrases, citations, words);
        this.found = found;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(shortAnswer()));
        parts.addAll(parts("", Place.FIRST_PAGE));
        return parts;
    }

    /// The sets for themselves, as an annex to a brief.
    List<Part> sets() {
        return parts("\"" + found.target().name() + "\": ", Place.ANNEX);
    }

    private List<Part> parts(String before, Place place) {
        List<Part> parts = new ArrayList<>();
        for (int k = 0; k < found.sets().size(); k++) {
            LeverSet set = found.sets().get(k);
            if (!set.pulled().isEmpty()) {
                parts.add(sets.part(place, before + "Calls, set " + (k + 1), set));
            }
        }
        for (LeverSet set : found.fewer()) {
            if (!set.pulled().isEmpty()) {
                parts.add(sets.part(place, before + "Fewer calls, for less", set));
            }
        }
        return parts;
    }

    private Part shortAnswer() {
        List<Block> blocks = new ArrayList<>();
        if (negotiation.levers().isEmpty()) {
            blocks.add(new Block.Gap("CANNOT SAY", Text.of("Who has to call whom: the file names no levers.")));
        }
        blocks.add(new Block.Lead(asItStands().then(" ").then(answer())));
        if (negotiation.levers().isEmpty()) {
            return new Part(Place.FIRST_PAGE, "Who has to call whom", blocks);
        }
        found.barriers().stream()
                .skip(found.goal().isEmpty() ? found.barriers().size() - 1 : 0)
                .forEach(barrier -> blocks.add(new Block.Prose(barrier(barrier))));
        blocks.add(new Block.Prose(Text.of(assumed())));
        return new Part(Place.FIRST_PAGE, "Who has to call whom", blocks);
    }

    private Text target() {
        return Text.of("\"").then(new Piece.Name(found.target().name())).then("\"");
    }

    private Text asItStands() {
        return switch (found.before().word()) {
            case HOLDS -> target().then(" holds once reached, without any call.");
            case CAN_HOLD ->
                target().then(" can hold without any call, in "
                        + SetPart.ways(
                                found.before().core().count(),
                                found.before().completions().count()) + ".");
            case LEFT ->
                target().then(" is left as things stand: ")
                        .then(words.leaving(found.before().outward()))
                        .then(".");
            case CANNOT_HAPPEN -> target().then(" cannot happen under the file's rules.");
        };
    }

    private Text answer() {
        if (found.goal().isEmpty()) {
            return new Text(List.of());
        }
        int calls = found.sets().getFirst().pulled().size();
        if (calls == 0) {
            return new Text(List.of());
        }
        String verdict = found.goal().get() == Goal.HOLDS ? "it holds" : "it can hold";
        return Text.of("With " + Phrases.count(calls, "call ", "calls ") + verdict + ": ")
                .then(callers(found.sets().getFirst()))
                .then(
                        found.tied() == 1
                                ? "."
                                : ". " + Phrases.count(found.tied(), "set costs", "sets cost") + " as little.");
    }

    private Text callers(LeverSet set) {
        return Phrases.listed(
                set.pulled().stream()
                        .map(p -> Text.of(phrases.party(p.lever().by()))
                                .then(" to ")
                                .then(phrases.party(p.lever().on())))
                        .toList(),
                "and");
    }

    private Text barrier(Barrier barrier) {
        String verdict = barrier.goal() == Goal.HOLDS ? "hold throughout" : "hold at all";
        if (!barrier.isProven()) {
            return Text.of("NOT SETTLED: whether larger sets make it " + verdict + "; all of up to "
                    + Phrases.count(barrier.settledTo().orElseThrow(), "call", "calls")
                    + " were tried, and none does.");
        }
        Text with = barrier.with().isEmpty()
                ? Text.of("As it stands ")
                : Text.of("Even with ").then(names(barrier.with())).then(" ");
        return Text.of("No set of the file's levers makes it " + verdict + ". ")
                .then(with)
                .then(barrier.leavers().isEmpty() ? Text.of("it cannot happen") : words.leaving(barrier.leavers()))
                .then("; no further lever in the file touches that.");
    }

    private Text names(List<Lever> levers) {
        return Phrases.listed(
                levers.stream().map(l -> Text.of(new Piece.Code(l.id()))).toList(), "and");
    }

    private String assumed() {
        return found.owners() == Owners.AS_THEY_ARE
                ? "Whether those who call keep it up is decided by their own wants in the file."
                : "Those who call are taken to be willing: none of them drops what it uses.";
    }
}
