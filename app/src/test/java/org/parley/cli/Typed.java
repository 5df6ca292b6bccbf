package org.parley.cli;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A command line as words: apart where spaces stand, together between single quotes.
final class Typed {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|[^ ']+");

    private Typed() {}

    static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map((MatchResult word) -> word.group(1) == null ? word.group() : word.group(1))
                .toList();
    }
}
