package org.parley.deal.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.game.stability.Tally;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Negotiation;

/// Which one thing would, if it were known, decide most verdicts.
///
/// Asked is only what is in doubt: what a reading sees otherwise; an option of which the file says that it is costly or
/// impossible to change back, or of which it is not sure; a rule, a want or a place in the order of which it is not
/// sure.
/// What today speaks against is not asked. Most verdicts first; then what a reading sees otherwise; then facts, wants,
/// orders and whole readings; then what the file is least sure of; then as in the file.
final class Questions {

    private final Negotiation negotiation;
    private final Doubts doubts;

    Questions(Negotiation negotiation) {
        this.negotiation = negotiation;
        this.doubts = new Doubts(negotiation);
    }

    private record Weighed(
            Question.About about, List<Integer> outcomes, boolean isRead, Switch.Kind kind, Confidence sure) {}

    Optional<Question> first(List<Flip> flips, List<Seen> seen) {
        List<Weighed> all = new ArrayList<>();
        boolean today = seen.getFirst().describesToday();
        flips.stream()
                .filter(flip -> doubts.isInDoubt(flip.change()) && (flip.describesToday() || !today))
                .map(flip -> new Weighed(
                        new Question.About.OfSwitch(flip.change()),
                        flip.effects().stream().map(Flip.Effect::outcome).toList(),
                        doubts.isRead(flip.change()),
                        flip.change().kind(),
                        doubts.confidence(flip.change())))
                .forEach(all::add);
        seen.stream()
                .filter(one -> one.world().readings().size() == 1 && (one.describesToday() || !today))
                .filter(one -> !isSwitch(one.world().readings().getFirst(), flips))
                .map(one -> new Weighed(
                        new Question.About.OfReading(one.world().readings().getFirst()),
                        changed(seen.getFirst().tallies(), one.tallies()),
                        true,
                        Switch.Kind.ABSENT,
                        Confidence.MEDIUM))
                .filter(weighed -> !weighed.outcomes().isEmpty())
                .forEach(all::add);
        return all.stream()
                .min(Comparator.<Weighed>comparingInt(w -> -w.outcomes().size())
                        .thenComparing(w -> !w.isRead())
                        .thenComparing(Weighed::kind)
                        .thenComparing(Weighed::sure))
                .map(best -> new Question(best.about(), best.outcomes(), alike(best, all)));
    }

    private static int alike(Weighed best, List<Weighed> all) {
        return (int) all.stream()
                        .filter(w -> w.outcomes().size() == best.outcomes().size())
                        .count()
                - 1;
    }

    private static List<Integer> changed(List<Tally> before, List<Tally> after) {
        return IntStream.range(0, before.size())
                .filter(k -> before.get(k).word() != after.get(k).word())
                .boxed()
                .toList();
    }

    /// Whether a reading says no more than one of the switches.
    private boolean isSwitch(String reading, List<Flip> flips) {
        List<Change> changes = negotiation.reading(reading).orElseThrow().changes();
        return flips.stream().anyMatch(flip -> flip.change().changes().equals(changes));
    }
}
