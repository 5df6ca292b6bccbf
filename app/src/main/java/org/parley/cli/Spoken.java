package org.parley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command with a console to answer on, and `--help`.
@Command(mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
abstract class Spoken implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /// The exit code.
    abstract int run(Console console);

    @Override
    public Integer call() {
        return run(new Console(spec.commandLine().getOut(), spec.commandLine().getErr()));
    }

    /// `parley` itself, which knows all commands.
    CommandLine parley() {
        return spec.root().commandLine();
    }
}
