package org.parley.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.answer.workbench.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "help", description = "How to write a file and read an answer; the topics are pages of docs/.")
final class HelpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TOPIC", arity = "0..1", description = "A topic or a command.")
    private Optional<String> topic = Optional.empty();

    @Override
    public Integer call() {
        CommandLine parley = spec.parent().commandLine();
        Console console = new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
        if (topic.isEmpty()) {
            console.print(parley.getUsageMessage() + "\nTopics: " + String.join(", ", Pages.topics()) + "\n");
            return Exit.ANSWERED;
        }
        Optional<String> page = Pages.topic(topic.get());
        Optional<CommandLine> command = Optional.ofNullable(parley.getSubcommands().get(topic.get()));
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
