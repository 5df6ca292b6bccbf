package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Source;

/// The numbered list of sources of one report, filled as they are cited. A confidential source keeps its number and
/// loses its words.
final class Citations {

    /// What stands in place of a confidential source.
    static final String WITHHELD = "Withheld from this copy.";

    private final Negotiation negotiation;
    private final List<String> cited = new ArrayList<>();

    Citations(Negotiation negotiation) {
        this.negotiation = negotiation;
    }

    /// References to the sources, each with a space before it.
    Piece[] of(List<String> sources) {
        List<Piece> pieces = new ArrayList<>();
        for (String source : sources) {
            if (!cited.contains(source)) {
                cited.add(source);
            }
            pieces.add(new Piece.Words(" "));
            pieces.add(new Piece.Cite(cited.indexOf(source) + 1));
        }
        return pieces.toArray(Piece[]::new);
    }

    /// One entry a source cited, in order.
    List<Text> list() {
        return cited.stream()
                .map(id -> negotiation.source(id).map(Citations::entry).orElse(Text.of(id)))
                .toList();
    }

    private static Text entry(Source source) {
        if (source.confidential()) {
            return Text.of(WITHHELD);
        }
        String publisher = source.publisher().isEmpty() ? "" : source.publisher() + ", ";
        return Text.of(new Piece.Name(source.title())).then(". " + publisher + source.date() + " " + grade(source));
    }

    /// What the letters behind the entries mean.
    static Text legend() {
        return Text.of("A own statement or official · B agency, press or research · C reprint");
    }

    private static String grade(Source source) {
        return switch (source.kind()) {
            case OWN_STATEMENT, OFFICIAL -> "A";
            case AGENCY, PRESS, RESEARCH -> "B";
            case REPRINT -> "C";
        };
    }

    /// `own statement`, as in lists.
    static String kind(Source source) {
        return source.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
