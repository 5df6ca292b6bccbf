package org.parley.negotiation.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Reads a grammar in EBNF and makes sentences of it.
final class Grammar {

    sealed interface Form {
        record Word(String text) implements Form {}

        record Rule(String name) implements Form {}

        record Special(String rule) implements Form {}

        record All(List<Form> parts) implements Form {}

        record OneOf(List<Form> choices) implements Form {}

        record Maybe(Form of) implements Form {}

        record Repeated(Form of) implements Form {}
    }

    private static final Pattern TOKEN =
            Pattern.compile("\\(\\*.*?\\*\\)|\"[^\"]*\"|\\?[^?]*\\?|\\w+|[\\[\\]{}()|;=]", Pattern.DOTALL);

    private final Map<String, Form> rules = new HashMap<>();
    private final List<String> tokens;
    private int next;

    Grammar(String text) {
        this.tokens = TOKEN.matcher(text)
                .results()
                .map(r -> r.group())
                .filter(t -> !t.startsWith("(*"))
                .toList();
        while (next < tokens.size()) {
            String name = tokens.get(next);
            next += 2;
            rules.put(name, choices(name));
            next++;
        }
    }

    private Form choices(String rule) {
        List<Form> choices = new ArrayList<>(List.of(sequence(rule)));
        while (tokens.get(next).equals("|")) {
            next++;
            choices.add(sequence(rule));
        }
        return choices.size() == 1 ? choices.getFirst() : new Form.OneOf(choices);
    }

    private Form sequence(String rule) {
        List<Form> parts = new ArrayList<>();
        while (!"|;)]}".contains(tokens.get(next))) {
            parts.add(part(rule, tokens.get(next++)));
        }
        return parts.size() == 1 ? parts.getFirst() : new Form.All(parts);
    }

    private Form part(String rule, String token) {
        return switch (token.charAt(0)) {
            case '"' -> new Form.Word(token.substring(1, token.length() - 1));
            case '?' -> new Form.Special(rule);
            case '(' -> closed(choices(rule));
            case '[' -> new Form.Maybe(closed(choices(rule)));
            case '{' -> new Form.Repeated(closed(choices(rule)));
            default -> new Form.Rule(token);
        };
    }

    private Form closed(Form inner) {
        next++;
        return inner;
    }

    /// A sentence of the rule; deeper than `depth` the last choice is taken and nothing is repeated.
    String sentence(String rule, Random random, int depth, Map<String, Supplier<String>> special) {
        StringBuilder out = new StringBuilder();
        write(new Form.Rule(rule), random, depth, special, out);
        return out.toString().strip();
    }

    private void write(Form form, Random random, int depth, Map<String, Supplier<String>> special, StringBuilder out) {
        switch (form) {
            case Form.Word(String text) -> out.append(text).append(' ');
            case Form.Special(String rule) ->
                out.append(Objects.requireNonNull(special.get(rule), rule).get())
                        .append(' ');
            case Form.Rule(String name) ->
                write(Objects.requireNonNull(rules.get(name), name), random, depth - 1, special, out);
            case Form.All(List<Form> parts) -> parts.forEach(p -> write(p, random, depth, special, out));
            case Form.OneOf(List<Form> choices) -> {
                int choice = depth < 0 ? choices.size() - 1 : random.nextInt(choices.size());
                write(choices.get(choice), random, depth, special, out);
            }
            case Form.Maybe(Form of) -> repeat(of, random.nextInt(2), random, depth, special, out);
            case Form.Repeated(Form of) -> repeat(of, random.nextInt(3), random, depth, special, out);
        }
    }

    private void repeat(
            Form of, int times, Random random, int depth, Map<String, Supplier<String>> special, StringBuilder out) {
        for (int i = 0; i < times && depth >= 0; i++) {
            write(of, random, depth, special, out);
        }
    }
}
