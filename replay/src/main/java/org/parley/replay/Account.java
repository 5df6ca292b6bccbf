package org.parley.replay;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What became of the claims of a proof.
record Account(Proof proof, List<Result> results) {

    private static final int MOST_CLAIMS_SHOWN = 10;
    private static final int MOST_OBJECTIONS_SHOWN = 5;

    /// @param place the claim's number and where it stands in the file
    record Result(String place, Statement claim, State state, List<String> notes) {}

    enum State {
        ACCEPTED,
        REFUSED,
        NOT_CHECKED
    }

    /// @param text the file, to say where in it a claim stands
    /// @param progress who is told how many claims are checked
    static Account of(Proof proof, String text, Progress progress) {
        List<Result> results = new ArrayList<>();
        for (Proof.Placed placed : proof.claims()) {
            progress.at("claim", results.size() + 1L, proof.claims().size());
            String place = "claim " + (results.size() + 1);
            results.add(check(placed, place, text, progress));
        }
        progress.end();
        return new Account(proof, List.copyOf(results));
    }

    private static Result check(Proof.Placed placed, String place, String text, Progress progress) {
        try {
            List<String> objections = placed.claim().objections(progress);
            if (objections.isEmpty()) {
                return new Result(place, placed.claim(), State.ACCEPTED, objections);
            }
            String where = place + " (" + NoProofException.place(placed.at(), text) + ")";
            return new Result(where, placed.claim(), State.REFUSED, objections);
        } catch (TooLargeException e) {
            return new Result(place, placed.claim(), State.NOT_CHECKED, List.of(e.getMessage()));
        }
    }

    /// Prints the account and returns the exit code.
    int print(PrintStream out) {
        out.println("Proof of " + proof.file() + " (" + proof.hash() + ") by " + proof.tool() + ": " + proof.size());
        printKinds(results, out);
        show(out, State.REFUSED, "Refused");
        show(out, State.NOT_CHECKED, "Not checked: too large");
        return conclude(out);
    }

    private int conclude(PrintStream out) {
        int all = results.size();
        int refused = count(State.REFUSED);
        int unchecked = count(State.NOT_CHECKED);
        if (refused > 0) {
            out.println("REFUSED: " + refused + " of " + all + " claims do not follow from the definitions.");
            return 1;
        }
        if (unchecked > 0) {
            out.println("NOT ALL CHECKED: " + unchecked + " of " + all
                    + " claims are too large for this checker; the others follow from the definitions.");
            return Main.PARTIAL;
        }
        if (all == 0) {
            out.println("NOTHING IS CLAIMED, so there is nothing to accept.");
            return 1;
        }
        out.println("ACCEPTED: all " + all + " claims follow from the definitions.");
        return 0;
    }

    private static void printKinds(List<Result> results, PrintStream out) {
        Map<String, List<Result>> kinds = results.stream()
                .collect(Collectors.groupingBy(result -> result.claim.kind(), TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, all) ->
                out.println("  " + kind + ": " + count(all, State.ACCEPTED) + " of " + all.size() + " accepted"));
    }

    private int count(State state) {
        return count(results, state);
    }

    private static int count(List<Result> results, State state) {
        return (int) results.stream().filter(result -> result.state == state).count();
    }

    private void show(PrintStream out, State state, String title) {
        results.stream()
                .filter(result -> result.state == state)
                .limit(MOST_CLAIMS_SHOWN)
                .forEach(result -> show(out, result, title));
        if (count(state) > MOST_CLAIMS_SHOWN) {
            out.println("… and " + (count(state) - MOST_CLAIMS_SHOWN) + " more claims");
        }
    }

    private static void show(PrintStream out, Result result, String title) {
        out.println(title + ": " + result.place + ": " + result.claim.subject());
        result.notes.stream().limit(MOST_OBJECTIONS_SHOWN).forEach(note -> out.println("  - " + note));
        if (result.notes.size() > MOST_OBJECTIONS_SHOWN) {
            out.println("  … and " + (result.notes.size() - MOST_OBJECTIONS_SHOWN) + " more reasons");
        }
    }
}
