package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Rewritten;
import org.parley.answer.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "format",
        description =
                "Write the file anew in block style, keeping every comment, or refuse. Changes the file in place.")
final class FormatCommand extends Spoken {

    @Parameters(paramLabel = "FILE", description = "A negotiation file.")
    private Path file = Path.of("");

    @Option(names = "--check", description = "Change nothing; exit code 1 when the file is not formatted.")
    private boolean check;

    @Option(names = "--print", description = "Print the formatted text instead of changing the file.")
    private boolean print;

    @Override
    int run(Console console) {
        Opened opened = Workbench.open(file);
        Rewritten rewritten = opened.hasErrors() ? Rewritten.refused(opened.diagnostics()) : Workbench.format(opened);
        console.remarks(opened, rewritten.diagnostics());
        return rewritten.text().map(text -> keep(console, opened, text)).orElse(Exit.BAD_INPUT);
    }

    private int keep(Console console, Opened opened, String text) {
        if (print) {
            console.print(text);
            return Exit.ANSWERED;
        }
        boolean same = text.equals(opened.source().text());
        if (check || same) {
            return same ? Exit.ANSWERED : Exit.FINDINGS;
        }
        Optional<String> trouble = Workbench.replace(file, opened.hash(), text);
        trouble.ifPresent(why -> console.complain(why, "Maybe run parley format again, or with --print."));
        return trouble.isEmpty() ? Exit.ANSWERED : Exit.BAD_INPUT;
    }
}
