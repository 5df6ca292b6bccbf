package org.parley.answer.workbench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.parley.answer.explain.Labels;
import org.parley.file.format.NegotiationReader;
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
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Subject;
import org.parley.sat.Constraint;
import org.parley.sat.Solved;
import org.parley.sat.Solver;

/// Turns bytes into an opened file. Never throws for what a file holds.
final class Opening {

    private static final int FEW_OPTIONS = 30;

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
        return source.name().endsWith(".gmcr") ? readGmcr(source, hash) : readNegotiation(source, hash);
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
        return opened(source, hash, Form.NEGOTIATION, opening.soFar(), ids(opening.soFar()), diagnostics);
    }

    private static Opened opened(
            SourceText source, String hash, Form form, Negotiation soFar, Labels labels, List<Diagnostic> diagnostics) {
        boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
        return new Opened(source, hash, form, failed ? Optional.empty() : Optional.of(soFar), labels, diagnostics);
    }

    /// The remark that the rules leave no state at all.
    private static Optional<Diagnostic> impossible(Negotiation negotiation, Optional<Span> firstRule) {
        if (isPossible(Games.of(negotiation))) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.error(
                "no-feasible-state",
                firstRule.orElse(Span.at(0)),
                "The rules leave no feasible state: whatever is chosen, one of them is broken.",
                "Maybe a rule says never where it should say always."));
    }

    /// Whether the rules leave a state. Going through the options is quickest for most files; with many it may take for
    /// ever, and the solver is worth loading.
    private static boolean isPossible(Game game) {
        if (game.options().size() <= FEW_OPTIONS) {
            return !Completions.of(game, List.of(), 0).isEmpty();
        }
        Solver solver = new Solver(game.options().stream().map(GameOption::name).toList());
        List<Integer> rules = game.never().stream()
                .map(rule -> solver.add(new Constraint.Holds(new Condition.Not(rule))))
                .toList();
        return solver.solve(rules) instanceof Solved.Model;
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
