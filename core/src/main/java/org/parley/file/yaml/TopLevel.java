package org.parley.file.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;

/// A section cut out by its looks alone, where the text has syntax errors: from a word at the beginning of a line to
/// before the next. JSON is one section.
record TopLevel(String key, Span span) {

    private static final Pattern KEY = Pattern.compile("(?m)^([\\p{L}_\"'][^:#\\r\\n{}\\[\\]]*)(:(?=\\s|$)|$)");

    /// All of them in order; what stands before the first has an empty key.
    static List<TopLevel> cut(SourceText source) {
        Span all = new Span(source.start(), source.text().length());
        List<TopLevel> found = new ArrayList<>();
        int from = all.from();
        String key = "";
        Matcher keys = KEY.matcher(source.text()).region(all.from(), all.to());
        boolean bracketed = source.text().substring(all.from()).stripLeading().startsWith("{");
        while (!bracketed && keys.find()) {
            found.add(new TopLevel(key, new Span(from, keys.start())));
            from = keys.start();
            key = keys.group(1).strip();
        }
        found.add(new TopLevel(key, new Span(from, all.to())));
        found.removeIf(section -> source.slice(section.span).isBlank());
        return found;
    }
}
