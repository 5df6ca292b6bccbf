package org.parley.game.rogues;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The page `docs/rogues.md`: who is wrong in which way, and which case says so.
record RoguesPage(String confrontation) {

    private static final String REACH = "## What no nameless check finds\n";

    static RoguesPage of(List<Rogue> rogues, List<Rogue> twins, Function<Rogue, List<String>> killers) {
        StringBuilder page = new StringBuilder("""
                # The rogues' gallery

                Engines that are wrong on purpose, most of them in a way somebody was wrong
                before, in print or in code. The tests confront each with the cases of `cases/`
                and demand that at least one rejects it. Against some mistakes one case stands
                alone.

                This page is written by `RoguesTest` and compared by it. A new rogue that no case
                kills fails the test until there is one, in `cases/bugs` with its reason.

                | Rogue | What it does wrong | Who did so | Killed by |
                |---|---|---|---|
                """);
        for (Rogue rogue : rogues) {
            page.append("| %s | %s | %s | %s |\n"
                    .formatted(rogue.name(), rogue.wrong(), rogue.inPrint(), few(killers.apply(rogue))));
        }
        page.append("""

                ## Harmless twins

                These look like rogues and are not. The tests demand that nothing rejects them.

                | Twin | What it does, and why it may |
                |---|---|
                """);
        twins.forEach(twin -> page.append("| %s | %s |\n".formatted(twin.name(), twin.wrong())));
        return new RoguesPage(page.append('\n').toString());
    }

    /// The last ones of the list, which ends with the constructed cases; beyond four a number does.
    private static String few(List<String> killers) {
        int shown = killers.size() > 4 ? 3 : killers.size();
        String names = String.join(", ", killers.subList(killers.size() - shown, killers.size()));
        return names + (shown < killers.size() ? ", and " + (killers.size() - shown) + " more" : "");
    }

    static String reach(List<Rogue> small, List<Rogue> random) {
        return REACH + """

                All 5,625 games of two parties with one option each let these pass: %s.

                Six hundred random games of up to four parties and five options let these pass: %s.
                """.formatted(names(small), names(random));
    }

    private static String names(List<Rogue> rogues) {
        return rogues.isEmpty() ? "none" : rogues.stream().map(Rogue::name).collect(Collectors.joining(", "));
    }

    /// The part of the page that names the killers.
    static String confrontation(String page) {
        int at = page.indexOf(REACH);
        return at < 0 ? page : page.substring(0, at);
    }

    /// The part that names whom the nameless checks let pass.
    static String reach(String page) {
        int at = page.indexOf(REACH);
        return at < 0 ? "" : page.substring(at);
    }
}
