package org.parley.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.answer.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "explain", description = "What a stability concept means: R, GMR, SMR, SEQ or SSEQ.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONCEPT", description = "Its abbreviation, in any case.")
    private String concept = "";

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
        Optional<String> page = Pages.concept(concept.toLowerCase(Locale.ROOT));
        if (page.isEmpty()) {
            List<String> known = Workbench.concepts();
            console.complain(
                    "No stability concept is called \"" + concept + "\". Concepts: " + String.join(", ", known) + ".",
                    Workbench.maybe(concept, known));
            return Exit.BAD_INPUT;
        }
        console.print(Markdown.forTerminal(page.get()));
        return Exit.ANSWERED;
    }
}
