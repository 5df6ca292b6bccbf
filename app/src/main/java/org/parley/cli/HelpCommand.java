package org.parley.cli;

import java.util.Optional;
import org.parley.answer.workbench.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "help", description = "How to write a file and read an answer; the topics are pages of docs/.")
final class HelpCommand extends Spoken {

    @Parameters(paramLabel = "TOPIC", arity = "0..1", description = "A topic or a command.")
    private Optional<String> topic = Optional.empty();

    @Override
    int run(Console console) {
        CommandLine parley = parley();
        if (topic.isEmpty()) {
            console.print(parley.getUsageMessage() + "\nTopics: " + String.join(", ", Pages.topics()) + "\n");
            return Exit.ANSWERED;
        }
        Optional<String> page = Pages.topic(topic.get());
        Optional<CommandLine> command =
                Optional.ofNullable(parley.getSubcommands().get(topic.get()));
        Optional<String> text = page.map(Markdown::forTerminal).or(() -> command.map(CommandLine::getUsageMessage));
        if (text.isEmpty()) {
            console.complain(
                    "There is no help on \"" + topic.get() + "\". Topics: " + String.join(", ", Pages.topics()) + ".",
                    Workbench.maybe(topic.get(), Pages.topics()));
            return Exit.BAD_INPUT;
        }
        console.print(text.get());
        return Exit.ANSWERED;
    }
}
