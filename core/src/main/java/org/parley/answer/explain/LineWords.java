package org.parley.answer.explain;

import java.util.List;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;
import org.parley.deal.redlines.Line;
import org.parley.deal.redlines.Part;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.RedLine;
import org.parley.negotiation.model.Subject;

/// Red lines and fallbacks in words.
final class LineWords {

    private final Negotiation negotiation;
    private final Phrases phrases;
    private final Reasons reasons;
    private final Citations citations;

    LineWords(Negotiation negotiation, Phrases phrases, Reasons reasons, Citations citations) {
        this.negotiation = negotiation;
        this.phrases = phrases;
        this.reasons = reasons;
        this.citations = citations;
    }

    /// Whose it is and what it asks for, with what that rests on.
    Text full(Line line) {
        return Text.of(phrases.party(line.party())).then(": ").then(asks(line));
    }

    private Text asks(Line line) {
        return switch (line) {
            case Line.Stated(String _, int _, Subject.OfWant(String party, int place), var _) ->
                reasons.want(negotiation.party(party).orElseThrow().wants().get(place));
            case Line.Stated(String _, int _, Subject.OfRedLine(String party, int place), var _) ->
                redLine(negotiation.party(party).orElseThrow().redLines().get(place));
            case Line.Stated stated -> Text.of(quoted(stated.that()));
            case Line.Fallback fallback ->
                Text.of("as good for it as its fallback, ").then(outcome(fallback.outcome()));
        };
    }

    private Text redLine(RedLine line) {
        String because = line.because().isEmpty() ? "" : ", because: " + line.because();
        return Text.of(quoted(line.that()) + " (a red line" + because + ")").then(citations.of(line.sources()));
    }

    private Text outcome(String id) {
        String name = negotiation.outcome(id).map(Outcome::name).orElse(id);
        return Text.of("\"").then(new Piece.Name(name)).then("\"");
    }

    /// The same in few words, for lists.
    Text brief(Line line) {
        String what = switch (line) {
            case Line.Stated stated when !stated.id().contains(":") -> stated.id();
            case Line.Stated stated -> quoted(stated.that()) + basis(stated);
            case Line.Fallback _ -> "as good as its fallback";
        };
        return Text.of(phrases.party(line.party())).then(": " + what);
    }

    /// What one part of a line asks for.
    String part(List<Line> lines, Part part) {
        return switch (lines.get(part.line())) {
            case Line.Stated stated -> quoted(stated.conditions().get(part.part())) + basis(stated);
            case Line.Fallback _ -> "the fallback";
        };
    }

    /// What a want rests on that is a line; the others are red lines and nothing else.
    private String basis(Line.Stated line) {
        return line.subject() instanceof Subject.OfWant(String party, int place)
                ? " ("
                        + Reasons.basis(
                                negotiation.party(party).orElseThrow().wants().get(place)) + ")"
                : " (a red line)";
    }

    String quoted(Condition condition) {
        return "\"" + ConditionPrinter.print(condition, phrases::shortName) + "\"";
    }
}
