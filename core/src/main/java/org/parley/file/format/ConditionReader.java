package org.parley.file.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.parley.file.source.Remarks;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Style;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.ConditionParser;
import org.parley.negotiation.logic.Conditions;
import org.parley.negotiation.logic.Parsed.Mention;
import org.parley.negotiation.logic.Parsed.Misread;
import org.parley.negotiation.logic.Parsed.Read;

/// Reads a condition out of the file, with every reference qualified.
record ConditionReader(SourceText source, References references, Remarks remarks) {

    Optional<Condition> read(Node node) {
        return read(node, references::option);
    }

    /// A condition that may speak of levers too.
    Optional<Condition> readNeeds(Node node) {
        return read(node, references::optionOrLever);
    }

    private Optional<Condition> read(Node node, BiFunction<Ref, Span, Optional<Ref>> known) {
        if (!(node instanceof Scalar text) || text.text().isBlank()) {
            remarks.error(
                    "condition-missing",
                    node.span(),
                    "A condition is expected here.",
                    "Maybe \"party.option\", or \"not a if b\".");
            return Optional.empty();
        }
        return switch (ConditionParser.read(text.text())) {
            case Misread(String code, int at, int length, String message, String remedy) -> {
                remarks.error(code, part(text, at, length), message, remedy);
                yield Optional.empty();
            }
            case Read read -> qualified(read, text, known);
        };
    }

    /// A lone reference, as in `over:`.
    Optional<Ref> option(Scalar text) {
        int dot = text.text().indexOf('.');
        Ref ref =
                new Ref(text.text().substring(0, Math.max(0, dot)), text.text().substring(dot + 1));
        return references.option(ref, text.span());
    }

    private Optional<Condition> qualified(Read read, Scalar text, BiFunction<Ref, Span, Optional<Ref>> known) {
        Map<Ref, Ref> found = new HashMap<>();
        for (Mention mention : read.mentions()) {
            known.apply(mention.ref(), part(text, mention.at(), mention.length()))
                    .ifPresent(ref -> found.put(mention.ref(), ref));
        }
        boolean all = read.mentions().stream().allMatch(m -> found.containsKey(m.ref()));
        return all
                ? Optional.of(Conditions.map(read.condition(), ref -> found.getOrDefault(ref, ref)))
                : Optional.empty();
    }

    /// Where chars of a text stand in the file: exact where it is written on one line without escapes, else the whole.
    private Span part(Scalar text, int at, int length) {
        int from = text.span().from() + (text.style() == Style.PLAIN ? 0 : 1);
        boolean exact = source.text().startsWith(text.text(), from);
        if (!exact) {
            return text.span();
        }
        int begin = Math.min(from + at, text.span().to());
        return new Span(
                begin, Math.max(begin, Math.min(from + at + length, text.span().to())));
    }
}
