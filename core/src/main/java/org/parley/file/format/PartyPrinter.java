package org.parley.file.format;

import java.util.List;
import java.util.function.Function;
import org.parley.file.yaml.Node;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Pattern;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.RedLine;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Want;

/// Writes one party as keys.
record PartyPrinter(Function<Ref, String> names) {

    Keys party(Party party) {
        Keys options = new Keys();
        party.options().forEach(option -> options.keys(option.id(), option(option)));
        Keys keys = new Keys()
                .text("name", party.name().equals(party.id()) ? "" : party.name())
                .text("note", party.note())
                .keysIfAny("options", options);
        priorities(keys, party.priorities());
        if (party.answers() instanceof Answers.Only(List<String> others)) {
            keys.put("answers", Keys.words(others));
        }
        List<Node> hidden = party.hidden().stream()
                .map(c -> (Node) Keys.word(ConditionPrinter.print(c, names)))
                .toList();
        return keys.list("hidden", hidden)
                .word("fallback", party.fallback())
                .list("red-lines", party.redLines().stream().map(this::redLine).toList());
    }

    private static Keys option(Option option) {
        return new Keys()
                .text("does", option.does())
                .word("today", Terms.of(option.today()))
                .text("today-note", option.todayNote())
                .wordUnless(Reversal.FREELY, "undo", option.undo())
                .wordUnless(Reversal.FREELY, "redo", option.redo())
                .words("sources", option.sources())
                .wordUnless(Confidence.MEDIUM, "confidence", option.confidence())
                .text("note", option.note());
    }

    private void priorities(Keys keys, Priorities priorities) {
        switch (priorities) {
            case Priorities.Wants(List<Want> wants) ->
                keys.list("wants", wants.stream().map(this::want).toList());
            case Priorities.Ranking ranking -> ranking(keys, ranking);
            case Priorities.Weights(List<Priorities.Weight> weights) -> {
                Keys each = new Keys();
                weights.forEach(w -> each.word(names.apply(w.option()), Long.toString(w.value())));
                keys.keys("weights", each);
            }
        }
    }

    private void ranking(Keys keys, Priorities.Ranking ranking) {
        keys.put("over", Keys.words(ranking.over().stream().map(names).toList()));
        List<Node> classes = ranking.classes().stream().map(PartyPrinter::tied).toList();
        keys.put("ranking", Keys.lines(classes));
    }

    private static Node tied(List<Pattern> patterns) {
        return patterns.size() == 1
                ? Keys.word(patterns.getFirst().text())
                : Keys.words(patterns.stream().map(Pattern::text).toList());
    }

    private Node want(Want want) {
        return wantKeys(want).nodeOrOnly("that");
    }

    Keys wantKeys(Want want) {
        return new Keys()
                .condition("that", want.that(), names)
                .word("id", want.id())
                .wordUnless(WantReader.usual(want.sources()), "basis", want.basis())
                .wordUnless(Placed.INFERRED, "order", want.order())
                .wordUnless(Confidence.MEDIUM, "confidence", want.confidence())
                .word("red-line", want.redLine() ? "yes" : "")
                .text("because", want.because())
                .words("sources", want.sources());
    }

    private Node redLine(RedLine line) {
        return new Keys()
                .condition("that", line.that(), names)
                .word("id", line.id())
                .text("because", line.because())
                .words("sources", line.sources())
                .nodeOrOnly("that");
    }
}
