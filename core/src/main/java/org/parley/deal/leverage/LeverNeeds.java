package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.game.Completions;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Games;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Joint;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Conditions;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;

/// What is wrong with what the levers of a file need, if anything: each lever that could never be pulled, and levers
/// that wait for each other.
///
/// A lever is taken as one more option, which is taken only with what it uses and needs. Costs one search for a
/// feasible state for each lever that needs something.
public final class LeverNeeds {

    private final Negotiation negotiation;
    private final Game game;

    private LeverNeeds(Negotiation negotiation) {
        this.negotiation = negotiation;
        this.game = withLevers(negotiation);
    }

    /// A lever and what is wrong with its needs; `levers` are those it waits for in a circle.
    public record Trouble(String lever, Kind kind, List<String> levers) {
        public Trouble {
            levers = List.copyOf(levers);
        }
    }

    public enum Kind {
        /// What it needs is never true, whatever is taken and pulled.
        CONTRADICTORY,
        /// What it needs, with all that needs in turn, is true in no state the rules allow in which its option is
        /// taken.
        UNREACHABLE,
        /// It needs a lever that needs it.
        CYCLIC
    }

    /// All troubles, in the order of the file.
    public static List<Trouble> of(Negotiation negotiation) {
        LeverNeeds needs = new LeverNeeds(negotiation);
        return negotiation.levers().stream()
                .filter(l -> l.needs().isPresent())
                .flatMap(l -> needs.trouble(l).stream())
                .toList();
    }

    private Optional<Trouble> trouble(Lever lever) {
        Condition needed = lever.needs().orElseThrow();
        Game free =
                new Game(game.parties(), game.options(), List.of(), game.preferences(), game.answers(), game.hidden());
        Ref self = new Ref("", lever.id());
        if (Completions.of(free, List.of(needed, self), 0).isEmpty()) {
            return Optional.of(new Trouble(lever.id(), Kind.CONTRADICTORY, List.of()));
        }
        if (Completions.of(game, List.of(self), 0).isEmpty()) {
            return Optional.of(new Trouble(lever.id(), Kind.UNREACHABLE, List.of()));
        }
        List<String> circle = circle(lever);
        return circle.isEmpty() ? Optional.empty() : Optional.of(new Trouble(lever.id(), Kind.CYCLIC, circle));
    }

    private static Game withLevers(Negotiation negotiation) {
        Game game = Games.of(negotiation);
        List<GameOption> options = new ArrayList<>(game.options());
        List<Condition> never = new ArrayList<>(game.never());
        for (Lever lever : negotiation.levers()) {
            Ref self = new Ref("", lever.id());
            options.add(new GameOption(self, 0, true, true));
            lever.uses().ifPresent(option -> never.add(unless(option, self)));
            lever.needs().ifPresent(needs -> never.add(unless(needs, self)));
        }
        return new Game(game.parties(), options, never, game.preferences(), game.answers(), game.hidden());
    }

    /// That the lever is pulled without this.
    private static Condition unless(Condition needed, Ref lever) {
        return new Not(new Link(needed, Joint.IF, lever));
    }

    /// A way from the lever back to it along what levers need; empty where there is none.
    private List<String> circle(Lever lever) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(mentioned(lever.id()));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (seen.add(next)) {
                open.addAll(mentioned(next));
            }
        }
        return seen.contains(lever.id())
                ? seen.stream().filter(other -> waitsFor(other, lever.id())).toList()
                : List.of();
    }

    private boolean waitsFor(String from, String to) {
        Set<String> seen = new LinkedHashSet<>(List.of(from));
        List<String> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            for (String next : mentioned(open.removeLast())) {
                if (next.equals(to)) {
                    return true;
                }
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    private List<String> mentioned(String lever) {
        return negotiation.lever(lever).flatMap(Lever::needs).stream()
                .flatMap(needs -> Conditions.refs(needs).stream())
                .filter(ref -> ref.owner().isEmpty())
                .map(Ref::name)
                .toList();
    }
}
