package org.parley.answer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Place;
import org.parley.answer.workbench.Ask;
import org.parley.deal.Talks;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Sequential;
import org.parley.negotiation.model.Negotiation;

/// The pages that are sent on speak plainly, claim no more than they can, and say what each statement rests on.
class FirstPageTest {

    /// A statement quoted as a reason, and what stands behind it.
    private static final Pattern REASON = Pattern.compile("(gains?|lose) \"[^\"]*\"(.{0,30})");

    private static final Pattern BASIS = Pattern.compile("stated|reported|inferred|assumed|a red line");

    private static final String USER = System.getProperty("user.name");

    private static final Map<String, List<Report>> BRIEFS = new HashMap<>();

    /// The briefs of a file by every concept, or only by the usual one where the file is large.
    private static List<Report> briefs(String file) {
        return BRIEFS.computeIfAbsent(file, FirstPageTest::made);
    }

    private static List<Report> made(String file) {
        String text = Talks.text(file);
        boolean small = Talks.of(text).options().size() <= 16;
        return Concept.ALL.stream()
                .filter(concept -> small || concept.equals(new Sequential()))
                .map(concept -> Ask.text(text, "brief", Map.of("concept", concept.symbol()))
                        .report())
                .toList();
    }

    static Stream<String> files() {
        return Stream.concat(Talks.examples().stream(), Stream.of("cases/tour/gaza-earlier-encoding.yaml"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFirstPageNamesNoConcept(String file) {
        for (Report brief : briefs(file)) {
            String page = String.join("\n", Said.at(brief, Place.FIRST_PAGE));
            for (Concept named : Concept.ALL) {
                assertThat(page).doesNotContainPattern("\\b" + named.symbol() + "\\b");
                assertThat(page.toLowerCase(Locale.ROOT))
                        .doesNotContain(named.name().toLowerCase(Locale.ROOT));
            }
            assertThat(page)
                    .doesNotContainIgnoringCase("equilibri")
                    .doesNotContainIgnoringCase("metarational")
                    .doesNotContainPattern("(?i)\\bnash\\b");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFirstPageForecastsNothing(String file) {
        for (Report brief : briefs(file)) {
            assertThat(Said.at(brief, Place.FIRST_PAGE))
                    .filteredOn(line -> !line.startsWith("Source "))
                    .noneMatch(line -> line.contains("%"))
                    .noneMatch(
                            line -> line.matches("(?is).*\\b(will|likely|unlikely|probab\\w*|chance|per cent)\\b.*"));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyReasonSaysWhatItRestsOn(String file) {
        boolean hasWants = Talks.of(Talks.text(file)).parties().stream()
                .anyMatch(party -> !party.wants().isEmpty());
        for (Report brief : briefs(file)) {
            List<MatchResult> reasons =
                    REASON.matcher(Said.whole(brief)).results().toList();
            assertThat(reasons.isEmpty()).isNotEqualTo(hasWants);
            assertThat(reasons)
                    .allSatisfy(reason -> assertThat(reason.group(2))
                            .as(reason.group())
                            .matches(" \\((stated|reported|inferred|assumed).*"));
        }
    }

    /// Wherever a want is quoted, its basis follows in brackets, or that it is a red line of the file (which has none),
    /// or
    /// the words before (the heading, in a table) call it
    /// assumed.
    @ParameterizedTest
    @MethodSource("files")
    void everyQuotedWantSaysWhatItRestsOn(String file) {
        Negotiation negotiation = Talks.of(Talks.text(file));
        Phrases phrases = new Phrases(negotiation);
        List<String> wants = negotiation.parties().stream()
                .flatMap(party -> party.wants().stream())
                .map(want -> "\"" + phrases.condition(want) + "\"")
                .distinct()
                .toList();
        for (Report brief : briefs(file)) {
            for (String line : Said.claims(brief)) {
                assertThat(wants)
                        .allSatisfy(want -> assertThat(untagged(line, want))
                                .as("untagged mentions of %s in: %s", want, line)
                                .isZero());
            }
        }
    }

    private static int untagged(String line, String want) {
        int untagged = 0;
        for (int at = line.indexOf(want); at >= 0; at = line.indexOf(want, at + 1)) {
            boolean before = line.substring(0, at).toLowerCase(Locale.ROOT).contains("assum");
            boolean after = line.startsWith(" (", at + want.length())
                    && BASIS.matcher(line.substring(at + want.length() + 2)).lookingAt();
            untagged += before || after ? 0 : 1;
        }
        return untagged;
    }

    @ParameterizedTest
    @MethodSource("files")
    void noBriefTellsWhoAskedOrWhere(String file) {
        String source = Talks.text(file);
        for (Report brief : briefs(file)) {
            String whole = Said.whole(brief);
            assertThat(whole)
                    .doesNotContainPattern("(?m)(^|[\\s\"'(])(~|[A-Z]:|/[a-z]+)[/\\\\]\\w")
                    .doesNotContain(System.getProperty("user.home") + "/", System.getProperty("user.dir"));
            assertThat(String.join("\n", Said.at(brief, Place.FIRST_PAGE)))
                    .doesNotContainPattern("(?i)\\b(user|hostname|folder)\\b");
            assertThat(source.contains(USER) || !whole.matches("(?s).*\\b" + Pattern.quote(USER) + "\\b.*"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatRestsOnAnAssumptionIsCalledSoOnTheFirstPage(String file) {
        for (Report brief : briefs(file)) {
            boolean assumed = Said.at(brief, Place.ANNEX).stream()
                    .anyMatch(line -> line.matches("(?s).*It gains \"[^\"]*\" \\(assumed.*"));
            boolean said = Said.at(brief, Place.FIRST_PAGE).stream()
                    .anyMatch(line -> line.contains("on an assumption of ours"));
            assertThat(said).isEqualTo(assumed);
        }
    }
}
