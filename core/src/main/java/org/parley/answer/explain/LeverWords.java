package org.parley.answer.explain;

import java.util.List;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.negotiation.model.Lever;

/// Calls by who makes them to whom.
record LeverWords(Phrases phrases, Citations citations) {

    /// `United States to Israel (us-holds-israel)` with its sources; without any it is called assumed.
    Text name(Lever lever) {
        return Text.of(phrases.party(lever.by()))
                .then(" to ")
                .then(phrases.party(lever.on()))
                .then(" (")
                .then(new Piece.Code(lever.id()))
                .then(lever.sources().isEmpty() ? ", assumed)" : ")")
                .then(citations.of(lever.sources()));
    }

    Text names(List<Lever> levers) {
        return Phrases.listed(levers.stream().map(this::name).toList(), "and");
    }

    /// Who would leave and how, one after the other.
    Text leaving(List<Leaver> leavers) {
        return Phrases.set(
                leavers.stream()
                        .map(leaver ->
                                Text.of(phrases.party(leaver.party())).then(" would " + phrases.would(leaver.move())))
                        .toList(),
                "; ");
    }
}
