package org.parley.answer.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;
import org.parley.deal.redlines.Common;
import org.parley.game.State;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.negotiation.model.Pattern;
import org.parley.run.Result;

/// What some lines leave in words: how many states, which families, whether they hold.
final class CommonWords {

    private static final int MOST_CHOICES = 12;
    private static final int LONG_NUMBER = 12;

    private final Phrases phrases;

    CommonWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /// How many, and which.
    Text possible(Common common) {
        Text text = Text.of(states(common.count()) + ":");
        for (Text family : families(common)) {
            text = text.then(new Piece.Break()).then("– ").then(family);
        }
        return text;
    }

    /// Whether it is one state, for the verb that follows.
    static boolean isOne(Result<BigInteger> count) {
        return count instanceof Result.Complete<BigInteger>(BigInteger n) && n.equals(BigInteger.ONE);
    }

    static String states(Result<BigInteger> count) {
        return switch (count) {
            case Result.Complete<BigInteger>(BigInteger n) -> states(n);
            case Result.Partial<BigInteger>(BigInteger n, String _) -> "at least " + states(n);
            case Result.Declined<BigInteger> _ -> "states not counted, at least 1,";
        };
    }

    /// Long numbers are rounded; the answer for programs has them exactly.
    private static String number(BigInteger n) {
        int digits = n.toString().length();
        return digits <= LONG_NUMBER
                ? Phrases.number(n)
                : "about " + n.toString().charAt(0) + " times 10 to the " + (digits - 1);
    }

    private static String states(BigInteger n) {
        return number(n) + (n.equals(BigInteger.ONE) ? " state" : " states");
    }

    /// What the families have alike comes first, so that each says only what is its own.
    List<Text> families(Common common) {
        List<Pattern> all = common.families();
        Pattern alike = alike(all);
        List<Text> families = new ArrayList<>();
        if (all.size() > 1 && !fixed(alike).isEmpty()) {
            families.add(Text.of("all: ").then(choices(alike, fixed(alike))));
        }
        for (Pattern family : all) {
            List<Integer> own = fixed(family).stream()
                    .filter(o -> all.size() == 1 || alike.isFree(o))
                    .toList();
            families.add(own.isEmpty() ? Text.of("everything the rules allow") : choices(family, own));
        }
        if (common.more()) {
            families.add(Text.of("… and more"));
        }
        return families;
    }

    /// What all of them fix alike.
    private static Pattern alike(List<Pattern> families) {
        return new Pattern(IntStream.range(0, families.getFirst().length())
                .mapToObj(o -> families.stream()
                        .map(family -> family.text().substring(o, o + 1))
                        .reduce((a, b) -> a.equals(b) ? a : "-")
                        .orElse("-"))
                .collect(Collectors.joining()));
    }

    private static List<Integer> fixed(Pattern pattern) {
        return IntStream.range(0, pattern.length())
                .filter(o -> !pattern.isFree(o))
                .boxed()
                .toList();
    }

    private Text choices(Pattern pattern, List<Integer> options) {
        State state = State.of(pattern.text().replace('-', 'N'));
        int more = options.size() - MOST_CHOICES;
        return Text.of(phrases.choices(state, options.subList(0, Math.min(options.size(), MOST_CHOICES)))
                + (more > 0 ? ", and " + Phrases.count(more, "option more", "options more") : ""));
    }

    /// The verdict on them as one end.
    Text holding(Result<OutcomeVerdict> holding) {
        return switch (holding) {
            case Result.Complete<OutcomeVerdict>(OutcomeVerdict verdict) -> verdict(verdict);
            case Result.Partial<OutcomeVerdict>(OutcomeVerdict verdict, String _) -> verdict(verdict);
            case Result.Declined<OutcomeVerdict>(String why, String _) ->
                Text.of(new Piece.Strong("not tested")).then(" whether that holds. " + why);
        };
    }

    private Text verdict(OutcomeVerdict verdict) {
        Text mark = EndWords.mark(verdict.word());
        return switch (verdict.word()) {
            case HOLDS -> mark.then(" once reached");
            case CAN_HOLD ->
                mark.then(" (" + Phrases.number(verdict.core().count()) + " of "
                        + Phrases.number(verdict.completions().count()) + " ways)");
            case LEFT -> mark.then(by(verdict));
            case CANNOT_HAPPEN -> mark;
        };
    }

    private String by(OutcomeVerdict verdict) {
        List<String> leavers = verdict.outward().stream()
                .map(leaver -> phrases.party(leaver.party()).plain())
                .toList();
        return leavers.isEmpty() ? "" : " by " + Phrases.joined(leavers, "or");
    }
}
