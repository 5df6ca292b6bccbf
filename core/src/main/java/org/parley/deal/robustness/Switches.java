package org.parley.deal.robustness;

import java.util.ArrayList;
import java.util.List;
import org.parley.deal.robustness.Switch.Kind;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// Every switch a negotiation has, in the order of kinds and then of the file. `unnamed` counts those that no change
/// can
/// name: wants or rules of which there are several alike.
public record Switches(List<Switch> all, int unnamed) {

    public Switches {
        all = List.copyOf(all);
    }

    /// The switches of a negotiation.
    public static Switches of(Negotiation negotiation) {
        Listing listing = new Listing(negotiation);
        listing.list();
        return new Switches(listing.switches, listing.unnamed);
    }

    private static final class Listing {

        private final Negotiation negotiation;
        private final List<Switch> switches = new ArrayList<>();
        private int unnamed;

        Listing(Negotiation negotiation) {
            this.negotiation = negotiation;
        }

        void list() {
            List<Party> parties = negotiation.parties();
            parties.forEach(this::addUndo);
            parties.forEach(this::addRedo);
            addRules();
            parties.forEach(this::addWants);
            parties.forEach(this::addOrders);
            parties.forEach(this::addAbsent);
        }

        private void add(Kind kind, Subject subject, List<Change> changes) {
            if (Changes.apply(negotiation, changes).misfits().isEmpty()) {
                switches.add(new Switch(kind, subject, changes));
            } else {
                unnamed++;
            }
        }

        private void addUndo(Party party) {
            for (Option option : party.options()) {
                add(
                        Kind.UNDO,
                        new Subject.OfOption(party.id(), option.id()),
                        List.of(new Change.SetUndo(new Ref(party.id(), option.id()), other(option.undo()))));
            }
        }

        private void addRedo(Party party) {
            for (Option option : party.options()) {
                add(
                        Kind.REDO,
                        new Subject.OfOption(party.id(), option.id()),
                        List.of(new Change.SetRedo(new Ref(party.id(), option.id()), other(option.redo()))));
            }
        }

        /// The analysis only tells what can be changed back from what cannot.
        private static Reversal other(Reversal value) {
            return value == Reversal.NEVER ? Reversal.COSTLY : Reversal.NEVER;
        }

        /// Of rules that read alike the first is named; dropping one of them changes nothing.
        private void addRules() {
            for (int place = 0; place < negotiation.rules().size(); place++) {
                Rule rule = negotiation.rules().get(place);
                if (negotiation.placeOf(rule.kind(), rule.that()) == place) {
                    add(Kind.RULE, new Subject.OfRule(place), List.of(new Change.DropRule(rule.kind(), rule.that())));
                }
            }
        }

        private void addWants(Party party) {
            for (int place = 0; place < party.wants().size(); place++) {
                WantId want = id(party, place);
                add(Kind.WANT, new Subject.OfWant(party.id(), place), List.of(new Change.DropWant(want)));
            }
        }

        /// Two wants whose order the party has stated keep it.
        private void addOrders(Party party) {
            List<Want> wants = party.wants();
            for (int place = 1; place < wants.size(); place++) {
                boolean stated = wants.get(place).order() == Placed.STATED
                        && wants.get(place - 1).order() == Placed.STATED;
                if (!stated) {
                    Position above = new Position.Above(id(party, place - 1));
                    add(
                            Kind.ORDER,
                            new Subject.OfWant(party.id(), place),
                            List.of(new Change.RaiseWant(id(party, place), above)));
                }
            }
        }

        private static WantId id(Party party, int place) {
            return WantId.of(party.id(), party.wants().get(place));
        }

        private void addAbsent(Party party) {
            if (!party.options().isEmpty()) {
                add(Kind.ABSENT, new Subject.OfParty(party.id()), frozen(party));
            }
        }

        private static List<Change> frozen(Party party) {
            List<Change> changes = new ArrayList<>();
            for (Option option : party.options()) {
                Ref ref = new Ref(party.id(), option.id());
                switch (option.today()) {
                    case YES -> changes.add(new Change.Bind(ref));
                    case NO -> changes.add(new Change.Bar(ref));
                    case UNCLEAR -> {
                        changes.add(new Change.SetUndo(ref, Reversal.NEVER));
                        changes.add(new Change.SetRedo(ref, Reversal.NEVER));
                    }
                }
            }
            return changes;
        }
    }
}
