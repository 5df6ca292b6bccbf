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
import org.parley.answer.explain.ProofFigures;
import org.parley.answer.explain.RobustFigures;
import org.parley.answer.explain.TodayFigures;
import org.parley.answer.report.Report;
import org.parley.answer.workbench.Answer.Standing;
import org.parley.deal.robustness.Robustness;
import org.parley.deal.stability.Brief;
import org.parley.deal.stability.Reasoned;
import org.parley.deal.stability.Stability;
import org.parley.deal.stability.Target;
import org.parley.deal.today.Today;
import org.parley.deal.today.TodayReport;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.file.format.ChangeWriter;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Concept;
import org.parley.game.stability.FamilyEngine;
import org.parley.game.stability.Sequential;
import org.parley.game.stability.StateSet;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Pattern;
import org.parley.run.Result;
import org.parley.run.Run;

/// Answers one inquiry: chooses engines, has the results worked out and put into words.
final class Asking {

    private static final int MOST_FAMILIES = 12;

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
            case Inquiry.OfReadings asked -> readings(asked);
            case Inquiry.OfBrief asked -> brief(asked);
        };
    }

    private Result<Answer> stability(Inquiry.OfStability asked) {
        return stability(asked.concepts(), asked.targets()).map(found -> {
            Concept spoken = asked.concepts().contains(new Sequential())
                    ? new Sequential()
                    : asked.concepts().getLast();
            List<Reasoned> ends = reasoned(found, spoken);
            Footing today = footing(negotiation, spoken);
            Report report = explain().stability(found, ends, today, foot("stability" + flags(asked)));
            Data.Fields data = joined(about("stability").with("limit", asked.limit()), TodayFigures.footing(today));
            data = joined(data, new Figures(opened.labels(), asked.limit()).stability(found));
            Optional<Data> proof = asked.withProof() ? Optional.of(proof(found)) : Optional.empty();
            return new Answer(Standing.ANSWERED, report, data, proof);
        });
    }

    private Result<Stability> stability(List<Concept> concepts, List<Target> targets) {
        return Engines.judgesWhole(game, run) || targets.isEmpty()
                ? Stability.of(game, Engines.whole(), concepts, targets, run)
                : Stability.within(game, Engines.forward(), concepts, targets, run);
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

    private Result<Answer> readings(Inquiry.OfReadings asked) {
        List<Outcome> outcomes = asked.targets().stream()
                .flatMap(target -> negotiation.outcome(target.id()).stream())
                .toList();
        Concept concept = asked.concept();
        FamilyEngine engine = Engines.families(game, run);
        return Robustness.of(negotiation, outcomes, engine, concept, told -> describes(footing(told, concept)), run)
                .map(robust -> {
                    Footing today = footing(negotiation, concept);
                    Data.Fields data = joined(about("readings"), TodayFigures.footing(today));
                    data = joined(data, new RobustFigures(negotiation, robust, ChangeWriter::line).all());
                    Report report = explain().robust(robust, today, foot("readings" + flags(asked)));
                    return new Answer(Standing.ANSWERED, report, data, Optional.empty());
                });
    }

    private Footing footing(Negotiation told, Concept concept) {
        return Today.footing(told, Engines.forward(), concept, run);
    }

    /// Whether nothing speaks against it: what cannot be checked does not.
    private static boolean describes(Footing today) {
        return switch (today) {
            case EXPLAINED, UNCHECKED -> true;
            case UNEXPLAINED, IMPOSSIBLE -> false;
        };
    }

    private String flags(Inquiry.OfReadings asked) {
        boolean all = asked.targets().size() == negotiation.outcomes().size();
        return flag(asked.concept()) + (all ? "" : targets(asked.targets()));
    }

    private Result<Answer> brief(Inquiry.OfBrief asked) {
        TodayReport today = today(asked.concept());
        return stability(Concept.ALL, asked.targets()).map(found -> {
            StateSet unnamed = unnamed(found, asked.concept());
            List<Pattern> families = unnamed.families(MOST_FAMILIES);
            boolean more = unnamed.states().anyMatch(s -> families.stream().noneMatch(s::fits));
            List<Reasoned> ends = reasoned(found, asked.concept());
            Brief brief = new Brief(negotiation, asked.concept(), today, found, ends, families, more);
            Data.Fields data = joined(about("brief"), new TodayFigures(negotiation, game).today(today));
            data = joined(data, new Figures(opened.labels(), asked.limit()).stability(found));
            return new Answer(
                    Standing.ANSWERED, explain().brief(brief, foot("brief" + flags(asked))), data, Optional.empty());
        });
    }

    private StateSet unnamed(Stability found, Concept concept) {
        StateSet all = found.analysis()
                .equilibria(Collections.nCopies(game.parties().size(), concept))
                .atLeast();
        List<StateSet> named = found.targets().stream()
                .map(target -> found.verdict(target.id(), concept).completions())
                .toList();
        return all.keep(state -> named.stream().noneMatch(set -> set.contains(state)));
    }

    private Explain explain() {
        return new Explain(negotiation, game, "file " + opened.shortHash());
    }

    private List<String> foot(String command) {
        return List.of("Reproduce: parley " + command + " " + name() + " (file " + opened.shortHash() + ", version "
                + Workbench.VERSION + ")");
    }

    private String flags(Inquiry.OfStability asked) {
        String concepts = asked.concepts().stream().map(Concept::symbol).collect(Collectors.joining(","));
        return (asked.concepts().equals(Concept.ALL) ? "" : " --concept " + concepts)
                + (asked.named() ? targets(asked.targets()) : "");
    }

    private String flags(Inquiry.OfBrief asked) {
        boolean all = asked.targets().size() == negotiation.outcomes().size();
        return flag(asked.concept()) + (all ? "" : targets(asked.targets()));
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

    /// The file's own name: an answer never says where it lies.
    private String name() {
        String name = opened.source().name();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private Data.Fields about(String command) {
        return new Data.Fields()
                .with("parley", Workbench.VERSION)
                .with("command", command)
                .with("file", name())
                .with("hash", opened.hash());
    }

    private static Data.Fields joined(Data.Fields first, Data.Fields second) {
        Data.Fields all = first;
        for (Map.Entry<String, Data> field : second.fields().entrySet()) {
            all = all.with(field.getKey(), field.getValue());
        }
        return all;
    }

    private Data proof(Stability found) {
        return new ProofFigures(found, opened.labels(), run)
                .proof(name(), opened.hash(), "parley " + Workbench.VERSION);
    }
}
