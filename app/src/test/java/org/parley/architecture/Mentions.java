package org.parley.architecture;

import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every class that a class file mentions: what it names outright, what stands only in a descriptor or a generic
/// signature, and what of ours a text names (reflection's way in).
final class Mentions {

    private static final Pattern SIGNATURE = Pattern.compile("[\\w/$<>:;()\\[.+\\-*^]+");
    private static final Pattern IN_SIGNATURE = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)[;<.]");
    private static final Pattern OURS_IN_TEXT = Pattern.compile("\\borg[./]parley(?:[./]\\w+)+");

    private Mentions() {}

    /// The names, dotted, in alphabetical order.
    static Collection<String> in(ClassModel type) {
        TreeSet<String> names = new TreeSet<>();
        for (PoolEntry entry : type.constantPool()) {
            of(entry).map(name -> name.replace('/', '.')).forEach(names::add);
        }
        return names;
    }

    private static Stream<String> of(PoolEntry entry) {
        return switch (entry) {
            case ClassEntry named when !named.asInternalName().startsWith("[") -> Stream.of(named.asInternalName());
            case Utf8Entry text -> Stream.concat(inSignature(text.stringValue()), inText(text.stringValue()));
            default -> Stream.empty();
        };
    }

    private static Stream<String> inSignature(String text) {
        if (!SIGNATURE.matcher(text).matches()) {
            return Stream.empty();
        }
        return all(IN_SIGNATURE.matcher(text), 1).stream();
    }

    private static Stream<String> inText(String text) {
        return all(OURS_IN_TEXT.matcher(text), 0).stream();
    }

    private static List<String> all(Matcher matcher, int group) {
        return matcher.results().map(result -> result.group(group)).toList();
    }
}
