package org.parley.file.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Remarks;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Subject;

/// What can be read and would mislead whoever reads an answer: parties one cannot tell apart, and characters that turn
/// the direction of the text around them.
final class Doubts {

    private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;
    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;

    private Doubts() {}

    static void name(SourceText source, Negotiation negotiation, Origins origins, Remarks remarks) {
        sameNames(negotiation, origins, remarks);
        overrides(source.text(), remarks);
    }

    private static void sameNames(Negotiation negotiation, Origins origins, Remarks remarks) {
        Map<String, Party> first = new HashMap<>();
        for (Party party : negotiation.parties()) {
            Party other = first.putIfAbsent(party.name(), party);
            if (other != null) {
                Diagnostic remark = Diagnostic.warning(
                        "same-name",
                        place(origins, party),
                        "Two parties are shown as \"" + party.name() + "\": " + other.id() + " and " + party.id() + ".",
                        "Maybe another name for one of them.");
                remarks.add(remark.and(place(origins, other), "the other"));
            }
        }
    }

    private static Span place(Origins origins, Party party) {
        Subject subject = new Subject.OfParty(party.id());
        return origins.of(subject, "name").or(() -> origins.of(subject)).orElse(Span.at(0));
    }

    private static void overrides(String text, Remarks remarks) {
        for (int at = 0; at < text.length(); at++) {
            int c = text.charAt(at);
            if (c == LEFT_TO_RIGHT_OVERRIDE || c == RIGHT_TO_LEFT_OVERRIDE) {
                remarks.warning(
                        "direction-override",
                        new Span(at, at + 1),
                        "An invisible character here, U+"
                                + Integer.toHexString(c).toUpperCase(Locale.ROOT)
                                + ", reverses the text behind it, so that it does not read as it is written.",
                        "Maybe remove it; names in any script are set right without it.");
            }
        }
    }
}
