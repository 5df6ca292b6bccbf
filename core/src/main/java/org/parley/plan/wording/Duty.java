package org.parley.plan.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// That something is to be done, as English says it: who comes before the word of duty, what after it.
///
/// `from` and `to` say where it stands in the sentence, from its subject to where the next begins.
record Duty(Sentence sentence, int from, int to, String subject, String rest) {

    private static final Pattern MODAL = Pattern.compile(
            "\\b(shall|must|will|undertakes? to|undertook to|commits? (?:itself |themselves )?to|agrees? to|agreed to"
                    + "|pledges? to|is to|are to|is obliged to|are obliged to|has to|have to)\\b",
            Pattern.CASE_INSENSITIVE);

    /// After these, "will" is a thing, or tells who is meant.
    private static final Pattern NO_DUTY = Pattern.compile(
            "\\b(?:the|free|political|good|their|its|popular|who|which|that)\\s+$", Pattern.CASE_INSENSITIVE);

    /// Words that begin what comes before a sentence's subject.
    private static final Pattern OPENING = Pattern.compile(
            "^(?:and |but )?(?:once|if|when|whenever|within|after|upon|for|as|in|on|at|until|unless|before|during|following|while"
                    + "|where|by|from|provided|subject|should|to)\\b[^,]*,\\s+",
            Pattern.CASE_INSENSITIVE);

    /// Where another subject begins after what was said of the first.
    private static final Pattern NEXT =
            Pattern.compile("[,;:]\\s+(?:and|but|while|whereas)\\s+|[;:]\\s+|\\b(?:but|while|whereas)\\s+");

    /// The same where a duty has been told already: before, "and" joins those who have one.
    private static final Pattern AFTER =
            Pattern.compile(NEXT.pattern() + "|\\band\\s+(?=\\p{Lu}|the |all |both |each |no |$)");

    private static final String IRREGULAR =
            "given|held|built|made|taken|withdrawn|undertaken|begun|paid|sent|kept|set|put|led"
                    + "|met|drawn|shown|known|found|brought|sought|bound|understood|left|lost|told|done|seen|born|chosen|driven|laid"
                    + "|sold|spent|split|written|handed|rebuilt|overseen|withheld";

    private static final Pattern PASSIVE = Pattern.compile(
            "^(?:not\\s+|also\\s+|then\\s+|thereafter\\s+|immediately\\s+|fully\\s+|all\\s+)*(?:be|have been|get)\\s+(?:\\w+ly\\s+|not\\s+|also\\s+)*(?:\\w+ed|"
                    + IRREGULAR + ")\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY = Pattern.compile(
            "\\bby\\s+(?!means\\b|way\\b|the end\\b|\\d|\\w+ing\\b|January|February|March|April|May|June|July|August|September|October|November|December)",
            Pattern.CASE_INSENSITIVE);

    static List<Duty> in(Sentence sentence) {
        List<int[]> modals = new ArrayList<>();
        Matcher modal = MODAL.matcher(sentence.text());
        while (modal.find()) {
            if (!NO_DUTY.matcher(sentence.text().substring(0, modal.start())).find()) {
                modals.add(new int[] {modal.start(), modal.end()});
            }
        }
        List<Duty> duties = new ArrayList<>();
        for (int k = 0; k < modals.size(); k++) {
            int begins = k == 0 ? 0 : modals.get(k - 1)[1];
            int from = begins + cut(sentence.text().substring(begins, modals.get(k)[0]), k == 0 ? NEXT : AFTER)[1];
            int to = sentence.text().length();
            if (k + 1 < modals.size()) {
                int end = modals.get(k)[1];
                to = end + cut(sentence.text().substring(end, modals.get(k + 1)[0]), AFTER)[0];
            }
            String subject = sentence.text().substring(from, modals.get(k)[0]).strip();
            String shared = subject.isEmpty() && k > 0 ? duties.getLast().subject() : subject;
            String rest = sentence.text().substring(modals.get(k)[1], to).strip();
            duties.add(new Duty(sentence, from, to, shared, rest));
        }
        return duties;
    }

    /// Where what is said before a word of duty ends, and where the subject of that word begins: at the end where it
    /// shares the subject of the one before.
    private static int[] cut(String before, Pattern breaks) {
        boolean isFirst = breaks == NEXT;
        int[] cut = {isFirst ? 0 : before.length(), isFirst ? 0 : before.length()};
        Matcher next = breaks.matcher(before);
        while (next.find()) {
            cut = new int[] {next.start(), next.end()};
        }
        Matcher opening = OPENING.matcher(before.substring(cut[1]));
        boolean opens = opening.find() && cut[1] + opening.end() < before.length();
        return opens ? new int[] {cut[0], cut[1] + opening.end()} : cut;
    }

    /// Whether something is done to the subject, and nobody is named who does it.
    boolean hidesWhoActs() {
        return isPassive() && !BY.matcher(rest).find();
    }

    boolean isPassive() {
        return PASSIVE.matcher(rest).find();
    }

    String quote() {
        return sentence.quote(from, to, 110);
    }
}
