package org.parley.file.format;

import java.util.function.Function;
import org.parley.file.source.Span;
import org.parley.file.yaml.YamlWriter;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Section;
import org.parley.negotiation.model.Source;

/// Prints a negotiation as a file in canonical form: keys in one order, defaults left out, short references where they
/// are unique. Reading it back gives an equal negotiation.
public final class NegotiationPrinter {

    private final Negotiation negotiation;
    private final Function<Ref, String> names;

    private NegotiationPrinter(Negotiation negotiation) {
        this.negotiation = negotiation;
        this.names = ShortNames.of(negotiation);
    }

    public static String print(Negotiation negotiation) {
        return new NegotiationPrinter(negotiation).file();
    }

    private String file() {
        YamlWriter writer = YamlWriter.fresh();
        top().mapping().entries().forEach(writer::entry);
        Keys parties = new Keys();
        negotiation.parties().forEach(party -> parties.keys(party.id(), new PartyPrinter(names).party(party)));
        writer.emptyLine();
        if (!negotiation.parties().isEmpty() || negotiation.points().isEmpty()) {
            new Keys().keys("parties", parties).mapping().entries().forEach(writer::entry);
        }
        rest().mapping().entries().forEach(writer::entry);
        for (Section section : negotiation.later()) {
            writer.kept(Span.at(0), section.text());
        }
        return writer.finish();
    }

    private Keys top() {
        Keys sources = new Keys();
        negotiation.sources().forEach(source -> sources.keys(source.id(), source(source)));
        return new Keys()
                .word("parley", Integer.toString(Part.VERSION))
                .text("title", negotiation.title())
                .word("as-of", negotiation.asOf().map(Object::toString).orElse(""))
                .text("handling", negotiation.handling())
                .text("note", negotiation.note())
                .keysIfAny("sources", sources);
    }

    private static Keys source(Source source) {
        return new Keys()
                .text("title", source.title())
                .text("publisher", source.publisher())
                .word("date", source.date().toString())
                .word("kind", Terms.of(source.kind()))
                .text("link", source.link())
                .text("note", source.note())
                .word("confidential", source.confidential() ? "yes" : "");
    }

    private Keys rest() {
        Keys outcomes = new Keys();
        negotiation.outcomes().forEach(outcome -> outcomes.keys(outcome.id(), outcome(outcome)));
        LeverPrinter levers = new LeverPrinter(negotiation, names);
        return new Keys()
                .list(
                        "rules",
                        negotiation.rules().stream()
                                .map(rule -> rule(rule, names))
                                .map(Keys::node)
                                .toList())
                .keysIfAny("outcomes", outcomes)
                .keysIfAny("levers", levers.levers())
                .keysIfAny("scenarios", levers.scenarios())
                .keysIfAny("readings", levers.readings())
                .keysIfAny("points", PointPrinter.points(negotiation.points()));
    }

    static Keys rule(Rule rule, Function<Ref, String> names) {
        return new Keys()
                .condition(Terms.of(rule.kind()), rule.that(), names)
                .text("because", rule.because())
                .words("sources", rule.sources())
                .wordUnless(Confidence.MEDIUM, "confidence", rule.confidence());
    }

    private Keys outcome(Outcome outcome) {
        return new Keys()
                .text("name", outcome.name().equals(outcome.id()) ? "" : outcome.name())
                .condition("where", outcome.where(), names)
                .text("note", outcome.note());
    }
}
