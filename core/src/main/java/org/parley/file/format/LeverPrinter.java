package org.parley.file.format;

import java.util.function.Function;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Reading;
import org.parley.negotiation.model.Scenario;

/// Writes levers, scenarios and readings as keys.
record LeverPrinter(Negotiation negotiation, Function<Ref, String> names) {

    Keys levers() {
        Keys levers = new Keys();
        negotiation.levers().forEach(lever -> levers.keys(lever.id(), lever(lever)));
        return levers;
    }

    private Keys lever(Lever lever) {
        return new Keys()
                .word("kind", Terms.of(lever.kind()))
                .text("does", lever.does())
                .word("by", lever.by())
                .word("uses", lever.uses().map(names).orElse(""))
                .word("on", lever.on())
                .put("changes", Keys.lines(new ChangePrinter(names, lever.on()).list(lever.effects())))
                .word(
                        "needs",
                        lever.needs()
                                .map(c -> ConditionPrinter.print(c, this::inNeeds))
                                .orElse(""))
                .keysIfAny("price", lever.price().map(LeverPrinter::price).orElse(new Keys()))
                .text("asks-back", lever.asksBack())
                .list(
                        "used-before",
                        lever.usedBefore().stream().map(u -> use(u).node()).toList())
                .words("sources", lever.sources())
                .wordUnless(Confidence.MEDIUM, "confidence", lever.confidence());
    }

    /// A name alone is a lever's where there is one.
    private String inNeeds(Ref ref) {
        return negotiation.lever(ref.name()).isPresent() ? ref.text() : names.apply(ref);
    }

    private static Keys price(Lever.Price price) {
        return new Keys()
                .word("to", price.to())
                .word("level", Terms.of(price.level()))
                .text("because", price.because());
    }

    private static Keys use(Lever.Use use) {
        return new Keys()
                .word("date", use.date().map(Object::toString).orElse(""))
                .text("what", use.what())
                .word("worked", Terms.of(use.worked()))
                .words("sources", use.sources());
    }

    Keys scenarios() {
        Keys scenarios = new Keys();
        for (Scenario scenario : negotiation.scenarios()) {
            scenarios.put(scenario.id(), Keys.words(scenario.levers()));
        }
        return scenarios;
    }

    Keys readings() {
        Keys readings = new Keys();
        negotiation.readings().forEach(reading -> readings.keys(reading.id(), reading(reading)));
        return readings;
    }

    private Keys reading(Reading reading) {
        return new Keys()
                .text("name", reading.name().equals(reading.id()) ? "" : reading.name())
                .word("of", reading.of())
                .texts("by", reading.by())
                .put("changes", Keys.lines(new ChangePrinter(names, reading.of()).list(reading.changes())))
                .text("note", reading.note())
                .words("sources", reading.sources());
    }
}
