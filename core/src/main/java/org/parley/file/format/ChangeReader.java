package org.parley.file.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Sequence;
import org.parley.negotiation.change.Changed;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Today;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// Reads changes, each in what the earlier ones leave: a want may be added and then raised.
///
/// `party` is the party meant where a change names none: whom a lever moves, whom a reading is of; empty where there is
/// none.
final class ChangeReader {

    private final Context context;
    private final String party;
    private final IntFunction<Subject> subjects;
    private final List<Change> changes = new ArrayList<>();
    private Negotiation now;

    /// `subjects` numbers the changes that are read, from 0.
    ChangeReader(Context context, Negotiation before, String party, IntFunction<Subject> subjects) {
        this.context = context;
        this.now = before;
        this.party = party;
        this.subjects = subjects;
    }

    /// All changes read so far.
    List<Change> changes() {
        return List.copyOf(changes);
    }

    /// Reads a list of changes, each a mapping with one key.
    void list(List<Node> items) {
        for (Node item : items) {
            Fields fields = fields(Part.CHANGE, item);
            if (fields.mapping().entries().size() == 1) {
                entry(fields.mapping().entries().getFirst());
            } else if (item instanceof Mapping) {
                fields.error(
                        "one-change",
                        item.span(),
                        "A change has exactly one key, as in \"drops: {want: some-want}\".",
                        "Maybe write each change as an item of its own.");
            }
        }
    }

    /// Reads what one key says: one change, or several in a list.
    void entry(Entry entry) {
        for (Node node : entry.value() instanceof Sequence list ? list.items() : List.of(entry.value())) {
            context.at(subjects.apply(changes.size()), node.span());
            read(entry.key().text(), node).ifPresent(change -> make(change, node));
        }
    }

    private void make(Change change, Node node) {
        Changed changed = Changes.apply(now, List.of(change));
        now = changed.negotiation();
        if (changed.misfits().isEmpty()) {
            changes.add(change);
        }
        changed.misfits()
                .forEach(misfit -> context.remarks()
                        .error(
                                "change-does-not-fit",
                                node.span(),
                                misfit.reason().words(),
                                misfit.reason().remedy()));
    }

    private Optional<Change> read(String kind, Node node) {
        return switch (kind) {
            case "adds" -> add(fields(Part.ADDS, node), node);
            case "drops" -> want(fields(Part.DROPS, node)).map(Change.DropWant::new);
            case "raises" -> moved(fields(Part.MOVES, node), Change.RaiseWant::new);
            case "lowers" -> moved(fields(Part.MOVES, node), Change.LowerWant::new);
            case "bars" -> option(fields(Part.TAKES, node)).map(Change.Bar::new);
            case "binds" -> option(fields(Part.TAKES, node)).map(Change.Bind::new);
            case "undo" -> set(fields(Part.SETS, node), Reversal.class, Change.SetUndo::new);
            case "redo" -> set(fields(Part.SETS, node), Reversal.class, Change.SetRedo::new);
            case "today" -> set(fields(Part.SETS, node), Today.class, Change.SetToday::new);
            case "rule" -> rule(fields(Part.RULES, node), node);
            case "red-line" -> marked(fields(Part.MARKS, node));
            case "answers" -> answers(fields(Part.ANSWERS, node), node);
            default -> Optional.empty();
        };
    }

    private Fields fields(Part part, Node node) {
        return Fields.of(context, subjects.apply(changes.size()), part, node, node.span());
    }

    private Optional<Change> add(Fields fields, Node node) {
        Optional<Want> want = WantReader.added(fields);
        return party(fields, node)
                .flatMap(who -> want.flatMap(w -> new PositionReader(fields, finder())
                        .read(who)
                        .map(position -> new Change.AddWant(who, w, position))));
    }

    private interface Moved {
        Change of(WantId want, Position position);
    }

    private Optional<Change> moved(Fields fields, Moved moved) {
        return want(fields)
                .flatMap(w ->
                        new PositionReader(fields, finder()).read(w.party()).map(p -> moved.of(w, p)));
    }

    private interface Setting<V> {
        Change of(Ref option, V value);
    }

    private <V extends Enum<V>> Optional<Change> set(Fields fields, Class<V> type, Setting<V> setting) {
        Optional<V> value = fields.choice("value", type);
        return option(fields).flatMap(o -> value.map(v -> setting.of(o, v)));
    }

    private Optional<Change> marked(Fields fields) {
        boolean line = fields.flag("value");
        return want(fields).map(w -> new Change.MarkRedLine(w, line));
    }

    private Optional<Ref> option(Fields fields) {
        return fields.value("option").flatMap(fields::scalar).flatMap(context.conditions()::option);
    }

    private Optional<WantId> want(Fields fields) {
        Optional<Scalar> name = fields.value("want").flatMap(fields::scalar);
        Optional<String> named = fields.value("party").flatMap(fields::scalar).flatMap(context.references()::party);
        return name.flatMap(
                text -> named.isPresent() ? finder().find(text, named.get()) : finder().findAnywhere(text, party));
    }

    private WantFinder finder() {
        return new WantFinder(context, now);
    }

    private Optional<String> party(Fields fields, Node node) {
        if (fields.has("party")) {
            return fields.value("party").flatMap(fields::scalar).flatMap(context.references()::party);
        }
        if (party.isEmpty()) {
            fields.error("no-party", node.span(), "It is not said whose this is.", "Maybe \"party: some-party\".");
            return Optional.empty();
        }
        return Optional.of(party);
    }

    private Optional<Change> rule(Fields fields, Node node) {
        if (!one(fields, node)) {
            return Optional.empty();
        }
        boolean adds = fields.has("adds");
        Node rule = fields.value(adds ? "adds" : "drops").orElseThrow();
        return new RuleReader(context)
                .rule(subjects.apply(changes.size()), rule)
                .map(r -> adds ? new Change.AddRule(r) : new Change.DropRule(r.kind(), r.that()));
    }

    private Optional<Change> answers(Fields fields, Node node) {
        Optional<String> who = party(fields, node);
        if (!one(fields, node)) {
            return Optional.empty();
        }
        boolean adds = fields.has("adds");
        Optional<String> departing =
                fields.value(adds ? "adds" : "drops").flatMap(fields::scalar).flatMap(context.references()::party);
        return who.flatMap(w -> departing.map(d -> adds ? new Change.AddAnswer(w, d) : new Change.DropAnswer(w, d)));
    }

    private boolean one(Fields fields, Node node) {
        boolean one = fields.has("adds") != fields.has("drops");
        if (!one) {
            fields.error(
                    "adds-or-drops",
                    node.span(),
                    "One of \"adds\" and \"drops\" belongs here, and only one.",
                    fields.has("adds") ? "Maybe make it two changes." : "Maybe \"adds: …\".");
        }
        return one;
    }
}
