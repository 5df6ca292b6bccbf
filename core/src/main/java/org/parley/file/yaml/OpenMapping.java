package org.parley.file.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Layout;

/// A mapping whose end has not come yet. Of two entries with one key the first stays.
final class OpenMapping implements OpenNode {

    private final int from;
    private final Layout layout;
    private final Refusals refusals;
    private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    private Optional<Node> key = Optional.empty();
    private int end;

    OpenMapping(int from, Layout layout, Refusals refusals) {
        this.from = from;
        this.layout = layout;
        this.refusals = refusals;
        this.end = from;
    }

    @Override
    public int from() {
        return from;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public void add(Node child) {
        end = Math.max(end, child.span().to());
        if (key.isEmpty()) {
            key = Optional.of(child);
            return;
        }
        refusals.key(key.get())
                .filter(_ -> !Refusals.isStandIn(child))
                .map(k -> new Entry(k, child))
                .ifPresent(this::put);
        key = Optional.empty();
    }

    void put(Entry entry) {
        if (layout == Layout.FLOW && refusals.isCutAtComma(entry, last())) {
            return;
        }
        Entry first = entries.putIfAbsent(entry.key().text(), entry);
        if (first != null) {
            refusals.duplicate(first, entry);
        }
    }

    private Optional<Entry> last() {
        return Optional.ofNullable(entries.lastEntry()).map(Map.Entry::getValue);
    }

    @Override
    public Node close(Span end) {
        return new Node.Mapping(span(end, this.end), layout, List.copyOf(entries.values()));
    }
}
