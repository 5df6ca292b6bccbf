package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.answer.report.Text;
import org.parley.deal.today.TodayFinding;
import org.parley.negotiation.logic.Condition.Ref;

/// The findings about today as the first page has them: what keeps the file from being relied on in full, of every
/// other
/// kind one line with how many there are and which; the weightiest first.
final class TodayKinds {

    /// So many are named in a line; of more it says how many.
    private static final int NAMED = 8;

    private final Phrases phrases;
    private final TodayWords words;

    TodayKinds(Phrases phrases, TodayWords words) {
        this.phrases = phrases;
        this.words = words;
    }

    List<Text> lines(List<TodayFinding> findings) {
        List<Text> lines = new ArrayList<>();
        findings.stream().filter(TodayKinds::isSaidInFull).map(words::say).forEach(lines::add);
        Stream.of(laterSources(findings), stuck(findings), indifferent(findings), unwanted(findings))
                .forEach(lines::addAll);
        Stream.of(resting(findings), costs(findings), vetoes(findings), idle(findings), undated(findings))
                .forEach(lines::addAll);
        return lines;
    }

    private static boolean isSaidInFull(TodayFinding finding) {
        return switch (finding) {
            case TodayFinding.Infeasible _,
                    TodayFinding.TooUnclear _,
                    TodayFinding.Unexplained _,
                    TodayFinding.Unsettled _,
                    TodayFinding.NoDay _ -> true;
            case TodayFinding.LaterSource _,
                    TodayFinding.UndatedSource _,
                    TodayFinding.Unwanted _,
                    TodayFinding.CannotMove _,
                    TodayFinding.Indifferent _,
                    TodayFinding.IdleWant _,
                    TodayFinding.UncarriedCost _,
                    TodayFinding.Veto _,
                    TodayFinding.RestsOn _ -> false;
        };
    }

    private List<Text> laterSources(List<TodayFinding> findings) {
        return line(
                texts(findings, TodayFinding.LaterSource.class, s -> Text.of(phrases.source(s.source()))),
                "source is later than the day the file speaks of",
                "sources are later than the day the file speaks of",
                ".");
    }

    private List<Text> undated(List<TodayFinding> findings) {
        return line(
                texts(findings, TodayFinding.UndatedSource.class, s -> Text.of(phrases.source(s.source()))),
                "source, dated by month or year only, may be later than the day the file speaks of",
                "sources, dated by month or year only, may be later than the day the file speaks of",
                ". CANNOT CHECK.");
    }

    private List<Text> stuck(List<TodayFinding> findings) {
        return line(
                texts(findings, TodayFinding.CannotMove.class, s -> Text.of(phrases.party(s.party()))),
                "party has nothing it could change from today on",
                "parties have nothing they could change from today on",
                ".");
    }

    private List<Text> indifferent(List<TodayFinding> findings) {
        return line(
                texts(findings, TodayFinding.Indifferent.class, s -> Text.of(phrases.party(s.party()))),
                "party has no priorities in the file, and is taken never to move",
                "parties have no priorities in the file, and are taken never to move",
                ".");
    }

    private List<Text> unwanted(List<TodayFinding> findings) {
        return acts(
                refs(findings, TodayFinding.Unwanted.class, TodayFinding.Unwanted::option),
                "act is in nobody's priorities",
                "acts are in nobody's priorities",
                "");
    }

    private List<Text> resting(List<TodayFinding> findings) {
        long moving = findings.stream()
                .filter(f -> f instanceof TodayFinding.RestsOn rests && rests.wouldMove())
                .count();
        return acts(
                refs(findings, TodayFinding.RestsOn.class, TodayFinding.RestsOn::option),
                "act rests today only on assumptions of ours",
                "acts rest today only on assumptions of ours",
                moving == 0 ? "; without them, either would do" : "; without them, " + moving + " would rather change");
    }

    private List<Text> costs(List<TodayFinding> findings) {
        return acts(
                refs(findings, TodayFinding.UncarriedCost.class, TodayFinding.UncarriedCost::option),
                "act is called costly to undo, but no want carries the cost: here it is undone freely",
                "acts are called costly to undo, but no want carries the cost: here they are undone freely",
                "");
    }

    private List<Text> vetoes(List<TodayFinding> findings) {
        return line(
                texts(findings, TodayFinding.Veto.class, v -> Text.of(words.rule(v.rule()))),
                "rule lets one party keep another from a move",
                "rules let one party keep another from a move",
                ".");
    }

    private List<Text> idle(List<TodayFinding> findings) {
        return line(
                texts(
                        findings,
                        TodayFinding.IdleWant.class,
                        w -> Text.of("\"" + phrases.condition(words.want(w.party(), w.place())) + "\" (")
                                .then(phrases.party(w.party()))
                                .then(")")),
                "want tells no states apart, so it decides nothing",
                "wants tell no states apart, so they decide nothing",
                ".");
    }

    private static <T extends TodayFinding> List<Text> texts(
            List<TodayFinding> findings, Class<T> kind, Function<T, Text> name) {
        return findings.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(name)
                .toList();
    }

    private static <T extends TodayFinding> List<Ref> refs(
            List<TodayFinding> findings, Class<T> kind, Function<T, Ref> option) {
        return findings.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(option)
                .distinct()
                .toList();
    }

    /// Options by their owners, behind a sentence: `Israel: escalate and admit; United States: press.`
    private List<Text> acts(List<Ref> options, String one, String many, String rest) {
        if (options.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> owned = new LinkedHashMap<>();
        options.stream()
                .limit(NAMED)
                .forEach(o ->
                        owned.computeIfAbsent(o.owner(), _ -> new ArrayList<>()).add(phrases.shortName(o)));
        List<Text> named = new ArrayList<>();
        owned.forEach(
                (owner, acts) -> named.add(Text.of(phrases.party(owner)).then(": " + Phrases.joined(acts, "and"))));
        int more = options.size() - NAMED;
        return List.of(Text.of(Phrases.count(options.size(), one, many) + rest + ". ")
                .then(Phrases.set(named, "; "))
                .then(more > 0 ? "; and " + more + " more." : "."));
    }

    private static List<Text> line(List<Text> all, String one, String many, String end) {
        if (all.isEmpty()) {
            return List.of();
        }
        int more = all.size() - NAMED;
        Text which = more > 0
                ? Phrases.set(all.subList(0, NAMED), ", ").then(" and " + more + " more")
                : Phrases.listed(all, "and");
        return List.of(
                Text.of(Phrases.count(all.size(), one, many) + ": ").then(which).then(end));
    }
}
