package org.parley.replay;

/// Accepts or refuses a proof that Parley wrote, without sharing a line of code with it.
public final class Main {

    private static final int BAD_USAGE = 2;

    private Main() {}

    /// Ends the process with 0 if the proof is accepted, 1 if it is refused.
    ///
    /// @param arguments the proof's file
    public static void main(String[] arguments) {
        System.err.println(usage());
        System.exit(BAD_USAGE);
    }

    static String usage() {
        return "Usage: parley-replay PROOF";
    }
}
