package org.parley.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Accepts or refuses a proof that Parley wrote, without sharing a line of code with it.
///
/// Ends with 0 if every claim follows from the definitions, 1 if one does not, 2 if the file is no proof, 3 if claims
/// went beyond a limit and the rest is accepted, 70 if the checker itself fails.
public final class Main {

    static final int BAD_INPUT = 2;
    static final int PARTIAL = 3;
    static final int OUR_ERROR = 70;

    private Main() {}

    /// @param arguments the proof's file
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 1 || arguments[0].startsWith("-")) {
            err.println(usage());
            return BAD_INPUT;
        }
        String file = arguments[0];
        try {
            return replay(file, decode(Files.readAllBytes(Path.of(file))), out, err);
        } catch (NoSuchFileException | InvalidPathException e) {
            err.println(file + ": there is no such file");
            return BAD_INPUT;
        } catch (CharacterCodingException e) {
            err.println(file + ": this is no proof: it is not UTF-8 text");
            return BAD_INPUT;
        } catch (IOException e) {
            err.println(file + ": cannot be read" + (Files.isDirectory(Path.of(file)) ? ": it is a directory" : ""));
            return BAD_INPUT;
        } catch (TooLargeException e) {
            err.println(file + ": not checked: " + e.getMessage());
            return PARTIAL;
        } catch (OutOfMemoryError e) {
            err.println(file + ": not checked: the memory does not suffice");
            return PARTIAL;
        } catch (RuntimeException | StackOverflowError e) {
            err.println(file + ": not checked: the checker itself failed (" + e + ")");
            return OUR_ERROR;
        }
    }

    private static int replay(String file, String text, PrintStream out, PrintStream err) {
        try {
            return Account.of(ProofReader.read(text), text).print(out);
        } catch (NoProofException e) {
            err.println(file + ": " + e.place(text) + ": this is no proof: " + e.getMessage());
            return BAD_INPUT;
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    static String usage() {
        return "Usage: parley-replay PROOF";
    }
}
