package org.parley.file.gmcr;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.file.source.Remarks;
import org.parley.file.source.Span;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Section;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Today;
import org.parley.negotiation.model.Want;

/// Names what a `.gmcr` file has no place for: one remark for each kind of thing, at the first of them.
record Losses(Negotiation negotiation, Function<Subject, Span> places, Remarks remarks) {

    void name() {
        answers();
        whole("heading-lost", "The title, the date, the handling and the note of the file are", headings());
        whole("sources-lost", "Sources are", negotiation.sources().stream().map(s -> new Subject.OfSource(s.id())));
        whole("outcomes-lost", "Named outcomes and fallbacks are", outcomes());
        whole("levers-lost", "Levers, scenarios and readings are", changes());
        whole(
                "sections-lost",
                "The sections " + sections() + " are",
                negotiation.later().stream().map(s -> new Subject.OfSection(s.key())));
        whole(
                "today-lost",
                "What is so today is",
                options(o -> o.today() != Today.UNCLEAR || !o.todayNote().isEmpty()));
        whole("costs-lost", "That an option is costly to change back is", options(Losses::isCostly));
        whole("red-lines-lost", "Red lines are", redLines());
        whole("basis-lost", "What wants rest on, and their ids, are", wants(Losses::hasBasis));
        whole("confidence-lost", "How sure the file is of its options and rules is", confidences());
        whole("notes-lost", "Notes and reasons are", notes());
    }

    private void whole(String code, String things, Stream<Subject> subjects) {
        subjects.findFirst()
                .ifPresent(first -> remarks.note(
                        code, places.apply(first), things + " not written: the format has no place for that."));
    }

    private void answers() {
        for (Party party : negotiation.parties()) {
            if (party.answers() instanceof Answers.Only(List<String> others)
                    && new HashSet<>(others).size() < negotiation.parties().size() - 1) {
                remarks.warning(
                        "answers-lost",
                        places.apply(new Subject.OfParty(party.id())),
                        "The format cannot say that " + party.id()
                                + " answers only some departures; in the file it answers everybody, which can change verdicts.",
                        "");
                return;
            }
        }
    }

    private Stream<Subject> headings() {
        boolean said = !negotiation.title().isEmpty()
                || negotiation.asOf().isPresent()
                || !negotiation.handling().isEmpty()
                || !negotiation.note().isEmpty();
        return said ? Stream.of(new Subject.Whole()) : Stream.empty();
    }

    private Stream<Subject> changes() {
        return Stream.of(
                        negotiation.levers().stream().map(l -> (Subject) new Subject.OfLever(l.id())),
                        negotiation.scenarios().stream().map(s -> (Subject) new Subject.OfScenario(s.id())),
                        negotiation.readings().stream().map(r -> (Subject) new Subject.OfReading(r.id())))
                .flatMap(s -> s);
    }

    private String sections() {
        return negotiation.later().stream().map(Section::key).collect(Collectors.joining(", "));
    }

    private Stream<Subject> outcomes() {
        Stream<Subject> named = negotiation.outcomes().stream().map(o -> new Subject.OfOutcome(o.id()));
        return Stream.concat(named, parties(p -> !p.fallback().isEmpty()));
    }

    private Stream<Subject> redLines() {
        return Stream.concat(wants(Want::redLine), parties(p -> !p.redLines().isEmpty()));
    }

    private Stream<Subject> confidences() {
        Stream<Subject> rules = IntStream.range(0, negotiation.rules().size())
                .filter(place -> negotiation.rules().get(place).confidence() != Confidence.MEDIUM)
                .mapToObj(Subject.OfRule::new);
        return Stream.concat(options(o -> o.confidence() != Confidence.MEDIUM), rules);
    }

    private Stream<Subject> notes() {
        Stream<Subject> parties = parties(p -> !p.note().isEmpty());
        Stream<Subject> options = options(o -> !o.note().isEmpty());
        Stream<Subject> wants = wants(w -> !w.because().isEmpty());
        boolean reasoned =
                negotiation.rules().stream().anyMatch(r -> !r.because().isEmpty());
        Stream<Subject> rules = reasoned ? Stream.of(new Subject.OfRule(0)) : Stream.empty();
        return Stream.of(parties, options, wants, rules).flatMap(s -> s);
    }

    private Stream<Subject> parties(Predicate<Party> which) {
        return negotiation.parties().stream().filter(which).map(p -> new Subject.OfParty(p.id()));
    }

    private Stream<Subject> options(Predicate<Option> which) {
        return negotiation.parties().stream()
                .flatMap(p -> p.options().stream().filter(which).map(o -> new Subject.OfOption(p.id(), o.id())));
    }

    private Stream<Subject> wants(Predicate<Want> which) {
        return negotiation.parties().stream()
                .flatMap(p -> p.wants().stream()
                        .filter(which)
                        .map(w -> new Subject.OfWant(p.id(), p.wants().indexOf(w))));
    }

    private static boolean isCostly(Option option) {
        return option.undo() == Reversal.COSTLY || option.redo() == Reversal.COSTLY;
    }

    private static boolean hasBasis(Want want) {
        return !want.id().isEmpty()
                || want.basis() != Basis.ASSUMED
                || want.order() != Placed.INFERRED
                || want.confidence() != Confidence.MEDIUM;
    }
}
