package org.parley.answer.workbench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.answer.explain.Labels;
import org.parley.deal.leverage.LeverNeeds;
import org.parley.file.format.NegotiationReader;
import org.parley.file.format.Origins;
import org.parley.file.gmcr.GmcrReader;
import org.parley.file.gmcr.Imported;
import org.parley.file.source.Decoded;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.game.Completions;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Games;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Truth;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Subject;
import org.parley.sat.Constraint;
import org.parley.sat.Solver;

/// Turns bytes into an opened file. Never throws for what a file holds.
final class Opening {

    /// Dead ends after which the solver gives up: about a second.
    private static final int MOST_CONFLICTS = 5_000;

    private Opening() {}

    static Opened open(String name, byte[] bytes) {
        Decoded decoded = Decoded.of(name, bytes);
        if (decoded.diagnostics().stream().anyMatch(Diagnostic::isError)) {
            return refused(decoded, hash(bytes));
        }
        return read(decoded.source(), hash(bytes));
    }

    static Opened refused(Decoded decoded, String hash) {
        return new Opened(
                decoded.source(),
                hash,
                Form.NEGOTIATION,
                Optional.empty(),
                new Labels(List.of(), List.of()),
                decoded.diagnostics());
    }

    private static Opened read(SourceText source, String hash) {
        return isGmcr(source.name()) ? readGmcr(source, hash) : readNegotiation(source, hash);
    }

    static boolean isGmcr(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gmcr");
    }

    private static Opened readGmcr(SourceText source, String hash) {
        Imported imported = GmcrReader.read(source);
        List<Diagnostic> diagnostics = new ArrayList<>(imported.diagnostics());
        imported.negotiation()
                .flatMap(n -> impossible(n, imported.of(new Subject.OfRule(0))))
                .ifPresent(diagnostics::add);
        return opened(source, hash, Form.GMCR, imported.soFar(), given(imported), diagnostics);
    }

    private static Opened readNegotiation(SourceText source, String hash) {
        org.parley.file.format.Opening opening = NegotiationReader.read(source);
        List<Diagnostic> diagnostics = new ArrayList<>(opening.diagnostics());
        opening.negotiation()
                .flatMap(n -> impossible(n, opening.origins().of(new Subject.OfRule(0))))
                .ifPresent(diagnostics::add);
        opening.negotiation()
                .filter(n -> !n.levers().isEmpty())
                .ifPresent(n -> LeverNeeds.of(n).forEach(t -> diagnostics.add(idle(t, opening.origins()))));
        return opened(source, hash, Form.NEGOTIATION, opening.soFar(), ids(opening.soFar()), diagnostics);
    }

    private static Opened opened(
            SourceText source, String hash, Form form, Negotiation soFar, Labels labels, List<Diagnostic> diagnostics) {
        boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
        return new Opened(source, hash, form, failed ? Optional.empty() : Optional.of(soFar), labels, diagnostics);
    }

    /// The remark that the rules leave no state at all, or that this was not settled.
    private static Optional<Diagnostic> impossible(Negotiation negotiation, Optional<Span> firstRule) {
        Span span = firstRule.orElse(Span.at(0));
        return switch (feasible(Games.of(negotiation))) {
            case TRUE -> Optional.empty();
            case FALSE ->
                Optional.of(Diagnostic.error(
                        "no-feasible-state",
                        span,
                        "The rules leave no feasible state: whatever is chosen, one of them is broken.",
                        "Maybe a rule says never where it should say always."));
            case OPEN ->
                Optional.of(Diagnostic.warning(
                        "feasibility-not-settled",
                        span,
                        "Whether the rules leave any feasible state was not settled: the search was given up.",
                        "Maybe fewer options tied together by rules."));
        };
    }

    /// The remark on a lever that can never be pulled, or that waits for itself.
    private static Diagnostic idle(LeverNeeds.Trouble trouble, Origins origins) {
        Span at = origins.of(new Subject.OfLever(trouble.lever()), "needs").orElse(Span.at(0));
        String lever = "\"" + trouble.lever() + "\"";
        return switch (trouble.kind()) {
            case CONTRADICTORY ->
                Diagnostic.warning(
                        "needs-contradictory",
                        at,
                        "What " + lever + " needs is never true, whatever is taken and whoever calls.",
                        "Maybe \"or\" was meant where it says \"and\".");
            case UNREACHABLE ->
                Diagnostic.warning(
                        "needs-unreachable",
                        at,
                        "What " + lever + " needs and uses, with all that is needed for it, cannot be under the rules.",
                        "Maybe a rule is too strict, or another option was meant.");
            case CYCLIC ->
                Diagnostic.warning(
                        "needs-cyclic",
                        at,
                        "Levers wait for each other: " + lever + " needs " + String.join(", ", trouble.levers())
                                + ", and so itself.",
                        "Maybe one of them can go first.");
        };
    }

    /// Whether the rules leave a state. Going through the options is quickest for most files; where it does not come to
    /// an end, the solver is worth loading.
    private static Truth feasible(Game game) {
        Completions found = Completions.of(game, List.of(), 0);
        if (found.settled() || !found.states().isEmpty()) {
            return Truth.of(!found.states().isEmpty());
        }
        Solver solver = new Solver(game.options().stream().map(GameOption::name).toList());
        List<Integer> rules = game.never().stream()
                .map(rule -> solver.add(new Constraint.Holds(new Condition.Not(rule))))
                .toList();
        return solver.satisfiable(rules, MOST_CONFLICTS);
    }

    private static Labels given(Imported imported) {
        Labels ids = ids(imported.soFar());
        return new Labels(
                ids.parties().stream().map(imported.names()::of).toList(),
                ids.options().stream().map(imported.names()::of).toList());
    }

    private static Labels ids(Negotiation negotiation) {
        return new Labels(
                negotiation.parties().stream().map(Party::id).toList(),
                negotiation.options().stream().map(Ref::text).toList());
    }

    /// SHA-256 in hexadecimal.
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }
}
