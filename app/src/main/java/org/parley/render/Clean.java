package org.parley.render;

/// Text made fit to be shown: one line, no commands.
///
/// A file may hold anything. White space of every kind becomes a blank; characters that would steer a terminal become
/// the replacement character; those that reorder or hide what stands around them (overrides, embeddings, isolates,
/// the soft hyphen) are taken out, because names are isolated by the renderers themselves.
final class Clean {

    private static final int REPLACEMENT = 0xFFFD;

    private Clean() {}

    static String text(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        raw.codePoints().filter(point -> !reorders(point)).map(Clean::shown).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int shown(int point) {
        if (point == '\t' || point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029) {
            return ' ';
        }
        boolean unfit = Character.isISOControl(point)
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                || (point & 0xFFFE) == 0xFFFE;
        return unfit ? REPLACEMENT : point;
    }

    private static boolean reorders(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) || point == 0xAD;
    }
}
