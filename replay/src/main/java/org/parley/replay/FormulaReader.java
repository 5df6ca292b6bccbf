package org.parley.replay;

import java.util.List;

/// Reads a formula: the number of an option, or an array that begins with `not`, `and`, `or`, `if`, `iff` or `count`.
record FormulaReader(int options) {

    Formula read(Json json) {
        return switch (json) {
            case Json.Numeral number -> {
                int option = Read.index(number, options, "option");
                yield new Formula.Taken(option, Game.bit(option, options));
            }
            case Json.Items(int at, List<Json> items) when !items.isEmpty() -> compound(json, items);
            default -> throw Read.wrong(json, "a formula (the number of an option, or [\"and\", …] and the like)");
        };
    }

    private Formula compound(Json json, List<Json> items) {
        String operator = Read.text(items.getFirst());
        int operands = items.size() - 1;
        return switch (operator) {
            case "not" -> {
                expect(json, operands == 1, "\"not\" has one part");
                yield new Formula.Not(read(items.get(1)));
            }
            case "and" -> new Formula.And(parts(items, 1));
            case "or" -> new Formula.Or(parts(items, 1));
            case "if", "iff" -> {
                expect(json, operands == 2, "\"" + operator + "\" has two parts");
                Formula first = read(items.get(1));
                Formula second = read(items.get(2));
                yield operator.equals("if") ? new Formula.If(first, second) : new Formula.Iff(first, second);
            }
            case "count" -> {
                expect(json, operands >= 2, "\"count\" has two bounds");
                yield new Formula.Count(Read.count(items.get(1)), Read.count(items.get(2)), parts(items, 3));
            }
            default -> throw Read.wrong(items.getFirst(), "one of not, and, or, if, iff, count");
        };
    }

    private List<Formula> parts(List<Json> items, int first) {
        return items.subList(first, items.size()).stream().map(this::read).toList();
    }

    private static void expect(Json json, boolean fits, String message) {
        if (!fits) {
            throw new NoProofException(json.at(), message);
        }
    }
}
