package org.parley.replay;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Runs the program on a proof and keeps what it says.
record Checker(int exit, String out, String err) {

    static Checker replay(String proof) {
        return run((out, err) -> Main.replay("PROOF", proof, out, err));
    }

    static Checker start(String... arguments) {
        return run((out, err) -> Main.run(arguments, out, err));
    }

    private interface Program {
        int run(PrintStream out, PrintStream err);
    }

    private static Checker run(Program program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = program.run(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Checker(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
