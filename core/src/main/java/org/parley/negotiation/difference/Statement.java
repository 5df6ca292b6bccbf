package org.parley.negotiation.difference;

import java.util.Locale;

/// What two negotiations can say differently: a thing with its owner and name, and which part of what is said of it.
///
/// `owner` is a party, empty where there is none. `name` is an id, or for wants, red lines, rules and hidden states
/// without one their canonical text; where several read alike, the second is followed by ` (2)`.
public record Statement(Kind kind, String owner, String name) {

    /// The part of a negotiation a statement belongs to.
    public enum Kind {
        /// The title, the day, the handling or the note of the file.
        HEAD,
        SOURCE,
        /// That there is such a party, with all that is said of it.
        PARTY,
        /// A party's name and note.
        PARTY_WORDS,
        /// That a party has such an option.
        OPTION,
        /// What an option is called and rests on.
        OPTION_WORDS,
        UNDO,
        REDO,
        TODAY,
        /// Priorities that are not wants in both negotiations: they are one statement.
        PRIORITIES,
        /// That a party has such a want.
        WANT,
        /// The condition of a want that keeps its id.
        WORDING,
        /// Where a want stands among those both negotiations have.
        PLACE,
        /// Whether a want is a red line.
        RED_LINE_MARK,
        /// What a want rests on.
        WANT_WORDS,
        /// Whether a party answers another's departures.
        ANSWERS,
        /// That a party does not see certain states.
        HIDDEN,
        FALLBACK,
        /// A red line beside the wants, with all that is said of it.
        RED_LINE,
        RULE,
        /// What a rule rests on.
        RULE_WORDS,
        /// That there is such an outcome.
        OUTCOME,
        WHERE,
        /// An outcome's name and note.
        OUTCOME_WORDS,
        LEVER,
        SCENARIO,
        READING,
        POINT,
        /// A section kept word for word.
        SECTION;

        /// The kind as one word for programs: `red-line-mark`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// Whether a statement of this kind can have a part in the verdict on an outcome. The others never enter the
        /// game that a negotiation describes, nor the condition of an outcome.
        boolean bears() {
            return switch (this) {
                case PARTY, OPTION, UNDO, REDO, PRIORITIES, WANT, WORDING, PLACE, ANSWERS, HIDDEN, RULE, WHERE -> true;
                case HEAD, SOURCE, PARTY_WORDS, OPTION_WORDS, TODAY, RED_LINE_MARK, WANT_WORDS, FALLBACK -> false;
                case RED_LINE, RULE_WORDS, OUTCOME, OUTCOME_WORDS, LEVER, SCENARIO, READING, POINT, SECTION -> false;
            };
        }
    }

    /// Owner and name as one: `hamas.custody`.
    public String path() {
        return owner.isEmpty() || name.isEmpty() ? owner + name : owner + "." + name;
    }

    /// The statement as one text, unlike any other's: `undo hamas.custody`.
    public String id() {
        return kind.word() + " " + path();
    }
}
