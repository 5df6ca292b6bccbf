package org.parley.answer.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.parley.answer.data.Data;
import org.parley.deal.stability.Sanction;
import org.parley.deal.stability.Stability;
import org.parley.deal.stability.Target;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Deterred;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.Verdict;
import org.parley.run.Result;
import org.parley.run.Run;

/// A proof file as data, in the format of `docs/proof-format.md`: the game in full and every verdict with its moves.
public final class ProofFigures {

    private final Stability stability;
    private final Game game;
    private final GameFigures figures;
    private final Run run;
    private final List<String> leftOut = new ArrayList<>();

    public ProofFigures(Stability stability, Labels labels, Run run) {
        this.stability = stability;
        this.game = stability.game();
        this.figures = new GameFigures(game, labels);
        this.run = run;
    }

    /// The whole file. `file` and `hash` say which file was judged, `tool` by what. Partial where claims are left out
    /// because the searches that bear them out are too large.
    public Result<Data.Fields> proof(String file, String hash, String tool) {
        List<Data> claims = claims();
        Data.Fields proof = new Data.Fields()
                .with("parley-proof", 1)
                .with("file", file)
                .with("hash", hash)
                .with("tool", tool)
                .with("game", figures.game())
                .with("claims", new Data.Items(claims));
        return leftOut.isEmpty()
                ? new Result.Complete<>(proof)
                : new Result.Partial<>(
                        proof, "The proof leaves out " + leftOut.size() + " claims. " + leftOut.getFirst());
    }

    private List<Data> claims() {
        List<Data> claims = new ArrayList<>();
        for (Concept concept : stability.concepts()) {
            if (stability.wholeSpace()) {
                claims.add(equilibria(concept));
            }
            for (Target target : stability.targets()) {
                OutcomeVerdict verdict = stability.verdict(target.id(), concept);
                outcome(target, verdict).ifPresent(claims::add);
                if (verdict.completions().count().equals(BigInteger.ONE)) {
                    claims.addAll(single(
                            concept, verdict.completions().states().findFirst().orElseThrow()));
                }
            }
        }
        return claims;
    }

    private Data equilibria(Concept concept) {
        List<Data> stable = new ArrayList<>();
        for (int party = 0; party < game.parties().size(); party++) {
            stable.add(new Data.Figure(
                    stability.analysis().stable(party, concept).atLeast().count()));
        }
        var all = stability
                .analysis()
                .equilibria(Collections.nCopies(game.parties().size(), concept));
        return claim("equilibria", concept)
                .with("feasible", new Data.Figure(stability.analysis().judged().count()))
                .with("count", new Data.Figure(all.atLeast().count()))
                .with("stable", new Data.Items(stable));
    }

    private static Data.Fields claim(String kind, Concept concept) {
        return new Data.Fields().with("kind", kind).with("concept", concept.symbol());
    }

    private Optional<Data> outcome(Target target, OutcomeVerdict verdict) {
        return complete(Sanction.holding(stability.analysis(), game.parties().size(), verdict))
                .map(sanctions -> outcome(target, verdict, sanctions));
    }

    /// What was found completely; else why not is remembered and the claim left out, for it would not be borne out.
    private <T> Optional<T> complete(Result<T> result) {
        return switch (result) {
            case Result.Complete<T>(T value) -> Optional.of(value);
            case Result.Partial<T>(T _, String why) -> leftOut(why);
            case Result.Declined<T>(String why, var _) -> leftOut(why);
        };
    }

    private <T> Optional<T> leftOut(String why) {
        leftOut.add(why);
        return Optional.empty();
    }

    private Data outcome(Target target, OutcomeVerdict verdict, List<Sanction> sanctions) {
        return claim("outcome", verdict.concept())
                .with("name", target.id())
                .with("where", figures.formula(target.where()))
                .with("completions", new Data.Figure(verdict.completions().count()))
                .with("core", Data.words(verdict.core().states().map(State::pattern)))
                .with("equilibria", new Data.Figure(verdict.equilibria()))
                .with("verdict", Figures.word(verdict.word()))
                .with("leavers", Data.items(verdict.leavers().stream().map(l -> leaver(l.move(), l.from()))))
                .with("gone", Data.items(verdict.gone().stream().map(g -> departure(g.departure()))))
                .with("sanctions", Data.items(sanctions.stream().map(ProofFigures::sanction)));
    }

    private static Data leaver(Move move, int from) {
        return new Data.Fields()
                .with("party", move.party())
                .with("from", from)
                .with(
                        "move",
                        Data.items(move.changed().stream()
                                .map(o -> new Data.Fields()
                                        .with("option", o)
                                        .with("take", move.to().taken(o)))));
    }

    private static Data departure(Move move) {
        return new Data.Fields()
                .with("state", move.from().pattern())
                .with("party", move.party())
                .with("to", move.to().pattern());
    }

    private static Data sanction(Sanction sanction) {
        return new Data.Fields()
                .with("party", sanction.party())
                .with("from", sanction.from().pattern())
                .with(
                        "steps",
                        Data.items(sanction.steps().stream()
                                .map(s -> new Data.Fields()
                                        .with("by", s.move().party())
                                        .with("to", s.move().to().pattern()))));
    }

    /// For a state asked for by itself: the verdict for each party.
    private List<Data> single(Concept concept, State state) {
        List<Data> claims = new ArrayList<>();
        for (int party = 0; party < game.parties().size(); party++) {
            int focal = party;
            complete(stability.analysis().judge().judge(party, concept, state, run))
                    .map(verdict -> single(concept, focal, state, verdict))
                    .ifPresent(claims::add);
        }
        return claims;
    }

    private static Data single(Concept concept, int party, State state, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Stable(List<Deterred> deterred) ->
                claim("stable", concept)
                        .with("party", party)
                        .with("state", state.pattern())
                        .with("deterred", Data.items(deterred.stream().map(ProofFigures::deterred)));
            case Verdict.Unstable unstable ->
                claim("unstable", concept)
                        .with("party", party)
                        .with("state", state.pattern())
                        .with("to", unstable.escape().to().pattern())
                        .with("replies", new Data.Figure(unstable.replies().count()));
        };
    }

    private static Data deterred(Deterred deterred) {
        return new Data.Fields()
                .with("to", deterred.improvement().to().pattern())
                .with(
                        "sanction",
                        Data.items(deterred.sanction().stream()
                                .map(s -> new Data.Fields()
                                        .with("by", s.move().party())
                                        .with("to", s.move().to().pattern())
                                        .with("anyway", s.anyway()))));
    }
}
