package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.answer.workbench.Edited;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "set",
        description = "Change single statements of a file in place; every other line stays as it is.",
        footerHeading = "%nA change is written as in the file:%n",
        footer = {
            "  parley set talks.yaml 'today: {option: aid, value: yes}'",
            "  parley set talks.yaml 'raises: {want: some-want, above: other-want}'",
            "  parley help format         all kinds of changes"
        })
final class SetCommand extends Spoken {

    @Parameters(index = "0", paramLabel = "FILE", description = "A negotiation file.")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "CHANGE",
            description = "All are made, one after the other, or none.")
    private List<String> changes = List.of();

    @Option(names = "--print", description = "Print the changed text instead of changing the file.")
    private boolean print;

    @Override
    int run(Console console) {
        Opened opened = Workbench.open(file);
        if (opened.hasErrors()) {
            console.remarks(opened.source(), opened.diagnostics());
            return Exit.BAD_INPUT;
        }
        Edited edited = Workbench.edit(opened, changes);
        edited.remarks().forEach(remarked -> console.remarks(remarked.source(), remarked.diagnostics()));
        return edited.text().map(text -> keep(console, opened, edited, text)).orElse(Exit.BAD_INPUT);
    }

    private int keep(Console console, Opened opened, Edited edited, String text) {
        if (print) {
            console.print(text);
            return Exit.ANSWERED;
        }
        Optional<String> trouble =
                text.equals(opened.source().text()) ? Optional.empty() : Workbench.replace(file, opened.hash(), text);
        if (trouble.isPresent()) {
            console.complain(trouble.get(), "Maybe run parley set again, or on a copy of the file.");
            return Exit.BAD_INPUT;
        }
        edited.said().forEach(line -> console.print(line + "\n"));
        return Exit.ANSWERED;
    }
}
