package org.parley.plan.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.negotiation.model.Point;
import org.parley.plan.wording.WordingFinding.Kind;

/// What the words of a text give away by themselves: duties without somebody who has them, conditions that somebody
/// has to decide, and words that can be read in several ways.
///
/// Goes by lists of English words and the forms of English sentences; nothing is learnt and nothing is guessed beyond
/// them. Errs both ways: a finding is a question to the text, and no finding is no clearance.
public final class Wording {

    /// Who can have a duty without being named by a name.
    private static final Pattern AGENT = Pattern.compile(
            "\\b(?:part(?:y|ies)|sides?|governments?|mediators?|guarantors?|committees?|board|force|forces|authority|authorities|council"
                    + "|army|states?|countries|donors?|monitors?|mission|commission|police|ministry|president|prime minister|secretary-general"
                    + "|organi[sz]ations?|agenc(?:y|ies)|movements?|factions?|groups?|leaders?|members?|partners?|they|we|contributors?|body|bodies"
                    + "|company|companies|court|parliament|cabinet|group|groups|chair|envoy|custodians?|verifiers?|observers?|institutions?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RECEIVES =
            Pattern.compile("\\b(?:to|for|towards?)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern BY = Pattern.compile("\\bby\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

    private static final int QUOTE = 110;

    private final List<Point> points;
    private final List<Sentence> sentences;
    private final Names names;

    private Wording(List<Point> points) {
        this.points = points;
        this.sentences = points.stream()
                .filter(point -> English.isReadable(point.text()))
                .flatMap(point -> Sentence.of(point.id(), point.text()).stream())
                .toList();
        this.names = Names.of(sentences);
    }

    /// The findings in the order of the clauses; who is named; and the ids of clauses that were not looked at, since
    /// they are not written in Latin letters.
    public record Report(List<WordingFinding> findings, List<Actor> actors, List<String> unread) {
        public Report {
            findings = List.copyOf(findings);
            actors = List.copyOf(actors);
            unread = List.copyOf(unread);
        }
    }

    /// Looks at each word a few times.
    public static Report of(List<Point> points) {
        return new Wording(points).report();
    }

    private Report report() {
        Map<String, Integer> places = IntStream.range(0, points.size())
                .boxed()
                .collect(Collectors.toMap(k -> points.get(k).id(), Function.identity()));
        Stream<WordingFinding> each = points.stream()
                .filter(point -> English.isReadable(point.text()))
                .flatMap(point -> about(point).stream());
        List<WordingFinding> findings = Stream.concat(each, Namings.in(sentences).stream())
                .sorted(Comparator.comparingInt((WordingFinding f) -> places.get(f.point()))
                        .thenComparing(WordingFinding::kind))
                .toList();
        List<String> unread = points.stream()
                .filter(point -> !English.isReadable(point.text()))
                .map(Point::id)
                .toList();
        return new Report(findings, actors(), unread);
    }

    private List<WordingFinding> about(Point point) {
        List<Sentence> own =
                sentences.stream().filter(s -> s.point().equals(point.id())).toList();
        List<Duty> duties = own.stream().flatMap(s -> Duty.in(s).stream()).toList();
        List<WordingFinding> findings = new ArrayList<>();
        for (Duty duty : duties) {
            if (duty.hidesWhoActs()) {
                findings.add(finding(Kind.PASSIVE, duty));
            } else if (!duty.isPassive() && !hasObligor(duty)) {
                findings.add(finding(Kind.NO_OBLIGOR, duty));
            }
        }
        if (!duties.isEmpty()) {
            Map<Kind, Pattern> wanted = new LinkedHashMap<>();
            wanted.put(Kind.NO_DATE, English.DATE);
            wanted.put(Kind.NO_MEASURE, English.MEASURE);
            wanted.put(Kind.NO_VERIFIER, English.VERIFIER);
            wanted.forEach((kind, said) -> {
                if (!said.matcher(point.text()).find()) {
                    findings.add(finding(kind, duties.getFirst()));
                }
            });
            if (duties.stream().allMatch(Wording::isTalk)) {
                findings.add(finding(Kind.ONLY_TALKS, duties.getFirst()));
            }
        }
        own.forEach(sentence -> findings.addAll(phrases(sentence)));
        return findings;
    }

    private static WordingFinding finding(Kind kind, Duty duty) {
        return new WordingFinding(kind, duty.sentence().point(), duty.quote(), List.of());
    }

    private boolean hasObligor(Duty duty) {
        return AGENT.matcher(duty.subject()).find() || !names.in(duty.subject()).isEmpty();
    }

    private static boolean isTalk(Duty duty) {
        return English.TALKING.matcher(duty.rest()).find()
                || (duty.isPassive()
                        && English.TALKS.matcher(duty.subject()).find()
                        && English.HELD.matcher(duty.rest()).find());
    }

    private static List<WordingFinding> phrases(Sentence sentence) {
        List<WordingFinding> findings = new ArrayList<>();
        Matcher percent = English.PERCENT.matcher(sentence.text());
        while (percent.find()) {
            if (!English.OF_WHAT
                    .matcher(sentence.text().substring(percent.end()))
                    .find()) {
                findings.add(phrase(Kind.NO_BASE, sentence, percent.start(), percent.end()));
            }
        }
        Matcher vague = English.VAGUE.matcher(sentence.text());
        while (vague.find()) {
            findings.add(phrase(Kind.VAGUE, sentence, vague.start(), vague.end()));
        }
        Matcher condition = English.CONDITION.matcher(sentence.text());
        boolean isDecided = English.DECIDED.matcher(sentence.text()).find();
        while (!isDecided && condition.find()) {
            findings.add(new WordingFinding(
                    Kind.WHO_DECIDES,
                    sentence.point(),
                    sentence.quote(condition.start(), clauseEnd(sentence.text(), condition.end()), QUOTE)
                            .replaceAll("[.!?]$", ""),
                    List.of()));
        }
        return findings;
    }

    private static WordingFinding phrase(Kind kind, Sentence sentence, int from, int to) {
        return new WordingFinding(kind, sentence.point(), sentence.text().substring(from, to), List.of());
    }

    private static int clauseEnd(String text, int from) {
        for (int k = from; k < text.length(); k++) {
            if (",;:".indexOf(text.charAt(k)) >= 0) {
                return k;
            }
        }
        return text.length();
    }

    private static final class Counts {
        private int named;
        private int gives;
        private int receives;
    }

    private List<Actor> actors() {
        Map<String, Counts> counts = new LinkedHashMap<>();
        Function<String, Counts> of = name -> counts.computeIfAbsent(name, _ -> new Counts());
        for (Sentence sentence : sentences) {
            names.in(sentence.text()).forEach(name -> of.apply(name).named++);
            for (Duty duty : Duty.in(sentence)) {
                if (!duty.isPassive()) {
                    names.in(duty.subject()).forEach(name -> of.apply(name).gives++);
                }
                for (String name : names.in(duty.rest())) {
                    String before = duty.rest().substring(0, duty.rest().indexOf(name));
                    of.apply(name).gives += BY.matcher(before).find() ? 1 : 0;
                    of.apply(name).receives += RECEIVES.matcher(before).find() ? 1 : 0;
                }
            }
        }
        return counts.entrySet().stream()
                .map(e -> new Actor(e.getKey(), e.getValue().named, e.getValue().gives, e.getValue().receives))
                .sorted(Comparator.comparingInt(Actor::named).reversed())
                .toList();
    }
}
