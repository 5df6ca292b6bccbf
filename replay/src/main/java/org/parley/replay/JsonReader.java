package org.parley.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads JSON strictly: one value, every key once, nothing nested deeper than 200.
final class JsonReader {

    private static final int DEEPEST = 200;
    private static final int LONGEST_NUMBER = 400;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    static Json read(String text) {
        JsonReader reader = new JsonReader(text);
        Json value = reader.value(1);
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw reader.error("the file goes on after its end");
        }
        return value;
    }

    private Json value(int depth) {
        if (depth > DEEPEST) {
            throw error("brackets are nested deeper than " + DEEPEST);
        }
        skipSpace();
        int start = at;
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Json.Text(start, string());
            case 't' -> word("true", new Json.Flag(start, true));
            case 'f' -> word("false", new Json.Flag(start, false));
            case 'n' -> word("null", new Json.Null(start));
            default -> number();
        };
    }

    private Json object(int depth) {
        int start = at;
        Map<String, Json> members = new LinkedHashMap<>();
        for (boolean more = open('}'); more; more = next('}')) {
            skipSpace();
            int keyAt = at;
            String key = string();
            skipSpace();
            expect(':');
            if (members.put(key, value(depth + 1)) != null) {
                throw new NoProofException(keyAt, "the key \"" + Words.printable(key) + "\" stands here a second time");
            }
        }
        return new Json.Members(start, members);
    }

    private Json array(int depth) {
        int start = at;
        List<Json> items = new ArrayList<>();
        for (boolean more = open(']'); more; more = next(']')) {
            items.add(value(depth + 1));
        }
        return new Json.Items(start, items);
    }

    /// Steps over an opening bracket; is there anything before the closing one?
    private boolean open(char close) {
        at++;
        skipSpace();
        if (peek() != close) {
            return true;
        }
        at++;
        return false;
    }

    /// Steps over a comma or the closing bracket; was it a comma?
    private boolean next(char close) {
        skipSpace();
        if (peek() == close) {
            at++;
            return false;
        }
        if (peek() != ',') {
            throw error("a comma or " + close + " is expected");
        }
        at++;
        return true;
    }

    private String string() {
        expect('"');
        StringBuilder read = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                at--;
                throw error("a line break or control character stands inside a string");
            }
            read.append(c == '\\' ? escaped() : c);
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw new NoProofException(at - 2, "no such escape: a backslash and " + Words.printable("" + c));
        };
    }

    private char hexadecimal() {
        int code = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0 || peek() > 'f') {
                throw error("four hexadecimal digits are expected");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Json word(String word, Json meaning) {
        if (!text.startsWith(word, at)) {
            throw error("a value is expected");
        }
        at += word.length();
        return meaning;
    }

    private Json number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(start, at);
        if (digits.length() > LONGEST_NUMBER || !NUMBER.matcher(digits).matches()) {
            throw new NoProofException(start, digits.isEmpty() ? "a value is expected" : "this is not a number");
        }
        return new Json.Numeral(start, digits);
    }

    private void expect(char expected) {
        if (peek() != expected) {
            throw error(expected + " is expected");
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw error("the file ends too early");
        }
        return text.charAt(at);
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private NoProofException error(String message) {
        return new NoProofException(at, message);
    }
}
