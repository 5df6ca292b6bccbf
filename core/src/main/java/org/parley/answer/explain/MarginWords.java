package org.parley.answer.explain;

import java.util.List;
import org.parley.answer.report.Text;
import org.parley.deal.robustness.Margin;
import org.parley.deal.robustness.Robust;
import org.parley.deal.robustness.Switch;

/// How little changes a verdict.
final class MarginWords {

    private final long single;
    private final SwitchWords words;

    MarginWords(Robust robust, SwitchWords words) {
        this.single = robust.switches().all().stream().filter(Switch::isSingle).count();
        this.words = words;
    }

    /// `one statement (6 of 169), for instance if …`.
    Text say(Margin margin) {
        return switch (margin.size()) {
            case 0 ->
                Text.of("no single statement of " + single
                        + (margin.searched() < 2 ? "; two at once were not tried" : ", and no two at once"));
            case 1 ->
                Text.of("one statement (" + margin.ways().size() + " of " + single + "): if ")
                        .then(together(margin.ways().getFirst()));
            default ->
                Text.of("no single statement of " + single + "; two at once ("
                                + Phrases.count(margin.ways().size(), "pair", "pairs") + "): if ")
                        .then(together(margin.ways().getFirst()));
        };
    }

    private Text together(List<Switch> way) {
        Text text = words.told(way.getFirst());
        for (Switch more : way.subList(1, way.size())) {
            text = text.then(", and ").then(words.told(more));
        }
        return text;
    }
}
