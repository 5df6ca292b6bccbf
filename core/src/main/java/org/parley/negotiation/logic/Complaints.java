package org.parley.negotiation.logic;

import java.util.Locale;
import java.util.Optional;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.ConditionParser.Stop;
import org.parley.negotiation.logic.Reading.Misread;
import org.parley.negotiation.logic.Token.Kind;

/// What the condition parser says when it has to stop: the words of each refusal, in one place.
final class Complaints {

    private Complaints() {}

    static Stop expected(Token found, String wanted, String remedy) {
        return stop("condition-syntax", found, "Expected " + wanted + ", found " + show(found) + ".", remedy);
    }

    static Stop unclosed(Token open, Token found) {
        String what = found.kind() == Kind.END ? "the condition ends" : show(found) + " stands";
        return stop(
                "condition-syntax",
                open,
                "This bracket is never closed; " + what + " where \")\" was expected.",
                "Maybe add \")\".");
    }

    static Stop tooDeep(Token at) {
        return stop(
                "condition-depth",
                at,
                "Brackets nest more than " + ConditionParser.MAX_DEPTH + " deep here.",
                "Maybe split the condition into several wants or rules.");
    }

    static Stop leftOver(Token token) {
        if (token.is(")")) {
            return stop("condition-syntax", token, "This \")\" closes no bracket.", "Maybe remove it.");
        }
        if (token.is(";") || token.is(",")) {
            return stop(
                    "condition-syntax",
                    token,
                    "Found " + show(token) + " outside a count.",
                    "Maybe \"any of (a; b; c)\", or \"and\".");
        }
        Optional<String> word = word(token.text());
        if (word.isPresent()) {
            return inWords(token, word.get());
        }
        return stop(
                "condition-syntax",
                token,
                "Expected the end of the condition or one of: and, or, if, only if, iff; found " + show(token) + ".",
                Words.isId(token.text()) ? "Maybe \"and " + token.text() + "\"." : "Maybe remove it.");
    }

    static Stop mixed(Token at, String text, int from, int lastPart, String first) {
        String second = at.text();
        String before = text.substring(from, lastPart).strip();
        String left = before.substring(0, before.length() - first.length()).strip();
        String middle = text.substring(lastPart, at.at()).strip();
        String one = "(" + left + " " + first + " " + middle + ") " + second + " …";
        String two = left + " " + first + " (" + middle + " " + second + " …)";
        return stop(
                "condition-ambiguous",
                at,
                "\"and\" and \"or\" are mixed without brackets, which can be read in two ways.",
                "Maybe \"" + one + "\", or \"" + two + "\".");
    }

    static Stop secondLink(Token at, String before, String middle) {
        return stop(
                "condition-ambiguous",
                at,
                "Two links (if, only if, iff) stand at one level, which can be read in two ways.",
                "Maybe \"(" + before + ") " + at.text() + " …\", or brackets around \"" + middle + "\".");
    }

    static Stop unless(Token at, String text) {
        String left = text.substring(0, at.at()).strip();
        String right = text.substring(at.at() + "unless".length()).strip();
        return stop(
                "condition-unless",
                at,
                "\"unless\" is not used: people read it in two ways.",
                "Maybe \"" + left + " if not (" + right + ")\", or \"" + left + " iff not (" + right + ")\".");
    }

    static Stop stateOutsidePlan(Token at) {
        return stop(
                "condition-state",
                at,
                "The state \"" + at.text()
                        + "\" belongs to obligations of a plan; here a condition speaks of options only.",
                "Maybe name the option alone.");
    }

    /// The reference in `token`; stops when it is none.
    static Ref refOrStop(Token token) throws Stop {
        String text = token.text();
        if (token.kind() == Kind.END) {
            throw stop(
                    "condition-syntax",
                    token,
                    "The condition ends where an option was expected.",
                    "Maybe name an option of a party.");
        }
        int dot = text.indexOf('.');
        String owner = dot < 0 ? "" : text.substring(0, dot);
        String name = text.substring(dot + 1);
        if (token.kind() == Kind.WORD && Words.isId(name) && (dot < 0 || Words.isId(owner))) {
            return new Ref(owner, name);
        }
        throw notAnId(token, dot < 0 ? Words.toId(text) : Words.toId(owner) + "." + Words.toId(name));
    }

    private static Stop notAnId(Token token, String near) {
        String text = token.text();
        Optional<String> word = word(text);
        if (word.isPresent()) {
            return inWords(token, word.get());
        }
        if (Words.RESERVED.contains(text)) {
            return stop(
                    "condition-syntax",
                    token,
                    "Expected an option, found the word \"" + text + "\".",
                    "Maybe a name is missing before it.");
        }
        boolean usable = near.length() > 1 && !near.startsWith(".") && !near.endsWith(".");
        return stop(
                "condition-syntax",
                token,
                "Expected an option, found " + show(token) + ".",
                usable ? "Maybe \"" + near + "\"." : "Maybe name an option, as in \"party.option\".");
    }

    private static Stop inWords(Token token, String word) {
        return stop(
                "condition-syntax",
                token,
                "Conditions use words in small letters: not, and, or; found " + show(token) + ".",
                "Maybe \"" + word + "\".");
    }

    /// The word of the grammar that a sign, or a word in capitals, stands for.
    private static Optional<String> word(String text) {
        return switch (text) {
            case "!", "¬", "~" -> Optional.of("not");
            case "&", "∧", "+" -> Optional.of("and");
            case "|", "∨" -> Optional.of("or");
            default -> {
                String small = text.toLowerCase(Locale.ROOT);
                yield !small.equals(text) && Words.RESERVED.contains(small) ? Optional.of(small) : Optional.empty();
            }
        };
    }

    private static String show(Token token) {
        boolean blank = token.text().codePoints().noneMatch(Complaints::isSeen);
        return token.kind() == Kind.END ? "the end" : blank ? "an invisible character" : "\"" + token.text() + "\"";
    }

    private static boolean isSeen(int c) {
        return !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    private static Stop stop(String code, Token at, String message, String remedy) {
        return new Stop(new Misread(code, at.at(), at.length(), message, remedy));
    }
}
