package org.parley.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The `parley` command.
@Command(
        name = "parley",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "A workbench for phased, multi-party peace negotiations.")
public final class Main implements Runnable {

    private Main() {}

    /// Runs one command and ends the process with its exit code.
    ///
    /// @param arguments as typed
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /// The version, and the hash of the build that is running (the launcher says which).
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            String build = System.getProperty("parley.build", "unstaged");
            return new String[] {"parley " + (version == null ? "0" : version) + " (build " + build + ")"};
        }
    }
}
