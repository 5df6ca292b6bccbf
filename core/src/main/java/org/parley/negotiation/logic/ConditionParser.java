package org.parley.negotiation.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Joint;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Parsed.Mention;
import org.parley.negotiation.logic.Parsed.Misread;
import org.parley.negotiation.logic.Parsed.Read;
import org.parley.negotiation.logic.Token.Kind;

/// Reads the text of a condition by the grammar of `condition.ebnf`.
///
/// Never throws: what is no condition comes back as a `Misread` that says where, what was expected and what may
/// have been meant. Brackets nest at most `MAX_DEPTH` deep. Linear in the length of the text.
public final class ConditionParser {

    /// How deep brackets, counts and `not` may nest.
    public static final int MAX_DEPTH = 64;

    private static final Set<String> STATES =
            Set.of("started", "claimed", "done", "certified", "breached", "waived", "excused", "suspended", "lapsed");

    private final String text;
    private final List<Token> tokens;
    private final List<Mention> mentions = new ArrayList<>();
    private int next;
    private int depth;

    private ConditionParser(String text) {
        this.text = text;
        this.tokens = Token.cut(text);
    }

    /// The condition in `text`, or why there is none.
    public static Parsed read(String text) {
        ConditionParser parser = new ConditionParser(text);
        try {
            Condition condition = parser.condition();
            parser.expectEnd();
            return new Read(condition, parser.mentions);
        } catch (Stop stop) {
            return stop.why;
        }
    }

    private Condition condition() throws Stop {
        int from = peek().at();
        Condition left = junction();
        Optional<Joint> joint = joint();
        if (joint.isEmpty()) {
            return left;
        }
        int middle = peek().at();
        Condition right = junction();
        Token link = peek();
        if (joint().isPresent()) {
            throw Complaints.secondLink(
                    link,
                    text.substring(from, link.at()).strip(),
                    text.substring(middle).strip());
        }
        return new Link(left, joint.get(), right);
    }

    private Optional<Joint> joint() throws Stop {
        Token token = peek();
        if (token.is("unless")) {
            throw Complaints.unless(token, text);
        }
        if (token.is("only") && tokens.get(next + 1).is("if")) {
            next += 2;
            return Optional.of(Joint.ONLY_IF);
        }
        for (Joint joint : Joint.values()) {
            if (token.is(joint.words())) {
                next++;
                return Optional.of(joint);
            }
        }
        return Optional.empty();
    }

    private Condition junction() throws Stop {
        int from = peek().at();
        Condition first = unary();
        String word = peek().text();
        if (!word.equals("and") && !word.equals("or")) {
            return first;
        }
        List<Condition> parts = new ArrayList<>(List.of(first));
        int lastPart = from;
        while (peek().is(word)) {
            next++;
            lastPart = peek().at();
            parts.add(unary());
        }
        if (peek().is("and") || peek().is("or")) {
            throw Complaints.mixed(peek(), text, from, lastPart, word);
        }
        return word.equals("and") ? new And(parts) : new Or(parts);
    }

    private Condition unary() throws Stop {
        if (!peek().is("not")) {
            return primary();
        }
        enter();
        next++;
        Condition of = unary();
        depth--;
        return new Not(of);
    }

    private Condition primary() throws Stop {
        Token token = peek();
        if (token.is("(")) {
            return bracket();
        }
        Optional<Bound> bound = bound();
        return bound.isPresent() ? new Count(bound.get(), counted()) : ref();
    }

    private Condition bracket() throws Stop {
        Token open = enter();
        next++;
        Condition inner = condition();
        close(open);
        return inner;
    }

    private Optional<Bound> bound() throws Stop {
        Token word = peek();
        return switch (word.text()) {
            case "all" -> after(1, new Bound.All());
            case "any" -> after(1, new Bound.Any());
            case "none" -> after(1, new Bound.None());
            case "exactly" -> Optional.of(new Bound.Exactly(number(1)));
            case "at" -> {
                Token kind = tokens.get(next + 1);
                if (kind.is("least")) {
                    yield Optional.of(new Bound.AtLeast(number(2)));
                }
                if (kind.is("most")) {
                    yield Optional.of(new Bound.AtMost(number(2)));
                }
                throw Complaints.expected(
                        kind, "\"least\" or \"most\" after \"at\"", "Maybe \"at least 2 of (a; b; c)\".");
            }
            default -> Optional.empty();
        };
    }

    private Optional<Bound> after(int words, Bound bound) {
        next += words;
        return Optional.of(bound);
    }

    private int number(int words) throws Stop {
        next += words;
        Token token = peek();
        if (token.kind() != Kind.NUMBER
                || token.text().length() > 6
                || !token.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Complaints.expected(token, "a whole number", "Maybe \"at least 2 of (a; b; c)\".");
        }
        next++;
        return Integer.parseInt(token.text());
    }

    private List<Condition> counted() throws Stop {
        if (!peek().is("of")) {
            throw Complaints.expected(peek(), "\"of\"", "Maybe \"any of (a; b; c)\".");
        }
        next++;
        Token open = peek();
        if (!open.is("(")) {
            throw Complaints.expected(open, "a list in brackets", "Maybe \"any of (a; b; c)\".");
        }
        enter();
        List<Condition> of = new ArrayList<>();
        do {
            next++;
            of.add(condition());
        } while (peek().is(";"));
        close(open);
        return of;
    }

    private void close(Token open) throws Stop {
        if (!peek().is(")")) {
            throw Complaints.unclosed(open, peek());
        }
        next++;
        depth--;
    }

    private Token enter() throws Stop {
        if (++depth > MAX_DEPTH) {
            throw Complaints.tooDeep(peek());
        }
        return peek();
    }

    private Condition ref() throws Stop {
        Token token = peek();
        Ref ref = Complaints.refOrStop(token);
        next++;
        Token state = peek();
        if (STATES.contains(state.text())) {
            throw Complaints.stateOutsidePlan(state);
        }
        mentions.add(new Mention(ref, token.at(), token.length()));
        return ref;
    }

    private void expectEnd() throws Stop {
        if (peek().kind() != Kind.END) {
            throw Complaints.leftOver(peek());
        }
    }

    private Token peek() {
        return tokens.get(next);
    }

    /// Ends a reading; never leaves this package.
    static final class Stop extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Misread why;

        Stop(Misread why) {
            super(why.message(), null, false, false);
            this.why = why;
        }
    }
}
