package org.parley.file.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Decides whether bytes are a text of a size that can be read, and says what they are if not.
final class Decoder {

    static final int MOST_BYTES = 8_000_000;

    private static final char REPLACED = '\uFFFD';

    private final String name;
    private final byte[] bytes;

    Decoder(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    Decoded decode() {
        if (bytes.length > MOST_BYTES) {
            String sizes =
                    String.format(Locale.ROOT, "The file has %,d bytes; up to %,d are read.", bytes.length, MOST_BYTES);
            return Decoded.refused(name, "too-large", sizes, "Maybe another file was meant.");
        }
        Optional<String> wide = wide();
        if (wide.isPresent()) {
            String message = "The file is written in " + wide.get() + ", not in UTF-8.";
            return Decoded.refused(name, "not-utf-8", message, "Maybe save it again with the encoding UTF-8.");
        }
        if (isBinary()) {
            return Decoded.refused(
                    name,
                    "binary",
                    "The file is no text: it holds characters that only programs read.",
                    "Maybe another file was meant.");
        }
        return text();
    }

    /// UTF-16 or UTF-32, by its byte-order mark, or by every other byte being zero.
    private Optional<String> wide() {
        if (starts(0xFF, 0xFE, 0, 0) || starts(0, 0, 0xFE, 0xFF)) {
            return Optional.of("UTF-32");
        }
        if (starts(0xFF, 0xFE) || starts(0xFE, 0xFF)) {
            return Optional.of("UTF-16");
        }
        int seen = Math.min(bytes.length, 4096) / 4 * 4;
        long[] zeros =
                IntStream.range(0, 4).mapToLong(lane -> zeros(lane, seen)).toArray();
        boolean even = zeros[0] + zeros[2] > seen * 0.35 && zeros[1] + zeros[3] == 0;
        boolean odd = zeros[1] + zeros[3] > seen * 0.35 && zeros[0] + zeros[2] == 0;
        if (seen > 0 && (even || odd)) {
            return Optional.of("UTF-16");
        }
        long full =
                IntStream.range(0, 4).filter(lane -> zeros[lane] == seen / 4).count();
        return seen > 0 && full >= 2 && full < 4 ? Optional.of("UTF-32") : Optional.empty();
    }

    private long zeros(int lane, int seen) {
        return IntStream.range(0, seen)
                .filter(i -> i % 4 == lane && bytes[i] == 0)
                .count();
    }

    private boolean starts(int... values) {
        return isAt(0, values);
    }

    private boolean isAt(int offset, int... values) {
        return bytes.length >= offset + values.length
                && IntStream.range(0, values.length).allMatch(i -> (bytes[offset + i] & 0xFF) == values[i]);
    }

    /// A zero byte, or one control character in a hundred.
    private boolean isBinary() {
        long controls = IntStream.range(0, bytes.length)
                .filter(i -> isControl(bytes[i]))
                .count();
        return controls * 100 > bytes.length || IntStream.range(0, bytes.length).anyMatch(i -> bytes[i] == 0);
    }

    private static boolean isControl(int c) {
        return (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
    }

    private Decoded text() {
        SourceText source = new SourceText(name, new String(bytes, StandardCharsets.UTF_8));
        return new Decoded(source, malformed(source.text()).map(List::of).orElseGet(() -> remarks(source)));
    }

    /// Reading put a replacement character where the bytes were not UTF-8; some texts hold that character themselves.
    private Optional<Diagnostic> malformed(String text) {
        int from = 0;
        int offset = 0;
        for (int at = text.indexOf(REPLACED); at >= 0; at = text.indexOf(REPLACED, at + 1)) {
            offset += text.substring(from, at).getBytes(StandardCharsets.UTF_8).length;
            from = at;
            if (!isAt(offset, 0xEF, 0xBF, 0xBD)) {
                String message = String.format(Locale.ROOT, "The byte %02X here is not UTF-8.", bytes[offset] & 0xFF);
                String remedy = "Maybe save the file again with the encoding UTF-8.";
                return Optional.of(Diagnostic.error("not-utf-8", new Span(at, at + 1), message, remedy));
            }
        }
        return Optional.empty();
    }

    private static List<Diagnostic> remarks(SourceText source) {
        String text = source.text();
        if (text.substring(source.start()).isBlank()) {
            return List.of(Diagnostic.error(
                    "empty-file", Span.at(source.start()), "The file is empty.", "Maybe another file was meant."));
        }
        return IntStream.range(0, text.length())
                .filter(i -> isControl(text.charAt(i)))
                .mapToObj(i -> Diagnostic.error(
                        "control-character",
                        new Span(i, i + 1),
                        String.format(
                                Locale.ROOT, "The character U+%04X cannot stand in a text.", (int) text.charAt(i)),
                        "Maybe remove it."))
                .toList();
    }
}
