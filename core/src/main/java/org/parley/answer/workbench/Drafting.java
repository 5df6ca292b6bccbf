package org.parley.answer.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.answer.data.Data;
import org.parley.answer.explain.StudyReport;
import org.parley.answer.report.Report;
import org.parley.answer.workbench.Answer.Standing;
import org.parley.file.draft.Clauses;
import org.parley.file.draft.Draft;
import org.parley.file.draft.KeptIds;
import org.parley.file.format.NegotiationPrinter;
import org.parley.file.format.PointsWriter;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Point;
import org.parley.plan.wording.Wording;

/// Takes the clauses of a draft, and what their words give away.
record Drafting(String name, String hash, Draft draft) {

    Study study(Optional<Opened> earlier) {
        Clauses.Text text = Clauses.of(draft);
        List<Point> before =
                earlier.flatMap(Opened::negotiation).map(Negotiation::points).orElse(List.of());
        List<Point> points = before.isEmpty() ? text.points() : KeptIds.of(before, text.points());
        StudyReport study = new StudyReport(points, before, draft.leftOut(), Wording.of(points));
        String title = text.title().isEmpty() ? name : text.title();
        Report report = study.report(title, facts(), List.of(foot()));
        Data.Fields data = new Data.Fields()
                .with("parley", Workbench.VERSION)
                .with("command", "read")
                .with("file", name)
                .with("hash", hash)
                .with("title", text.title())
                .and(study.figures());
        boolean isOpen = !study.wording().findings().isEmpty()
                || !study.wording().unread().isEmpty();
        Answer answer = new Answer(isOpen ? Standing.FINDINGS : Standing.ANSWERED, report, data, Optional.empty());
        return new Study(
                answer,
                earlier.map(file -> PointsWriter.write(file.source(), points))
                        .orElseGet(() -> Optional.of(fresh(title, points))));
    }

    private static String fresh(String title, List<Point> points) {
        Negotiation empty = Negotiation.EMPTY.withPoints(points);
        return NegotiationPrinter.print(new Negotiation(
                title,
                empty.asOf(),
                empty.handling(),
                empty.note(),
                empty.sources(),
                empty.parties(),
                empty.rules(),
                empty.outcomes(),
                empty.levers(),
                empty.scenarios(),
                empty.readings(),
                points,
                empty.later()));
    }

    private List<String> facts() {
        return new ArrayList<>(List.of("Draft " + name + " (" + hash.substring(0, 4) + ")"));
    }

    private String foot() {
        return "Reproduce: parley read " + name + " (file " + hash.substring(0, 4) + ", version " + Workbench.VERSION
                + ")";
    }
}
