package org.parley.file.yaml;

import java.util.ArrayList;
import java.util.List;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node.Layout;

/// A list whose end has not come yet.
final class OpenSequence implements OpenNode {

    private final int from;
    private final Layout layout;
    private final List<Node> items = new ArrayList<>();

    OpenSequence(int from, Layout layout) {
        this.from = from;
        this.layout = layout;
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
        if (!Refusals.isStandIn(child)) {
            items.add(child);
        }
    }

    @Override
    public Node close(Span end) {
        int last = items.isEmpty() ? from : items.getLast().span().to();
        return new Node.Sequence(span(end, last), layout, items);
    }
}
