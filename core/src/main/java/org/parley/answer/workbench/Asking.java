package org.parley.answer.workbench;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.answer.data.Data;
import org.parley.answer.explain.Explain;
import org.parley.answer.explain.Figures;
import org.parley.answer.explain.Further;
import org.parley.answer.explain.FurtherFigures;
import org.parley.answer.explain.InverseFigures;
import org.parley.answer.explain.LeverageFigures;
import org.parley.answer.explain.PathsFigures;
import org.parley.answer.explain.ProofFigures;
import org.parley.answer.explain.RedLineFigures;
import org.parley.answer.explain.RedLineProof;
import org.parley.answer.explain.RobustFigures;
import org.parley.answer.explain.TodayFigures;
import org.parley.answer.report.Report;
import org.parley.answer.workbench.Answer.Standing;
import org.parley.deal.leverage.Leverage;
import org.parley.deal.leverage.Owners;
import org.parley.deal.redlines.RedLineReport;
import org.parley.deal.redlines.RedLines;
import org.parley.deal.robustness.Robustness;
import org.parley.deal.stability.Brief;
import org.parley.deal.stability.Reasoned;
import org.parley.deal.stability.Stability;
import org.parley.deal.stability.Survey;
import org.parley.deal.stability.Target;
import org.parley.deal.today.Today;
import org.parley.deal.today.TodayReport;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.file.format.ChangeWriter;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.Terms;
import org.parley.game.engines.Engines;
import org.parley.game.inverse.Inverse;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.FamilyEngine;
import org.parley.game.stability.Sequential;
import org.parley.game.stability.SetEngine;
import org.parley.game.stability.StateSet;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Pattern;
import org.parley.run.Result;
import org.parley.run.Run;

/// Answers one inquiry: chooses engines, has the results worked out and put into words.
final class Asking {

    private static final String TOOL = "parley " + Workbench.VERSION;
    private static final int MOST_FAMILIES = 12;
    private static final long MOST_SETTINGS = 1L << 18;
    private static final BigInteger MOST_JUDGED = BigInteger.valueOf(10_000);

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
            case Inquiry.OfRedLines asked -> redLines(asked);
            case Inquiry.OfReadings asked -> readings(asked);
            case Inquiry.OfBrief asked -> brief(asked);
            case Inquiry.OfPriorities asked -> priorities(asked);
            case Inquiry.OfDifference asked -> new Comparing(opened, asked, run).answer();
            case Inquiry.OfPaths asked -> paths(asked);
        };
    }

    private Result<Answer> leverage(Inquiry.OfLeverage asked) {
        SetEngine engine = Engines.variants(game, run);
        return Leverage.of(negotiation, asked.target(), asked.concept(), asked.owners(), engine, MOST_TRIALS, run)
                .map(found -> {
                    String owners = asked.owners() == Owners.WILLING ? " --owners willing" : "";
                    String flags = flag(asked.concept()) + " --target "
                            + asked.target().id() + owners;
                    Data.Fields data =
                            about("leverage").and(new LeverageFigures(negotiation, opened.labels()).leverage(found));
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
        Data.Fields data = about("stability").with("limit", asked.limit()).and(TodayFigures.footing(today));
        data = data.and(new Figures(opened.labels(), asked.limit()).stability(found));
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
        Data.Fields data = about("today").and(new TodayFigures(negotiation, game).today(today));
        Standing standing = today.findings().isEmpty() ? Standing.ANSWERED : Standing.FINDINGS;
        return new Answer(
                standing, explain().today(today, foot("today" + flag(today.concept()))), data, Optional.empty());
    }

    private Result<Answer> redLines(Inquiry.OfRedLines asked) {
        return RedLines.of(negotiation, asked.concept(), analyst(asked.concept()), asked.limit(), run)
                .map(found -> {
                    Footing today = Today.footing(negotiation, Engines.forward(), asked.concept(), run);
                    Data.Fields data =
                            about("redlines").with("limit", asked.limit()).and(TodayFigures.footing(today));
                    data = data.and(new RedLineFigures(found, opened.labels()).redLines());
                    Report report = explain().redLines(found, today, foot("redlines" + flags(asked)));
                    Optional<Data> proof = asked.withProof() ? Optional.of(proof(found)) : Optional.empty();
                    return new Answer(Standing.ANSWERED, report, data, proof);
                });
    }

    private Data proof(RedLineReport found) {
        return new RedLineProof(found, RedLines.certificates(negotiation, found), opened.labels())
                .proof(About.name(opened), opened.hash(), TOOL);
    }

    /// The whole space is judged once, where it fits, and only when somebody asks; else the family at hand.
    private BiFunction<List<Condition>, BigInteger, Result<Analysis>> analyst(Concept concept) {
        List<Result<Analysis>> whole = new ArrayList<>();
        return (within, count) -> {
            long settings = IntStream.range(0, game.parties().size())
                    .mapToLong(party -> 1L << Math.min(32, game.owned(party).size()))
                    .sum();
            if (settings > MOST_SETTINGS) {
                return new Result.Declined<>(
                        "The parties have too many options for that.", "Maybe leave out options it does not turn on.");
            }
            if (whole.isEmpty() && Engines.judgesWhole(game, run)) {
                whole.add(Engines.whole().analyse(game, Set.of(concept), List.of(), run));
            }
            if (!whole.isEmpty()) {
                return whole.getFirst();
            }
            return count.compareTo(MOST_JUDGED) <= 0
                    ? Engines.forward().analyse(game, Set.of(concept), within, run)
                    : new Result.Declined<>(
                            String.format(Locale.ROOT, "More than %,d states are not judged one by one.", MOST_JUDGED),
                            "Maybe rules or red lines that leave fewer states.");
        };
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
                    Data.Fields data = about("readings").and(TodayFigures.footing(today));
                    data = data.and(new RobustFigures(negotiation, robust, ChangeWriter::line).all());
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
        return survey(asked).map(survey -> {
            Stability found = survey.stability();
            StateSet unnamed = unnamed(found, asked.concept());
            List<Pattern> families = unnamed.families(MOST_FAMILIES);
            boolean more = unnamed.states().anyMatch(s -> families.stream().noneMatch(s::fits));
            List<Reasoned> ends = reasoned(found, asked.concept());
            Brief brief = new Brief(negotiation, asked.concept(), today, survey, ends, families, more);
            Further further = new AskingFurther(negotiation, asked.concept(), run).of(asked.targets(), found);
            Data.Fields data = about("brief").and(new TodayFigures(negotiation, game).today(today));
            data = data.and(new Figures(opened.labels(), asked.limit()).survey(survey));
            data = new FurtherFigures(negotiation, opened.labels()).into(data, asked.targets(), further);
            Report report = explain().brief(brief, further, foot("brief" + flags(asked)));
            return new Answer(Standing.ANSWERED, report, data, Optional.empty());
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
                    Data.Fields data = about("priorities").and(TodayFigures.footing(today));
                    data = data.and(
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

    private Result<Answer> paths(Inquiry.OfPaths asked) {
        List<Target> all = Understanding.targets(negotiation);
        return new AskingPaths(negotiation, asked.concept(), run)
                .to(asked.to(), all, judged(List.of(asked.concept()), all))
                .map(journey -> new Answer(
                        Standing.ANSWERED,
                        explain().paths(journey, foot("paths --to " + asked.to().id() + flag(asked.concept()))),
                        about("paths").and(new PathsFigures(opened.labels()).paths(journey)),
                        Optional.empty()));
    }

    /// The verdicts, where the ends can be judged at all: whether one is reached is a question of its own.
    private Optional<Stability> judged(List<Concept> concepts, List<Target> targets) {
        return switch (stability(concepts, targets)) {
            case Result.Complete<Stability>(Stability found) -> Optional.of(found);
            case Result.Partial<Stability> _, Result.Declined<Stability> _ -> Optional.empty();
        };
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

    private static String flags(Inquiry.OfRedLines asked) {
        boolean usual = asked.limit() == Inquiry.OfRedLines.USUAL_LIMIT;
        return flag(asked.concept()) + (usual ? "" : " --limit " + asked.limit());
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

    private Result<Data.Fields> proof(Stability found) {
        return new ProofFigures(found, opened.labels(), run).proof(About.name(opened), opened.hash(), TOOL);
    }
}
