package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The `parley` command.
@Command(
        name = "parley",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        description = "A workbench for phased, multi-party peace negotiations.",
        footerHeading = "%nBegin with:%n",
        footer = {
            "  parley new talks.yaml      a small file that already answers",
            "  parley brief talks.yaml    two pages to send on",
            "  parley help conditions     how to write what a party wants",
            "%nExit codes: 0 answered, 1 findings, 2 bad input, 3 a limit was reached, 70 our error."
        },
        subcommands = {
            BriefCommand.class,
            StabilityCommand.class,
            LeverageCommand.class,
            PathsCommand.class,
            TodayCommand.class,
            PrioritiesCommand.class,
            DiffCommand.class,
            RedLinesCommand.class,
            ReadingsCommand.class,
            ReadCommand.class,
            ValidateCommand.class,
            SetCommand.class,
            FormatCommand.class,
            ConvertCommand.class,
            NewCommand.class,
            ExplainCommand.class,
            HelpCommand.class
        })
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    /// Runs one command and ends the process with its exit code.
    ///
    /// @param arguments as typed
    public static void main(String[] arguments) {
        System.exit(run(arguments, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err)));
    }

    /// Runs one command and notices where its answer did not arrive.
    ///
    /// @return its exit code; bad input where it was answered and the answer could not be written
    static int run(String[] arguments, OutputStream out, OutputStream err) {
        Outlet outlet = new Outlet(out);
        PrintWriter remarks = writer(err);
        int exit = run(arguments, writer(outlet), remarks);
        Optional<String> trouble = outlet.trouble();
        trouble.ifPresent(why -> remarks.println("parley: Standard output could not be written: " + why + "."));
        remarks.flush();
        return trouble.isEmpty() ? exit : Math.max(exit, Exit.BAD_INPUT);
    }

    /// Runs one command.
    ///
    /// @return its exit code
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine parley = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOptionsCaseInsensitive(true)
                .setParameterExceptionHandler(Misused::refuse)
                .setExecutionExceptionHandler(Main::failed);
        int exit = parley.execute(arguments);
        out.flush();
        err.flush();
        return exit;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    /// Our mistake: said so, with what it was, so that it can be reported.
    private static int failed(Exception error, CommandLine command, CommandLine.ParseResult asked) {
        PrintWriter err = command.getErr();
        err.println("parley: This is a mistake of ours, not of your file: " + error);
        StackTraceElement[] trace = error.getStackTrace();
        for (int i = 0; i < Math.min(6, trace.length); i++) {
            err.println("   at " + trace[i]);
        }
        err.println("   Please report these lines and what you asked.");
        return Exit.OUR_ERROR;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
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
