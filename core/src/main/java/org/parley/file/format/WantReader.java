package org.parley.file.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.file.source.Diagnostic;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.RedLine;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Want;

/// Reads what a party wants and its red lines: each a condition alone, or a condition with what is said about it.
record WantReader(Context context, String party) {

    List<Want> wants(List<Node> items) {
        List<Want> wants = new ArrayList<>();
        Map<Condition, Node> first = new HashMap<>();
        for (Node item : items) {
            Optional<Want> want = want(new Subject.OfWant(party, wants.size()), item);
            want.ifPresent(wants::add);
            want.filter(w -> w.id().isEmpty()).ifPresent(w -> onlyOnce(w, item, first));
        }
        return wants;
    }

    /// A want without an id is known by its condition, so two alike could not be told apart by a change.
    private void onlyOnce(Want want, Node item, Map<Condition, Node> first) {
        Optional<Node> before = Optional.ofNullable(first.putIfAbsent(want.that(), item));
        before.ifPresent(other -> context.remarks()
                .add(Diagnostic.warning(
                                "want-twice",
                                item.span(),
                                "The same want stands here a second time.",
                                "Maybe remove one, or give it an id.")
                        .and(other.span(), "first here")));
    }

    List<RedLine> redLines(List<Node> items) {
        List<RedLine> lines = new ArrayList<>();
        for (Node item : items) {
            Subject subject = new Subject.OfRedLine(party, lines.size());
            redLine(subject, item).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<Want> want(Subject subject, Node item) {
        Fields fields = fields(subject, Part.WANT, item);
        return want(fields, id(fields));
    }

    /// A want that a change adds. Its id is its own only once the change is made.
    static Optional<Want> added(Fields fields) {
        Optional<Scalar> id = fields.value("id").flatMap(fields::scalar);
        id.ifPresent(scalar -> fields.context().declarations().declare(scalar, new HashMap<>()));
        return want(fields, id.map(Scalar::text).orElse(""));
    }

    private static Optional<Want> want(Fields fields, String id) {
        Optional<Condition> that = fields.condition("that");
        List<String> sources = fields.sources();
        Basis basis = fields.choice("basis", Basis.class).orElse(usual(sources));
        Placed order = fields.choice("order", Placed.class).orElse(Placed.INFERRED);
        Confidence confidence = fields.choice("confidence", Confidence.class).orElse(Confidence.MEDIUM);
        boolean redLine = fields.flag("red-line");
        String because = fields.text("because");
        return that.map(condition -> new Want(id, condition, basis, order, confidence, redLine, because, sources));
    }

    /// What a want rests on where the file does not say.
    static Basis usual(List<String> sources) {
        return sources.isEmpty() ? Basis.ASSUMED : Basis.INFERRED;
    }

    private Optional<RedLine> redLine(Subject subject, Node item) {
        Fields fields = fields(subject, Part.RED_LINE, item);
        Optional<Condition> that = fields.condition("that");
        String id = id(fields);
        String because = fields.text("because");
        List<String> sources = fields.sources();
        return that.map(condition -> new RedLine(id, condition, because, sources));
    }

    /// A condition alone counts as a statement whose only key is `that`.
    private Fields fields(Subject subject, Part part, Node item) {
        context.at(subject, item.span());
        Node keyed = item instanceof Mapping
                ? item
                : new Mapping(
                        item.span(),
                        Node.Layout.FLOW,
                        List.of(new Node.Entry(new Scalar(item.span(), "that", Node.Style.PLAIN), item)));
        return Fields.of(context, subject, part, keyed, item.span());
    }

    private String id(Fields fields) {
        Optional<Scalar> id = fields.value("id").flatMap(fields::scalar);
        id.ifPresent(
                scalar -> context.declarations().declare(scalar, context.names().statements()));
        return id.map(Scalar::text).orElse("");
    }
}
