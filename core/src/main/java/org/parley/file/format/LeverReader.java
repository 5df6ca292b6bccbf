package org.parley.file.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.file.source.Nearest;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Scalar;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Joint;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Want;

/// Reads the levers. A want that a lever with `uses` adds counts only while the used option is taken.
record LeverReader(Context context, Negotiation before) {

    private static final Set<String> EFFECTS = Set.of("adds", "drops", "raises", "lowers", "bars", "binds", "answers");

    List<Lever> read(Fields file) {
        return file.entries("levers").stream()
                .flatMap(entry -> lever(entry).stream())
                .toList();
    }

    private Optional<Lever> lever(Entry entry) {
        String id = entry.key().text();
        Subject subject = new Subject.OfLever(id);
        context.at(subject, entry.span());
        Fields fields = Fields.of(
                context, subject, Part.LEVER, entry.value(), entry.key().span());
        Optional<Lever.Kind> kind = fields.choice("kind", Lever.Kind.class);
        Optional<String> by = party(fields, "by");
        Optional<String> on = party(fields, "on");
        Optional<Ref> uses = by.flatMap(owner -> uses(fields, owner));
        List<Change> effects = effects(fields, entry, on.orElse(""), uses);
        Optional<Condition> needs = fields.value("needs").flatMap(context.conditions()::readNeeds);
        String does = fields.text("does");
        Optional<Lever.Price> price = new PriceReader(context, subject).read(fields);
        List<Lever.Use> before = new UseReader(context, subject).read(fields);
        String asksBack = fields.text("asks-back");
        List<String> sources = fields.sources();
        Confidence confidence = fields.choice("confidence", Confidence.class).orElse(Confidence.MEDIUM);
        return kind.flatMap(k -> by.flatMap(b -> on.map(o ->
                new Lever(id, k, does, b, uses, o, effects, needs, price, asksBack, before, sources, confidence))));
    }

    private Optional<String> party(Fields fields, String key) {
        return fields.value(key).flatMap(fields::scalar).flatMap(context.references()::party);
    }

    /// The used option, which has to be the owner's: nobody can promise another's act.
    private Optional<Ref> uses(Fields fields, String owner) {
        Optional<Scalar> text = fields.value("uses").flatMap(fields::scalar);
        Optional<Ref> option = text.flatMap(context.conditions()::option);
        if (option.isPresent() && !option.get().owner().equals(owner)) {
            Set<String> own = context.names().optionsOf(owner);
            fields.error(
                    "uses-not-own",
                    text.orElseThrow().span(),
                    "The lever is " + owner + "'s, and " + option.get().text() + " is no option of " + owner + ".\n"
                            + (own.isEmpty()
                                    ? owner + " has no options."
                                    : "Options of " + owner + ": " + String.join(", ", own) + "."),
                    Nearest.to(option.get().name(), own)
                            .map(near -> "Maybe \"" + owner + "." + near + "\".")
                            .orElse("Maybe \"by: " + option.get().owner() + "\"."));
            return Optional.empty();
        }
        return option;
    }

    private List<Change> effects(Fields fields, Entry lever, String on, Optional<Ref> uses) {
        String id = lever.key().text();
        ChangeReader reader = new ChangeReader(context, before, on, place -> new Subject.OfEffect(id, place));
        for (Entry entry : fields.mapping().entries()) {
            if (EFFECTS.contains(entry.key().text())) {
                reader.entry(entry);
            } else if (entry.key().text().equals("changes")) {
                reader.list(fields.list("changes"));
            }
        }
        boolean said = fields.mapping().entries().stream()
                .anyMatch(
                        e -> EFFECTS.contains(e.key().text()) || e.key().text().equals("changes"));
        if (!said) {
            fields.error(
                    "no-effect",
                    lever.key().span(),
                    "The lever changes nothing.",
                    "Maybe \"adds: {that: …, last: yes}\", or another of adds, drops, raises, lowers, bars, binds,"
                            + " answers.");
        }
        return uses.map(option -> used(fields, reader.changes(), option)).orElse(reader.changes());
    }

    private List<Change> used(Fields fields, List<Change> changes, Ref option) {
        List<Change> used = new ArrayList<>();
        for (Change change : changes) {
            switch (change) {
                case Change.AddWant add ->
                    used.add(new Change.AddWant(add.party(), only(add.want(), option), add.position()));
                case Change.Bar(Ref of) when of.equals(option) -> used.add(change);
                case Change.Bind(Ref of) when of.equals(option) -> used.add(change);
                case Change.SetUndo(Ref of, var _) when of.equals(option) -> used.add(change);
                case Change.SetRedo(Ref of, var _) when of.equals(option) -> used.add(change);
                case Change.SetToday(Ref of, var _) when of.equals(option) -> used.add(change);
                default -> refuse(fields, option);
            }
        }
        return used;
    }

    private void refuse(Fields fields, Ref option) {
        fields.error(
                "unconditional-effect",
                fields.keySpan("uses"),
                "Only a want that is added can depend on " + option.text()
                        + "; the lever has another effect, which would hold whether that option is taken or not.",
                "Maybe remove \"uses\", or say the effect as \"adds\".");
    }

    private static Want only(Want want, Ref option) {
        return saysSo(want.that(), option) ? want : want.withThat(new Link(want.that(), Joint.IF, option));
    }

    private static boolean saysSo(Condition that, Ref option) {
        return that instanceof Link(Condition _, Joint joint, Condition right)
                && joint == Joint.IF
                && (right.equals(option)
                        || (right instanceof Condition.And(List<Condition> parts) && parts.contains(option)));
    }

    private record PriceReader(Context context, Subject subject) {

        Optional<Lever.Price> read(Fields lever) {
            Optional<Node> price = lever.value("price");
            return price.flatMap(node -> {
                Fields fields = Fields.of(context, subject, Part.PRICE, node, node.span());
                Optional<String> to = fields.value("to").flatMap(fields::scalar).flatMap(context.references()::party);
                Optional<Lever.Level> level = fields.choice("level", Lever.Level.class);
                String because = fields.text("because");
                return to.flatMap(t -> level.map(l -> new Lever.Price(t, l, because)));
            });
        }
    }

    private record UseReader(Context context, Subject subject) {

        List<Lever.Use> read(Fields lever) {
            return lever.list("used-before").stream()
                    .flatMap(node -> use(node).stream())
                    .toList();
        }

        private Optional<Lever.Use> use(Node node) {
            Fields fields = Fields.of(context, subject, Part.USE, node, node.span());
            Optional<Lever.Worked> worked = fields.choice("worked", Lever.Worked.class);
            List<String> sources = fields.sources();
            return worked.map(w -> new Lever.Use(fields.day("date"), fields.text("what"), w, sources));
        }
    }
}
