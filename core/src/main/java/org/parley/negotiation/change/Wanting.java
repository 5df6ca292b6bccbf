package org.parley.negotiation.change;

import java.util.ArrayList;
import java.util.List;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// Changes of a party's ordered wants. What they name must be there: `Fit` has looked.
final class Wanting {

    private Wanting() {}

    static Party added(Party party, Change.AddWant change) {
        List<Want> wants = new ArrayList<>(party.wants());
        wants.add(place(party, change.position(), wants), change.want());
        return party.withWants(wants);
    }

    static Party dropped(Party party, WantId want) {
        List<Want> wants = new ArrayList<>(party.wants());
        wants.remove(party.placeOf(want));
        return party.withWants(wants);
    }

    static Party raised(Party party, Change.RaiseWant change) {
        int from = party.placeOf(change.want());
        int to = target(party, change.want(), change.position());
        return to < from ? moved(party, from, to) : party;
    }

    static Party lowered(Party party, Change.LowerWant change) {
        int from = party.placeOf(change.want());
        int to = target(party, change.want(), change.position());
        return to > from ? moved(party, from, to) : party;
    }

    /// Where the want would stand once it had been moved to the position.
    static int target(Party party, WantId want, Position position) {
        Party without = dropped(party, want);
        return place(without, position, without.wants());
    }

    static Party marked(Party party, Change.MarkRedLine change) {
        List<Want> wants = new ArrayList<>(party.wants());
        int place = party.placeOf(change.want());
        wants.set(place, wants.get(place).withRedLine(change.redLine()));
        return party.withWants(wants);
    }

    private static Party moved(Party party, int from, int to) {
        List<Want> wants = new ArrayList<>(party.wants());
        wants.add(to, wants.remove(from));
        return party.withWants(wants);
    }

    private static int place(Party party, Position position, List<Want> wants) {
        return switch (position) {
            case Position.OnTop() -> 0;
            case Position.Last() -> wants.size();
            case Position.Above(WantId want) -> party.placeOf(want);
            case Position.Below(WantId want) -> party.placeOf(want) + 1;
        };
    }
}
