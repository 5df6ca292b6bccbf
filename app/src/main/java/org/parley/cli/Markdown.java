package org.parley.cli;

import java.util.Locale;
import java.util.stream.Collectors;

/// Our own pages of Markdown as plain text for a terminal: headings in capitals, no marks of type.
final class Markdown {

    private Markdown() {}

    static String forTerminal(String page) {
        return page.lines().map(Markdown::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        if (line.startsWith("#")) {
            return line.replaceFirst("^#+ *", "").toUpperCase(Locale.ROOT);
        }
        if (line.startsWith("```")) {
            return "";
        }
        return line.replace("`", "")
                .replaceAll("\\*\\*([^*]+)\\*\\*", "$1")
                .replaceAll("\\[([^\\]]+)\\]\\([^)]*\\)", "$1");
    }
}
