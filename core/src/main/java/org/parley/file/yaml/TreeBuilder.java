package org.parley.file.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node.Layout;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Style;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Builds the tree of one stretch of text from the parser's events, without recursion.
///
/// Stops at the first syntax error and at a nesting deeper than `MAX_DEPTH`; a second document is left out.
final class TreeBuilder {

    static final int MAX_DEPTH = 64;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setParseComments(false)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();

    private final SourceText source;
    private final Span part;
    private final Places places;
    private final Refusals refusals;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private Optional<Node> root = Optional.empty();
    private Optional<Node> last = Optional.empty();
    private int documents;

    private TreeBuilder(SourceText source, Span part) {
        this.source = source;
        this.part = part;
        this.places = new Places(source, part);
        this.refusals = new Refusals(source, diagnostics);
    }

    /// A tree, and whether it holds the whole document.
    record Built(Optional<Node> root, boolean complete, List<Diagnostic> diagnostics) {}

    static Built build(SourceText source, Span part) {
        TreeBuilder builder = new TreeBuilder(source, part);
        boolean complete = builder.run();
        return new Built(builder.root, complete, builder.diagnostics);
    }

    private boolean run() {
        try {
            for (Event event : new Parse(SETTINGS).parseString(source.slice(part))) {
                if (!take(event)) {
                    return documents > 1;
                }
            }
            return true;
        } catch (YamlEngineException | NumberFormatException e) {
            diagnostics.add(SyntaxMessages.of(source, part, places, last, Optional.ofNullable(open.peek()))
                    .explain(e));
            return false;
        }
    }

    private boolean take(Event event) {
        Span span = places.span(event);
        switch (event.getEventId()) {
            case DocumentStart -> {
                return refusals.document(++documents, span);
            }
            case Alias -> add(refusals.alias((AliasEvent) event, span));
            case Scalar -> add(scalar((ScalarEvent) event, span));
            case MappingStart, SequenceStart -> {
                return open((CollectionStartEvent) event, span);
            }
            case MappingEnd, SequenceEnd -> add(open.pop().close(span));
            case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
        }
        return true;
    }

    private boolean open(CollectionStartEvent event, Span span) {
        refusals.properties(event, event.getTag(), span);
        if (open.size() == MAX_DEPTH) {
            refusals.tooDeep(span);
            return false;
        }
        Layout layout = event.isFlow() ? Layout.FLOW : Layout.BLOCK;
        boolean mapping = event.getEventId() == Event.ID.MappingStart;
        open.push(mapping ? new OpenMapping(span.from(), layout, refusals) : new OpenSequence(span.from(), layout));
        return true;
    }

    private Scalar scalar(ScalarEvent event, Span span) {
        refusals.properties(event, event.getTag(), span);
        Style style = switch (event.getScalarStyle()) {
            case PLAIN, JSON_SCALAR_STYLE -> Style.PLAIN;
            case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
        };
        Scalar scalar = new Scalar(trimmed(span, style), event.getValue(), style);
        refusals.cutAtHash(scalar, !open.isEmpty() && open.element().layout() == Layout.FLOW);
        return scalar;
    }

    /// Block texts end with their last line's text, not with the empty lines after it.
    private Span trimmed(Span span, Style style) {
        if (style != Style.LITERAL && style != Style.FOLDED) {
            return span;
        }
        int to = span.to();
        while (to > span.from() && Character.isWhitespace(source.text().charAt(to - 1))) {
            to--;
        }
        return new Span(span.from(), to);
    }

    private void add(Node node) {
        last = Optional.of(node);
        if (open.isEmpty()) {
            root = last;
        } else {
            open.element().add(node);
        }
    }
}
