package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.leverage.Found;
import org.parley.deal.redlines.RedLineReport;
import org.parley.deal.robustness.Robust;
import org.parley.deal.stability.Brief;
import org.parley.deal.stability.Reasoned;
import org.parley.deal.stability.Stability;
import org.parley.deal.today.TodayReport;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.game.Game;
import org.parley.game.inverse.Inverse;
import org.parley.game.stability.Concept;
import org.parley.negotiation.model.Negotiation;

/// Turns results into reports in plain words. Works nothing out that the results do not hold.
public final class Explain {

    private final Negotiation negotiation;
    private final Phrases phrases;
    private final Citations citations;
    private final Reasons reasons;
    private final String file;

    /// For one report. `file` names the file and the first digits of its hash, as every answer repeats them.
    public Explain(Negotiation negotiation, Game game, String file) {
        this.negotiation = negotiation;
        this.phrases = new Phrases(negotiation);
        this.citations = new Citations(negotiation);
        this.reasons = new Reasons(negotiation, game, phrases, citations);
        this.file = file;
    }

    /// The brief: two pages to send on, and an annex to check them by.
    public Report brief(Brief brief, Further further, List<String> foot) {
        TodayWords today = new TodayWords(negotiation, phrases, reasons);
        BriefPages pages = new BriefPages(
                brief,
                phrases,
                further,
                new HoldsPart(phrases, reasons, brief.ends()),
                this::steps,
                new TodayPart(brief.today(), today),
                new CallsPart(negotiation, phrases, citations, further.calls()),
                further.redLines().map(this::redLines),
                further.sure().map(this::robustParts));
        List<Part> parts = new ArrayList<>();
        parts.add(new ShortAnswer(brief, phrases, new EndWords(phrases, reasons)).part());
        parts.addAll(pages.first(new TodayKinds(phrases, today)));
        parts.addAll(pages.second());
        RestsPart rests = new RestsPart(negotiation, phrases);
        parts.add(rests.part());
        List<Part> annex = pages.annex();
        parts.add(sources());
        parts.addAll(annex);
        parts.add(rests.table());
        parts.addAll(new Annex(brief, phrases).parts());
        parts.add(pages.today());
        return report(parts, foot);
    }

    private LegWords steps(Journey journey) {
        return new LegWords(phrases, reasons, new LeverWords(phrases, citations), journey.takes());
    }

    private RedLinesPart redLines(RedLineReport found) {
        return new RedLinesPart(negotiation, phrases, new LineWords(negotiation, phrases, reasons, citations), found);
    }

    private RobustParts robustParts(Robust robust) {
        return new RobustParts(robust, new SwitchWords(negotiation, phrases), new EffectWords(phrases));
    }

    /// The answer to `parley stability`: verdicts with their reasons, then counts.
    public Report stability(Stability stability, List<Reasoned> ends, Footing today, List<String> foot) {
        HoldsPart holds = new HoldsPart(phrases, reasons, ends);
        List<Part> parts = new ArrayList<>(shortAnswer(today));
        if (!ends.isEmpty()) {
            parts.add(holds.table());
            parts.add(onOnePage(holds.why()));
            parts.add(
                    new Part(Place.FIRST_PAGE, "Verdicts by concept", List.of(ConceptTables.verdictTable(stability))));
        }
        parts.add(onOnePage(ConceptTables.counts(stability, phrases)));
        addSources(parts);
        return report(parts, foot);
    }

    /// The answer to `parley leverage`.
    public Report leverage(Found found, List<String> foot) {
        List<Part> parts = new ArrayList<>(new LeveragePart(negotiation, phrases, citations, found).parts());
        addSources(parts);
        return report(parts, foot);
    }

    /// The answer to `parley today`.
    public Report today(TodayReport today, List<String> foot) {
        List<Part> parts = new ArrayList<>();
        parts.add(new TodayPart(today, new TodayWords(negotiation, phrases, reasons)).part(Place.FIRST_PAGE));
        addSources(parts);
        return report(parts, foot);
    }

    /// The answer to `parley priorities`: what each party would have to want for the end `name` to stay.
    public Report inverse(String name, List<Concept> concepts, Inverse inverse, Footing today, List<String> foot) {
        List<Part> parts = new ArrayList<>(shortAnswer(today));
        for (Concept concept : concepts) {
            parts.add(new InversePart(negotiation, phrases, inverse, concept).part(name));
            new ConditionPart(negotiation, phrases).parts(inverse, concept).forEach(part -> parts.add(onOnePage(part)));
        }
        if (!inverse.needs().isEmpty()) {
            parts.add(InversePart.note());
        }
        return report(parts, foot);
    }

    /// Where the file does not describe today, that no verdict can be given.
    private static List<Part> shortAnswer(Footing today) {
        return ShortAnswer.cannotSay(today).stream()
                .map(gap -> new Part(Place.FIRST_PAGE, "Short answer", List.of(gap)))
                .toList();
    }

    /// The answer to `parley redlines`.
    public Report redLines(RedLineReport found, Footing today, List<String> foot) {
        List<Part> parts = new ArrayList<>(redLines(found).parts(today));
        addSources(parts);
        return report(parts, foot);
    }

    /// The answer to `parley paths`.
    public Report paths(Journey journey, List<String> foot) {
        HoldsPart holds =
                new HoldsPart(phrases, reasons, journey.reasons().stream().toList());
        List<Part> parts = new ArrayList<>(new PathsPart(journey, phrases, holds, steps(journey)).parts());
        addSources(parts);
        return report(parts, foot);
    }

    /// The answer to `parley readings`: what the verdicts rest on.
    public Report robust(Robust robust, Footing today, List<String> foot) {
        List<Part> parts = new ArrayList<>();
        ShortAnswer.cannotSay(today)
                .ifPresent(gap -> parts.add(new Part(Place.FIRST_PAGE, "Short answer", List.of(gap))));
        if (robust.outcomes().isEmpty()) {
            parts.add(new Part(Place.FIRST_PAGE, "Short answer", List.of(ShortAnswer.namesNone())));
        } else {
            parts.addAll(robustParts(robust).parts());
        }
        return report(parts, foot);
    }

    private void addSources(List<Part> parts) {
        if (!citations.list().isEmpty()) {
            parts.add(onOnePage(sources()));
        }
    }

    private static Part onOnePage(Part part) {
        return new Part(Place.FIRST_PAGE, part.heading(), part.blocks());
    }

    private Report report(List<Part> parts, List<String> foot) {
        List<String> facts = new ArrayList<>();
        negotiation.asOf().ifPresent(day -> facts.add("Facts to " + day));
        if (!negotiation.handling().isEmpty()) {
            facts.add(negotiation.handling());
        }
        facts.add(file);
        String title = negotiation.title().isEmpty() ? "A negotiation" : negotiation.title();
        return new Report(title, facts, parts, foot);
    }

    /// The sources cited on the pages before; the annex lists all of the file.
    private Part sources() {
        List<Text> list = citations.list();
        List<Block> blocks = list.isEmpty()
                ? List.of(new Block.Gap("NONE", Text.of("No statement on these pages names a source.")))
                : List.of(new Block.Sources(list), new Block.Prose(Citations.legend()));
        return new Part(Place.ANNEX, "Sources", blocks);
    }
}
