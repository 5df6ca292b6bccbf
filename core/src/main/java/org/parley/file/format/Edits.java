package org.parley.file.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.file.source.SourceText;
import org.parley.file.source.TextEdit;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Sequence;
import org.parley.file.yaml.YamlEdits;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.WantId;

/// The edits that make one change in a text, which is known to fit.
final class Edits {

    private final Mapping root;
    private final Negotiation before;
    private final Negotiation after;
    private final YamlEdits yaml;
    private final Function<Ref, String> names;

    Edits(SourceText source, Mapping root, Negotiation before, Negotiation after) {
        this.root = root;
        this.before = before;
        this.after = after;
        this.yaml = new YamlEdits(source);
        this.names = ShortNames.of(before);
    }

    List<TextEdit> of(Change change) {
        if (before.equals(after)) {
            return List.of();
        }
        return switch (change) {
            case Change.AddWant add ->
                inserted(
                        party(add.party()),
                        "wants",
                        place(after, WantId.of(add.party(), add.want())),
                        new PartyPrinter(names).wantKeys(add.want()).nodeOrOnly("that"));
            case Change.DropWant(var want) ->
                List.of(yaml.remove(entry(party(want.party()), "wants"), place(before, want)));
            case Change.RaiseWant(var want, var _) -> moved(want);
            case Change.LowerWant(var want, var _) -> moved(want);
            case Change.MarkRedLine(var want, boolean line) -> marked(want, line);
            case Change.Bar(var option) -> ruled(Rule.of(Rule.Kind.NEVER, option));
            case Change.Bind(var option) -> ruled(Rule.of(Rule.Kind.ALWAYS, option));
            case Change.SetUndo(var option, var value) -> set(option, "undo", Terms.of(value));
            case Change.SetRedo(var option, var value) -> set(option, "redo", Terms.of(value));
            case Change.SetToday(var option, var value) -> set(option, "today", Terms.of(value));
            case Change.AddRule(var rule) -> ruled(rule);
            case Change.DropRule(var kind, var that) ->
                List.of(yaml.remove(entry(root, "rules"), before.placeOf(kind, that)));
            case Change.AddAnswer(var party, var _) -> answering(party);
            case Change.DropAnswer(var party, var departing) -> notAnswering(party, departing);
        };
    }

    /// The list in brackets that the change would take from or reorder, with comments in between: too tangled to edit.
    Optional<Sequence> tangled(Change change) {
        Optional<Node> list = switch (change) {
            case Change.DropWant(var want) -> list(want.party(), "wants");
            case Change.RaiseWant(var want, var _) -> list(want.party(), "wants");
            case Change.LowerWant(var want, var _) -> list(want.party(), "wants");
            case Change.DropRule _ -> root.entry("rules").map(Entry::value);
            case Change.DropAnswer(var party, var _) -> list(party, "answers");
            case Change.AddWant _, Change.MarkRedLine _, Change.Bar _, Change.Bind _ -> Optional.empty();
            case Change.SetUndo _, Change.SetRedo _, Change.SetToday _ -> Optional.empty();
            case Change.AddRule _, Change.AddAnswer _ -> Optional.empty();
        };
        return list.filter(Sequence.class::isInstance).map(Sequence.class::cast).filter(yaml::hasCommentsInBrackets);
    }

    private Optional<Node> list(String party, String key) {
        return party(party).entry(key).map(Entry::value);
    }

    private Mapping party(String id) {
        return (Mapping) entry((Mapping) entry(root, "parties").value(), id).value();
    }

    private static Entry entry(Mapping mapping, String key) {
        return mapping.entry(key).orElseThrow();
    }

    private static int place(Negotiation in, WantId want) {
        return in.party(want.party()).orElseThrow().placeOf(want);
    }

    /// A list that is not there yet, or has nothing behind its key, is begun.
    private List<TextEdit> inserted(Mapping in, String key, int place, Node item) {
        boolean isList =
                in.entry(key).filter(e -> e.value() instanceof Sequence).isPresent();
        return isList
                ? List.of(yaml.insert(entry(in, key), place, item))
                : yaml.put(in, key, Keys.lines(List.of(item)));
    }

    private List<TextEdit> moved(WantId want) {
        Sequence wants = (Sequence) entry(party(want.party()), "wants").value();
        return yaml.move(wants, place(before, want), place(after, want));
    }

    private List<TextEdit> marked(WantId want, boolean line) {
        Sequence wants = (Sequence) entry(party(want.party()), "wants").value();
        int place = place(before, want);
        Scalar value = Keys.word(line ? "yes" : "no");
        return wants.items().get(place) instanceof Mapping mapping
                ? yaml.put(mapping, "red-line", value)
                : yaml.unfold(
                        wants, place, "that", new Keys().put("red-line", value).mapping());
    }

    private List<TextEdit> set(Ref option, String key, String value) {
        Mapping options = (Mapping) entry(party(option.owner()), "options").value();
        return yaml.put((Mapping) entry(options, option.name()).value(), key, Keys.word(value));
    }

    /// Rules stand behind the parties, so that sections kept word for word stay as they are.
    private List<TextEdit> ruled(Rule rule) {
        Node item = NegotiationPrinter.rule(rule, names).node();
        if (root.entry("rules").isPresent()) {
            return inserted(root, "rules", before.rules().size(), item);
        }
        int behind = root.entries().indexOf(entry(root, "parties")) + 1;
        return List.of(yaml.add(root, behind, "rules", Keys.lines(List.of(item))));
    }

    private List<TextEdit> answering(String party) {
        List<String> all = answered(party);
        return inserted(party(party), "answers", all.size() - 1, Keys.word(all.getLast()));
    }

    private List<TextEdit> notAnswering(String party, String departing) {
        Mapping in = party(party);
        if (before.party(party).orElseThrow().answers() instanceof Answers.Only) {
            return List.of(yaml.remove(
                    entry(in, "answers"), place((Sequence) entry(in, "answers").value(), departing)));
        }
        return yaml.put(in, "answers", Keys.words(answered(party)));
    }

    private List<String> answered(String party) {
        return after.party(party).orElseThrow().answers() instanceof Answers.Only(List<String> parties)
                ? parties
                : List.of();
    }

    private static int place(Sequence list, String word) {
        List<String> words = list.items().stream().map(n -> ((Scalar) n).text()).toList();
        return words.indexOf(word);
    }
}
