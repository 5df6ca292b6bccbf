package org.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// One command run in this process: its exit code and what it wrote to either side.
record Ran(int exit, String out, String err) {

    static Ran parley(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
        return new Ran(exit, out.toString(), err.toString());
    }
}
