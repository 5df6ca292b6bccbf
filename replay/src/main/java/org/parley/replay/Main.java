package org.parley.replay;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Accepts or refuses a proof that Parley wrote, without sharing a line of code with it.
///
/// Ends with 0 if every claim follows from the definitions, 1 if one does not, 2 if the file is no proof or
/// the findings could not be written, 3 if claims went beyond a limit and the rest is accepted, 70 if the
/// checker itself fails.
public final class Main {

    static final int BAD_INPUT = 2;
    static final int PARTIAL = 3;
    static final int OUR_ERROR = 70;

    private Main() {}

    /// @param arguments the proof's file
    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(delivered(arguments, new FileOutputStream(FileDescriptor.out), err));
    }

    /// Runs the checker and notices where what it found did not arrive.
    static int delivered(String[] arguments, OutputStream out, PrintStream err) {
        Outlet outlet = new Outlet(out);
        int exit = run(arguments, new PrintStream(outlet, true, StandardCharsets.UTF_8), err);
        return outlet.trouble()
                .map(why -> say(err, "Standard output could not be written: " + why + ".", Math.max(exit, BAD_INPUT)))
                .orElse(exit);
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 1 || arguments[0].startsWith("-")) {
            err.println(usage());
            return BAD_INPUT;
        }
        String file = arguments[0];
        try {
            return replay(file, Files.readString(Path.of(file)), out, err);
        } catch (NoSuchFileException | InvalidPathException e) {
            return say(err, file + ": there is no such file", BAD_INPUT);
        } catch (CharacterCodingException e) {
            return say(err, file + ": this is no proof: it is not UTF-8 text", BAD_INPUT);
        } catch (IOException e) {
            boolean directory = Files.isDirectory(Path.of(file));
            return say(err, file + (directory ? ": this is a directory" : ": this file cannot be read"), BAD_INPUT);
        } catch (OutOfMemoryError e) {
            return say(err, file + ": not checked: the memory does not suffice", PARTIAL);
        }
    }

    /// @param file what messages call the text
    static int replay(String file, String text, PrintStream out, PrintStream err) {
        try {
            return Account.of(ProofReader.read(text), text, progress(err)).print(out);
        } catch (NoProofException e) {
            return say(err, file + ": " + e.place(text) + ": this is no proof: " + e.getMessage(), BAD_INPUT);
        } catch (TooLargeException e) {
            return say(err, file + ": not checked: " + e.getMessage(), PARTIAL);
        } catch (RuntimeException | StackOverflowError e) {
            return say(err, file + ": not checked: the checker itself failed (" + e + ")", OUR_ERROR);
        }
    }

    private static Progress progress(PrintStream err) {
        Optional<Console> console = Optional.ofNullable(System.console());
        boolean isWatched = console.filter(Console::isTerminal).isPresent();
        return isWatched ? new Progress(err, System::nanoTime) : Progress.silent();
    }

    private static int say(PrintStream err, String message, int exit) {
        err.println(message);
        return exit;
    }

    static String usage() {
        return "Usage: parley-replay PROOF";
    }
}
