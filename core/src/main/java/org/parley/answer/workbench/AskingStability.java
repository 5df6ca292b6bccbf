package org.parley.answer.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.answer.data.Data;
import org.parley.answer.explain.Figures;
import org.parley.answer.explain.ProofFigures;
import org.parley.answer.explain.TodayFigures;
import org.parley.answer.report.Report;
import org.parley.deal.stability.Reasoned;
import org.parley.deal.stability.Stability;
import org.parley.deal.stability.Survey;
import org.parley.deal.stability.Target;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Concept;
import org.parley.run.Result;

/// What is stable, and why: of the whole game where that fits, else of the ends asked about.
record AskingStability(Desk desk) {

    Result<Answer> answer(Inquiry.OfStability asked) {
        return of(asked.concepts(), asked.targets()).then(found -> {
            Answer answer = answered(asked, found);
            return asked.withProof() ? proof(found).map(proof -> answer.with(proof)) : new Result.Complete<>(answer);
        });
    }

    private Answer answered(Inquiry.OfStability asked, Stability found) {
        Concept spoken = Desk.spoken(asked.concepts());
        Footing today = desk.footing(spoken);
        Report report = desk.explain().stability(found, reasoned(found, spoken), today, desk.foot(command(asked)));
        Data.Fields data = desk.about("stability").with("limit", asked.limit()).and(TodayFigures.footing(today));
        return Desk.answered(report, data.and(new Figures(desk.opened().labels(), asked.limit()).stability(found)));
    }

    private String command(Inquiry.OfStability asked) {
        List<String> ids = asked.targets().stream().map(Target::id).toList();
        return "stability" + Desk.flag(asked.concepts(), Concept.ALL) + (asked.named() ? desk.named(ids) : "");
    }

    Result<Stability> of(List<Concept> concepts, List<Target> targets) {
        return judgesWhole(targets)
                ? Stability.of(desk.game(), Engines.whole(), concepts, targets, desk.run())
                : Stability.within(desk.game(), Engines.forward(), concepts, targets, desk.run());
    }

    /// The verdicts, where the ends can be judged at all.
    Optional<Stability> judged(List<Concept> concepts, List<Target> targets) {
        return switch (of(concepts, targets)) {
            case Result.Complete<Stability>(Stability found) -> Optional.of(found);
            case Result.Partial<Stability> _, Result.Declined<Stability> _ -> Optional.empty();
        };
    }

    /// All concepts at once where every state is judged; else the one the pages speak by, and the others as they can.
    Result<Survey> survey(Concept concept, List<Target> targets) {
        return judgesWhole(targets)
                ? of(Concept.ALL, targets).map(Survey::complete)
                : Survey.within(desk.game(), Engines.forward(), concept, targets, desk.run());
    }

    private boolean judgesWhole(List<Target> targets) {
        return targets.isEmpty() || desk.judgesWhole();
    }

    /// The verdicts on the targets with what speaks for them.
    List<Reasoned> reasoned(Stability found, Concept concept) {
        List<Supplier<Reasoned>> tasks = new ArrayList<>();
        for (Target target : found.targets()) {
            tasks.add(() -> Reasoned.of(desk.game(), found.analysis(), target, found.verdict(target.id(), concept)));
        }
        return desk.run().all(tasks);
    }

    private Result<Data.Fields> proof(Stability found) {
        Opened opened = desk.opened();
        return new ProofFigures(found, opened.labels(), desk.run())
                .proof(About.name(opened), opened.hash(), Workbench.TOOL);
    }
}
