package org.parley.plan.wording;

import java.util.regex.Pattern;

/// The words by which English texts name times, measures, verification, conditions and talks, and leave things open.
final class English {

    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final String NUMBERS =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
                    + "|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|third|quarter|dozen";
    private static final String SPANS = "hours?|days?|weeks?|months?|years?";

    static final Pattern DATE = words(
            "(?:\\d{1,2}\\s+)?(?:" + MONTHS + ")\\b|\\b(?:19|20)\\d\\d|(?:\\d+|" + NUMBERS + ")(?:[ -]\\w+)?[ -](?:"
                    + SPANS + ")|day\\s+(?:\\d+|" + NUMBERS
                    + ")|D\\s?[-+]\\s?\\w+|D-?day|immediately|at once|forthwith|no later than|not later than|deadline|on signature|upon signature|today|tomorrow");

    static final Pattern MEASURE = Pattern.compile(
            "\\d|\\b(?:" + NUMBERS
                    + "|all|every|each|no|none|full|fully|complete|completely|entire|entirely|total|totally|permanent|permanently)\\b",
            Pattern.CASE_INSENSITIVE);

    static final Pattern VERIFIER = words(
            "verif\\w+|monitor\\w*|certif\\w+|supervis\\w+|inspect\\w*|observ\\w+|audit\\w*|attest\\w*|oversee\\w*|oversight|confirm\\w*");

    static final Pattern PERCENT =
            Pattern.compile("\\d+(?:[.,]\\d+)?\\s?(?:%|per\\s?cent\\b)", Pattern.CASE_INSENSITIVE);

    static final Pattern OF_WHAT =
            Pattern.compile("^\\s*(?:of|from|above|below|more than|less than)\\s+\\w", Pattern.CASE_INSENSITIVE);

    static final Pattern VAGUE = words(
            "as appropriate|appropriate(?:ly)?|in stages|in phases|stage by stage|gradual(?:ly)?|progressive(?:ly)?|phased|serious process"
                    + "|serious(?:ly)? \\w+|as soon as (?:possible|practicable)|as (?:necessary|needed|required|feasible|possible)|where(?:ver)? (?:possible|necessary|appropriate|feasible)"
                    + "|to the (?:greatest |maximum |fullest )?extent (?:possible|practicable|feasible)|reasonabl[ey]|in due course|in due time|sufficient(?:ly)?|adequate(?:ly)?|credible"
                    + "|good faith|best efforts?|all efforts|every effort|promptly|speedily|swiftly|expeditious(?:ly)?|relevant|substantial(?:ly)?|meaningful|significant(?:ly)?"
                    + "|if necessary|in principle|to be (?:agreed|determined|decided|defined|discussed|negotiated)|conditions (?:allow|permit|are ripe)|mutual(?:ly)? agreed?|agreed (?:standards?|milestones?|timeframes?|time-?frames?|modalities)"
                    + "|certain|other measures|such measures|and so on|and the like|etc|over time|faithfully|comprehensive(?:ly)?|properly|proper|suitable|robust|strengthen(?:ed|ing)?|enhance(?:d|ment)?|support(?:ive)? (?:the )?process|pathway|linked to");

    static final Pattern CONDITION = words(
            "concurrent(?:ly)?(?: with)?|simultaneous(?:ly)?(?: with)?|in parallel(?: with)?|(?<!at )once|subject to|provided (?:that)?|providing that|as long as|so long as|on condition that"
                    + "|conditional (?:up)?on|contingent (?:up)?on|unless|until|upon|if|when|as soon as|in (?:return|exchange) for|depending on");

    static final Pattern DECIDED = words(
            "(?:as )?(?:certified|determined|decided|judged|confirmed|verified|declared|agreed|assessed|found)(?:\\s+\\w+){0,3} by");

    static final Pattern TALKS = words(
            "talks?|negotiat\\w+|dialogues?|discuss\\w*|consult\\w*|confer|deliberat\\w+|conversations?|explor\\w+|consider\\w*");

    static final Pattern TALKING = Pattern.compile(
            "^(?:not\\s+|also\\s+|then\\s+|immediately\\s+)*(?:be\\s+)?(?:(?:hold|begin|start|enter(?: into)?|resume|continue|establish|launch|open|conduct|convene|engage in|initiate|pursue|have)\\s+(?:\\S+\\s+){0,4}?(?:talks|negotiations|dialogue|discussions|consultations|conversations)"
                    + "|negotiate\\w*|discuss\\w*|consult\\w*|confer|explore\\w*|consider\\w*|meet\\b)",
            Pattern.CASE_INSENSITIVE);

    /// What is done to talks.
    static final Pattern HELD = Pattern.compile(
            "^(?:\\w+\\s+)*?be\\s+(?:\\w+ly\\s+)?(?:established|held|begun|started|opened|launched|resumed|continued|convened|conducted|set up|initiated)\\b",
            Pattern.CASE_INSENSITIVE);

    private English() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /// Whether most letters of a text are Latin: the only ones whose words are known here.
    static boolean isReadable(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters == 0 || 2 * latin > letters;
    }
}
