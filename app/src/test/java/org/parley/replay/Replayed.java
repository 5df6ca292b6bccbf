package org.parley.replay;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What `parley-replay` says of the text of a proof: its exit code and all it prints.
public record Replayed(int exit, String said) {

    public static final int ACCEPTED = 0;
    public static final int REFUSED = 1;
    public static final int NO_PROOF = 2;

    public static Replayed of(String proof) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int exit = Main.replay("proof.json", proof, out, out);
        return new Replayed(exit, said.toString(StandardCharsets.UTF_8));
    }
}
