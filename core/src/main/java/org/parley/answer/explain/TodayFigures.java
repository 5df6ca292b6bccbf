package org.parley.answer.explain;

import java.util.Locale;
import org.parley.answer.data.Data;
import org.parley.deal.today.TodayFinding;
import org.parley.deal.today.TodayReport;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.negotiation.model.Negotiation;

/// Findings about today for programs: a kind, what it is about, and the sentence people read.
public final class TodayFigures {

    private final Negotiation negotiation;
    private final Phrases phrases;
    private final TodayWords words;

    public TodayFigures(Negotiation negotiation, Game game) {
        this.negotiation = negotiation;
        this.phrases = new Phrases(negotiation);
        this.words = new TodayWords(
                negotiation, phrases, new Reasons(negotiation, game, phrases, new Citations(negotiation)));
    }

    /// Whether today bears out the file, in two fields.
    public static Data.Fields footing(Footing today) {
        return new Data.Fields()
                .with("todayExplained", today == Footing.EXPLAINED)
                .with("today", today.name().toLowerCase(Locale.ROOT));
    }

    public Data.Fields today(TodayReport today) {
        return footing(today.footing())
                .with("todayConcept", today.concept().symbol())
                .with("todayStates", Data.words(today.completions().stream().map(State::pattern)))
                .with("todayFindings", Data.items(today.findings().stream().map(this::finding)));
    }

    private Data finding(TodayFinding finding) {
        Data.Fields fields = switch (finding) {
            case TodayFinding.Infeasible(var broken) ->
                kind("infeasible")
                        .with(
                                "rules",
                                Data.items(broken.stream()
                                        .map(set -> Data.words(set.stream().map(r -> "rule-" + (r + 1))))));
            case TodayFinding.TooUnclear(int unclear) -> kind("too-unclear").with("unclear", unclear);
            case TodayFinding.Unexplained(var move, int completions, int of) ->
                kind("unexplained")
                        .with("party", negotiation.parties().get(move.party()).id())
                        .with("to", move.to().pattern())
                        .with("completions", completions)
                        .with("of", of);
            case TodayFinding.Unwanted(var option) -> kind("unwanted").with("option", option.text());
            case TodayFinding.IdleWant(String party, int place, var how) ->
                want("idle-want", party, place)
                        .with("how", how.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case TodayFinding.Unsettled _ -> kind("unsettled");
            case TodayFinding.UncarriedCost(var option) ->
                kind("uncarried-cost").with("option", option.text());
            case TodayFinding.Veto(int rule, var parties) ->
                kind("veto").with("rule", "rule-" + (rule + 1)).with("parties", Data.words(parties.stream()));
            case TodayFinding.LaterSource(String source) -> kind("later-source").with("source", phrases.source(source));
            case TodayFinding.UndatedSource(String source) ->
                kind("undated-source").with("source", phrases.source(source));
            case TodayFinding.NoDay _ -> kind("no-day");
            case TodayFinding.CannotMove(String party, boolean _) ->
                kind("cannot-move").with("party", party);
            case TodayFinding.Indifferent(String party) -> kind("indifferent").with("party", party);
            case TodayFinding.RestsOn(String party, int place, var option, boolean wouldMove) ->
                want("rests-on", party, place).with("option", option.text()).with("wouldMove", wouldMove);
        };
        return fields.with("says", words.say(finding).plain());
    }

    private static Data.Fields kind(String kind) {
        return new Data.Fields().with("kind", kind);
    }

    private Data.Fields want(String kind, String party, int place) {
        return kind(kind)
                .with("party", party)
                .with(
                        "want",
                        negotiation
                                .party(party)
                                .orElseThrow()
                                .wants()
                                .get(place)
                                .id());
    }
}
