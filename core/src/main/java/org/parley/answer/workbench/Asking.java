package org.parley.answer.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parley.answer.data.Data;
import org.parley.answer.explain.Explain;
import org.parley.answer.explain.Figures;
import org.parley.answer.explain.InverseFigures;
import org.parley.answer.explain.LeverageFigures;
import org.parley.answer.explain.ProofFigures;
import org.parley.answer.explain.TodayFigures;
import org.parley.answer.report.Report;
import org.parley.answer.workbench.Answer.Standing;
import org.parley.deal.leverage.Leverage;
import org.parley.deal.leverage.Owners;
import org.parley.deal.stability.Brief;
import org.parley.deal.stability.Reasoned;
import org.parley.deal.stability.Stability;
import org.parley.deal.stability.Survey;
import org.parley.deal.stability.Target;
import org.parley.deal.today.Today;
import org.parley.deal.today.TodayReport;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.Terms;
import org.parley.game.engines.Engines;
import org.parley.game.inverse.Inverse;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Sequential;
import org.parley.game.stability.SetEngine;
import org.parley.game.stability.StateSet;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Pattern;
import org.parley.run.Result;
import org.parley.run.Run;

/// Answers one inquiry: chooses engines, has the results worked out and put into words.
final class Asking {

    private static final int MOST_FAMILIES = 12;

    /// How many sets of calls are judged before larger ones are left open, and said to be.
    private static final int MOST_TRIALS = 200;

    private final Opened opened;
    private final Negotiation negotiation;
    private final Game game;
    private final Run run;

    Asking(Opened opened, Run run) {
        this.opened = opened;
        this.negotiation = opened.negotiation().orElseThrow();
        this.game = Games.of(negotiation);
        this.run = run;
    }

    Result<Answer> answer(Inquiry inquiry) {
        return switch (inquiry) {
            case Inquiry.OfStability asked -> stability(asked);
            case Inquiry.OfToday(Concept concept) -> new Result.Complete<>(answered(today(concept)));
            case Inquiry.OfLeverage asked -> leverage(asked);
            case Inquiry.OfBrief asked -> brief(asked);
            case Inquiry.OfPriorities asked -> priorities(asked);
            case Inquiry.OfDifference asked -> new Comparing(opened, asked, run).answer();
        };
    }

    private Result<Answer> leverage(Inquiry.OfLeverage asked) {
        SetEngine engine = Engines.variants(game, run);
        return Leverage.of(negotiation, asked.target(), asked.concept(), asked.owners(), engine, MOST_TRIALS, run)
                .map(found -> {
                    String owners = asked.owners() == Owners.WILLING ? " --owners willing" : "";
                    String flags = flag(asked.concept()) + " --target "
                            + asked.target().id() + owners;
                    Data.Fields data = joined(
                            about("leverage"), new LeverageFigures(negotiation, opened.labels()).leverage(found));
                    return new Answer(
                            Standing.ANSWERED,
                            explain().leverage(found, foot("leverage" + flags)),
                            data,
                            Optional.empty());
                });
    }

    private Result<Answer> stability(Inquiry.OfStability asked) {
        return stability(asked.concepts(), asked.targets()).then(found -> {
            Answer answer = answered(asked, found);
            return asked.withProof() ? proof(found).map(proof -> answer.with(proof)) : new Result.Complete<>(answer);
        });
    }

    private Answer answered(Inquiry.OfStability asked, Stability found) {
        Concept spoken = asked.concepts().contains(new Sequential())
                ? new Sequential()
                : asked.concepts().getLast();
        List<Reasoned> ends = reasoned(found, spoken);
        Footing today = Today.footing(negotiation, Engines.forward(), spoken, run);
        Report report = explain().stability(found, ends, today, foot("stability" + flags(asked)));
        Data.Fields data = joined(about("stability").with("limit", asked.limit()), TodayFigures.footing(today));
        data = joined(data, new Figures(opened.labels(), asked.limit()).stability(found));
        return new Answer(Standing.ANSWERED, report, data, Optional.empty());
    }

    private Result<Stability> stability(List<Concept> concepts, List<Target> targets) {
        return judgesWhole(targets)
                ? Stability.of(game, Engines.whole(), concepts, targets, run)
                : Stability.within(game, Engines.forward(), concepts, targets, run);
    }

    private boolean judgesWhole(List<Target> targets) {
        return targets.isEmpty() || Engines.judgesWhole(game, run);
    }

    private List<Reasoned> reasoned(Stability found, Concept concept) {
        List<Supplier<Reasoned>> tasks = new ArrayList<>();
        for (Target target : found.targets()) {
            tasks.add(() -> Reasoned.of(game, found.analysis(), target, found.verdict(target.id(), concept)));
        }
        return run.all(tasks);
    }

    private TodayReport today(Concept concept) {
        return Today.check(negotiation, Engines.forward(), concept, run);
    }

    private Answer answered(TodayReport today) {
        Data.Fields data = joined(about("today"), new TodayFigures(negotiation, game).today(today));
        Standing standing = today.findings().isEmpty() ? Standing.ANSWERED : Standing.FINDINGS;
        return new Answer(
                standing, explain().today(today, foot("today" + flag(today.concept()))), data, Optional.empty());
    }

    private Result<Answer> brief(Inquiry.OfBrief asked) {
        TodayReport today = today(asked.concept());
        return survey(asked).map(survey -> {
            Stability found = survey.stability();
            StateSet unnamed = unnamed(found, asked.concept());
            List<Pattern> families = unnamed.families(MOST_FAMILIES);
            boolean more = unnamed.states().anyMatch(s -> families.stream().noneMatch(s::fits));
            List<Reasoned> ends = reasoned(found, asked.concept());
            Brief brief = new Brief(negotiation, asked.concept(), today, survey, ends, families, more);
            Data.Fields data = joined(about("brief"), new TodayFigures(negotiation, game).today(today));
            data = joined(data, new Figures(opened.labels(), asked.limit()).survey(survey));
            return new Answer(
                    Standing.ANSWERED, explain().brief(brief, foot("brief" + flags(asked))), data, Optional.empty());
        });
    }

    private Result<Answer> priorities(Inquiry.OfPriorities asked) {
        SetEngine engine = Engines.judgesWhole(game, run) ? Engines.whole() : Engines.forward();
        Target target = asked.target();
        return Inverse.of(game, engine, asked.concepts(), asked.parties(), target.where(), run)
                .map(found -> {
                    List<Concept> concepts = asked.concepts();
                    Footing today = Today.footing(negotiation, Engines.forward(), spoken(concepts), run);
                    List<String> foot = foot("priorities" + flags(asked));
                    Report report = explain().inverse(target.name(), concepts, found, today, foot);
                    Data.Fields data = joined(about("priorities"), TodayFigures.footing(today));
                    data = joined(
                            data,
                            new InverseFigures(negotiation, opened.labels()).inverse(target.id(), concepts, found));
                    return new Answer(Standing.ANSWERED, report, data, Optional.empty());
                });
    }

    /// The concept an answer by several speaks by.
    private static Concept spoken(List<Concept> concepts) {
        return concepts.contains(new Sequential()) ? new Sequential() : concepts.getLast();
    }

    private String flags(Inquiry.OfPriorities asked) {
        String concepts = asked.concepts().stream().map(Concept::symbol).collect(Collectors.joining(","));
        String parties = asked.parties().stream()
                .map(p -> negotiation.parties().get(p).id())
                .collect(Collectors.joining(","));
        return (asked.isOutcome() ? " --to " : " --state ")
                + asked.target().id()
                + (asked.concepts().equals(List.of(new Sequential())) ? "" : " --concept " + concepts)
                + (asked.parties().size() == negotiation.parties().size() ? "" : " --party " + parties);
    }

    /// All concepts at once where every state is judged; else the one the pages speak by, and the others as they can.
    private Result<Survey> survey(Inquiry.OfBrief asked) {
        return judgesWhole(asked.targets())
                ? stability(Concept.ALL, asked.targets()).map(Survey::complete)
                : Survey.within(game, Engines.forward(), asked.concept(), asked.targets(), run);
    }

    /// The equilibria in no end the file names, whichever ends were asked about.
    private StateSet unnamed(Stability found, Concept concept) {
        StateSet all = found.analysis()
                .equilibria(Collections.nCopies(game.parties().size(), concept))
                .atLeast();
        return all.keep(new Terms(game)
                .anyOf(negotiation.outcomes().stream().map(Outcome::where).toList())
                .negate());
    }

    private Explain explain() {
        return new Explain(negotiation, game, "file " + opened.shortHash());
    }

    private List<String> foot(String command) {
        return List.of("Reproduce: parley " + command + " " + About.name(opened) + " (file " + opened.shortHash()
                + ", version " + Workbench.VERSION + ")");
    }

    private String flags(Inquiry.OfStability asked) {
        String concepts = asked.concepts().stream().map(Concept::symbol).collect(Collectors.joining(","));
        return (asked.concepts().equals(Concept.ALL) ? "" : " --concept " + concepts)
                + (asked.named() ? targets(asked.targets()) : "");
    }

    private String flags(Inquiry.OfBrief asked) {
        List<String> all = negotiation.outcomes().stream().map(Outcome::id).toList();
        boolean isAll = asked.targets().stream().map(Target::id).toList().equals(all);
        return flag(asked.concept()) + (isAll ? "" : targets(asked.targets()));
    }

    private static String flag(Concept concept) {
        return concept.equals(new Sequential()) ? "" : " --concept " + concept.symbol();
    }

    private String targets(List<Target> targets) {
        boolean outcomes =
                targets.stream().allMatch(t -> negotiation.outcome(t.id()).isPresent());
        return (outcomes ? " --outcome " : " --state ")
                + targets.stream().map(Target::id).collect(Collectors.joining(","));
    }

    private Data.Fields about(String command) {
        return About.of(opened, command);
    }

    private static Data.Fields joined(Data.Fields first, Data.Fields second) {
        Data.Fields all = first;
        for (Map.Entry<String, Data> field : second.fields().entrySet()) {
            all = all.with(field.getKey(), field.getValue());
        }
        return all;
    }

    private Result<Data.Fields> proof(Stability found) {
        return new ProofFigures(found, opened.labels(), run)
                .proof(About.name(opened), opened.hash(), "parley " + Workbench.VERSION);
    }
}
