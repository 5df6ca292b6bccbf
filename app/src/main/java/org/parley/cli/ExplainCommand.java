package org.parley.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.answer.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "explain", description = "What a stability concept means: R, GMR, SMR, SEQ or SSEQ.")
final class ExplainCommand extends Spoken {

    @Parameters(paramLabel = "CONCEPT", description = "Its abbreviation, in any case.")
    private String concept = "";

    @Override
    int run(Console console) {
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
