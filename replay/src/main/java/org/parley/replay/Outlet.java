package org.parley.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/// A way out of the process that remembers why the first write to it failed, which the writers above it keep to
/// themselves.
final class Outlet extends OutputStream {

    private final OutputStream out;
    private Optional<IOException> failure = Optional.empty();

    Outlet(OutputStream out) {
        this.out = out;
    }

    /// What went wrong, in the words of the system. Nothing where a reader had enough and closed its end of a pipe, as
    /// `head` does: that is no trouble of anybody's.
    Optional<String> trouble() {
        return failure.map(e -> String.valueOf(e.getMessage()))
                .filter(why -> !why.toLowerCase(Locale.ROOT).contains("pipe"));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(e));
            throw e;
        }
    }
}
