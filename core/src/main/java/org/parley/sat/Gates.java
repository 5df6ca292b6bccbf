package org.parley.sat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Clauses that define one literal by others. Literals are whole numbers other than 0, the opposite of `a` is `-a`.
///
/// Every definition says exactly when its literal is true, in both directions, so that each choice of options leaves
/// one choice for all other variables: clauses have as many models as the conditions they stand for.
final class Gates {

    /// A literal that is true.
    static final int TRUE = 1;

    private final List<int[]> clauses = new ArrayList<>();
    private final Map<List<Integer>, Integer> known = new HashMap<>();
    private int variables = 1;

    Gates() {
        clause(TRUE);
    }

    int variables() {
        return variables;
    }

    List<int[]> clauses() {
        return clauses;
    }

    int variable() {
        return ++variables;
    }

    void clause(int... literals) {
        clauses.add(literals);
    }

    int all(List<Integer> literals) {
        Set<Integer> parts = new LinkedHashSet<>(literals);
        parts.remove(TRUE);
        if (parts.stream().anyMatch(p -> p == -TRUE || parts.contains(-p))) {
            return -TRUE;
        }
        return switch (parts.size()) {
            case 0 -> TRUE;
            case 1 -> parts.iterator().next();
            default -> known.computeIfAbsent(parts.stream().sorted().toList(), this::defined);
        };
    }

    int any(List<Integer> literals) {
        return -all(literals.stream().map(l -> -l).toList());
    }

    int same(int a, int b) {
        return choice(a, b, -b);
    }

    /// `then` where the condition is true, `otherwise` where it is not.
    int choice(int condition, int then, int otherwise) {
        return then == otherwise
                ? then
                : any(List.of(all(List.of(condition, then)), all(List.of(-condition, otherwise))));
    }

    private int defined(List<Integer> parts) {
        int whole = variable();
        int[] back = new int[parts.size() + 1];
        back[0] = whole;
        for (int k = 0; k < parts.size(); k++) {
            clause(-whole, parts.get(k));
            back[k + 1] = -parts.get(k);
        }
        clause(back);
        return whole;
    }
}
