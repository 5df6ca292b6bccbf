package org.parley.replay;

import static org.parley.replay.NaiveClaims.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Small games of every kind the format knows: exclusions across parties, one-way options, ties, hidden states,
/// parties that answer only some, parties without options.
record RandomGames(Random random) {

    Map<String, Object> game(int parties, int options) {
        List<Object> names = new ArrayList<>();
        List<Object> preferences = new ArrayList<>();
        List<Object> answers = new ArrayList<>();
        List<Object> hidden = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            names.add("p" + party);
            preferences.add(preference(options));
            answers.add(others(party, parties));
            hidden.add(formulas(oneIn(6) ? 1 : 0, options));
        }
        List<Object> all = new ArrayList<>();
        for (int k = 0; k < options; k++) {
            int owner = random.nextInt(parties);
            all.add(object("name", "p" + owner + ".o" + k, "owner", owner, "take", !oneIn(8), "drop", !oneIn(8)));
        }
        return object(
                "parties",
                names,
                "options",
                all,
                "never",
                formulas(random.nextInt(3), options),
                "preferences",
                preferences,
                "answers",
                answers,
                "hidden",
                hidden);
    }

    private List<Object> others(int party, int parties) {
        List<Object> others = new ArrayList<>();
        for (int other = 0; other < parties; other++) {
            if (other != party && !oneIn(5)) {
                others.add(other);
            }
        }
        return others;
    }

    private Map<String, Object> preference(int options) {
        return switch (random.nextInt(3)) {
            case 0 -> object("statements", formulas(1 + random.nextInt(options + 2), options));
            case 1 -> {
                List<Object> weights = new ArrayList<>();
                for (int k = 0; k < options; k++) {
                    weights.add(random.nextInt(7) - 3);
                }
                yield object("weights", weights);
            }
            default -> object("classes", classes(options));
        };
    }

    private List<Object> classes(int options) {
        List<Object> classes = new ArrayList<>();
        for (int size = random.nextInt(8); size > 0; size--) {
            classes.add(oneIn(3) ? List.of(pattern(options), pattern(options)) : List.of(pattern(options)));
        }
        return classes;
    }

    private String pattern(int options) {
        StringBuilder pattern = new StringBuilder();
        for (int k = 0; k < options; k++) {
            pattern.append("YN-".charAt(random.nextInt(3)));
        }
        return pattern.toString();
    }

    private List<Object> formulas(int size, int options) {
        List<Object> formulas = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            formulas.add(formula(options, 2));
        }
        return formulas;
    }

    /// A formula with so many levels at most.
    Object formula(int options, int levels) {
        if (levels == 0 || oneIn(4)) {
            int option = random.nextInt(options);
            return oneIn(2) ? (Object) option : List.of("not", option);
        }
        Object first = formula(options, levels - 1);
        Object second = formula(options, levels - 1);
        return switch (random.nextInt(6)) {
            case 0 -> List.of("and", first, second);
            case 1 -> List.of("or", first, second);
            case 2 -> List.of("if", first, second);
            case 3 -> List.of("iff", first, second);
            case 4 -> List.of("not", first);
            default ->
                List.of("count", random.nextInt(2), 1 + random.nextInt(2), first, second, random.nextInt(options));
        };
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }
}
