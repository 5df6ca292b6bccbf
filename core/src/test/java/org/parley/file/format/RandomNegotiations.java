package org.parley.file.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Joint;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Day;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Pattern;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Point;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Reading;
import org.parley.negotiation.model.RedLine;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Scenario;
import org.parley.negotiation.model.Section;
import org.parley.negotiation.model.Source;
import org.parley.negotiation.model.Today;
import org.parley.negotiation.model.Want;

/// Makes negotiations with every feature and the nastiest texts.
final class RandomNegotiations {

    private static final List<String> NASTY = List.of(
            "",
            "plain",
            "a: b",
            "a:b",
            "ends:",
            "a #b",
            "a#b",
            "#",
            "- a",
            "-a",
            "-",
            "--- x",
            "...",
            "? a",
            ":",
            "[a]",
            "{a}",
            "a, b",
            "]",
            "it's",
            "\"q\"",
            "'",
            "\\",
            "a\\nb",
            "no",
            "1.10",
            "007",
            "0x1F",
            "1e3",
            "null",
            "~",
            "2026-02-15",
            "<<",
            "*a",
            "&a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a`",
            " lead",
            "trail ",
            "tab\there",
            "\t",
            "two\nlines",
            "two\nlines\n",
            "a\n\nb\n\n",
            "\nfirst",
            "a \nb",
            " in\n  deep\n",
            "#c\n- d: e\n",
            "cr\r\nlf",
            "محادثات السلام",
            "שלום: עולם",
            "😀 #1",
            "e\u0301",
            "nel\u0085x",
            "ls\u2028x",
            "\u200Frtl",
            "\uFEFFbom",
            "nul\u0000",
            "del\u007F",
            "x".repeat(3000),
            "a\u00A0");

    private final Random random;
    private int ids;

    RandomNegotiations(long seed) {
        this.random = new Random(seed);
    }

    Negotiation next() {
        ids = 1;
        List<Source> sources = some(3, this::source);
        List<String> cited = sources.stream().map(Source::id).toList();
        List<List<Option>> options = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(_ -> options(cited))
                .toList();
        List<String> parties = options.stream().map(_ -> id()).toList();
        List<Ref> refs = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            for (Option option : options.get(i)) {
                refs.add(new Ref(parties.get(i), option.id()));
            }
        }
        List<Outcome> outcomes = refs.isEmpty() ? List.of() : some(2, () -> outcome(refs));
        List<Party> all = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            all.add(party(parties.get(i), options.get(i), parties, refs, outcomes, cited));
        }
        List<Rule> rules = refs.isEmpty() ? List.of() : some(2, () -> rule(refs, cited));
        Negotiation plain = new Negotiation(
                text(),
                random.nextBoolean() ? Optional.of(day()) : Optional.empty(),
                text(),
                text(),
                sources,
                all,
                rules,
                outcomes,
                List.of(),
                List.of(),
                List.of(),
                points(),
                sections());
        return all.size() < 2 ? plain : withChanges(plain, cited);
    }

    private Negotiation withChanges(Negotiation plain, List<String> cited) {
        RandomChanges changes = new RandomChanges(random, plain);
        List<Lever> levers = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            levers.add(lever(plain, changes, cited, levers));
        }
        List<String> ids = levers.stream().map(Lever::id).toList();
        List<Scenario> scenarios = some(2, () -> new Scenario(id(), cited(ids)));
        List<Reading> readings = some(2, () -> reading(plain, changes, cited));
        return plain.with(levers, scenarios, readings);
    }

    private Lever lever(Negotiation plain, RandomChanges changes, List<String> cited, List<Lever> before) {
        String on = plain.parties().getFirst().id();
        Party by = plain.parties().getLast();
        List<Ref> own = by.options().stream().map(o -> new Ref(by.id(), o.id())).toList();
        List<Change> effects = changes.some(3);
        boolean adds = effects.stream().allMatch(Change.AddWant.class::isInstance);
        Optional<Ref> uses = own.isEmpty() || !adds ? Optional.empty() : Optional.of(own.getFirst());
        List<Ref> atoms = new ArrayList<>(plain.options());
        before.forEach(lever -> atoms.add(new Ref("", lever.id())));
        return new Lever(
                id(),
                of(Lever.Kind.values()),
                text(),
                by.id(),
                uses,
                on,
                uses.map(option -> RandomChanges.onlyIf(effects, option)).orElse(effects),
                atoms.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(condition(atoms, 2)),
                random.nextBoolean()
                        ? Optional.of(new Lever.Price(by.id(), of(Lever.Level.values()), text()))
                        : Optional.empty(),
                text(),
                some(2, () -> new Lever.Use(Optional.of(day()), filled(), of(Lever.Worked.values()), cited(cited))),
                cited(cited),
                of(Confidence.values()));
    }

    private Reading reading(Negotiation plain, RandomChanges changes, List<String> cited) {
        String id = id();
        String of = random.nextBoolean() ? "" : plain.parties().getLast().id();
        return new Reading(id, name(id), of, some(2, this::filled), changes.some(4), text(), cited(cited));
    }

    private Party party(
            String id,
            List<Option> options,
            List<String> parties,
            List<Ref> refs,
            List<Outcome> outcomes,
            List<String> cited) {
        List<String> others = parties.stream()
                .filter(p -> !p.equals(id) && random.nextBoolean())
                .toList();
        Answers answers = random.nextBoolean() ? new Answers.Everybody() : new Answers.Only(others);
        String fallback = outcomes.isEmpty() || random.nextBoolean()
                ? ""
                : outcomes.getFirst().id();
        List<Condition> hidden = refs.isEmpty() ? List.of() : some(2, () -> condition(refs, 2));
        List<RedLine> lines = refs.isEmpty()
                ? List.of()
                : some(2, () -> new RedLine(maybeId(), condition(refs, 1), text(), cited(cited)));
        return new Party(id, name(id), text(), options, priorities(refs, cited), answers, hidden, fallback, lines);
    }

    private Priorities priorities(List<Ref> refs, List<String> cited) {
        return switch (refs.isEmpty() ? 2 : random.nextInt(3)) {
            case 0 -> new Priorities.Ranking(refs, some(3, () -> some(2, () -> pattern(refs.size()))));
            case 1 ->
                new Priorities.Weights(refs.stream()
                        .map(r -> new Priorities.Weight(r, random.nextInt(9) - 4))
                        .toList());
            default -> new Priorities.Wants(refs.isEmpty() ? List.of() : some(4, () -> want(refs, cited)));
        };
    }

    private Want want(List<Ref> refs, List<String> cited) {
        return new Want(
                maybeId(),
                condition(refs, 3),
                of(Basis.values()),
                of(Placed.values()),
                of(Confidence.values()),
                random.nextBoolean(),
                text(),
                cited(cited));
    }

    private Rule rule(List<Ref> refs, List<String> cited) {
        return new Rule(of(Rule.Kind.values()), condition(refs, 2), text(), cited(cited), of(Confidence.values()));
    }

    private Outcome outcome(List<Ref> refs) {
        String id = id();
        return new Outcome(id, name(id), condition(refs, 2), text());
    }

    private Source source() {
        return new Source(
                id(), filled(), text(), day(), of(Source.Kind.values()), text(), text(), random.nextBoolean());
    }

    /// Some parties have an option of the same name.
    private List<Option> options(List<String> cited) {
        List<Option> options = new ArrayList<>(some(2, () -> option(id(), cited)));
        if (random.nextBoolean()) {
            options.add(option("shared", cited));
        }
        return options;
    }

    private Option option(String id, List<String> cited) {
        return new Option(
                id,
                filled(),
                of(Today.values()),
                text(),
                of(Reversal.values()),
                of(Reversal.values()),
                cited(cited),
                of(Confidence.values()),
                text());
    }

    private Condition condition(List<Ref> refs, int depth) {
        Supplier<Condition> part = () -> condition(refs, depth - 1);
        return switch (depth == 0 ? 5 : random.nextInt(6)) {
            case 0 -> new Condition.Not(part.get());
            case 1 -> new Condition.And(List.of(part.get(), part.get(), part.get()));
            case 2 -> new Condition.Or(List.of(part.get(), part.get()));
            case 3 -> new Condition.Link(part.get(), of(Joint.values()), part.get());
            case 4 ->
                new Condition.Count(
                        of(new Bound.AtLeast(1), new Bound.Any(), new Bound.Exactly(0)),
                        List.of(part.get(), part.get()));
            default -> refs.get(random.nextInt(refs.size()));
        };
    }

    private List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (int k = random.nextInt(4); k > 0; k--) {
            Optional<Point.Place> place = random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(new Point.Place(
                            random.nextBoolean() ? Point.Unit.PAGE : Point.Unit.PARAGRAPH, 1 + random.nextInt(40)));
            points.add(new Point("clause-" + k, text(), text(), place, "a" + text()));
        }
        return points;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (random.nextBoolean()) {
            sections.add(new Section("terms", "terms:   # kept\n  push: {by: x,   on: y}\n\n# more\n"));
        }
        if (random.nextBoolean()) {
            sections.add(new Section("plan", "\"plan\": |+\n  text: #1\n\n\n"));
        }
        return sections;
    }

    private Pattern pattern(int length) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, length).forEach(_ -> text.append("YN-".charAt(random.nextInt(3))));
        return new Pattern(text.toString());
    }

    private Day day() {
        return Day.read(of("2026-02-15", "2026-02", "2026", "1999-12-31")).orElseThrow();
    }

    private String name(String id) {
        String name = text();
        return name.isEmpty() ? id : name;
    }

    private String filled() {
        String text = text();
        return text.isEmpty() ? "does" : text;
    }

    private String text() {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    private List<String> cited(List<String> sources) {
        return sources.stream().filter(_ -> random.nextBoolean()).toList();
    }

    private String maybeId() {
        return random.nextBoolean() ? "" : id();
    }

    private String id() {
        return "n" + ids++;
    }

    private <T> List<T> some(int most, Supplier<T> make) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(_ -> make.get())
                .toList();
    }

    @SafeVarargs
    private <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }
}
