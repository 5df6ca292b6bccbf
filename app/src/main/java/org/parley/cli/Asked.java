package org.parley.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.answer.workbench.Answer;
import org.parley.answer.workbench.Inquiry;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Understood;
import org.parley.answer.workbench.Workbench;
import org.parley.render.MarkdownRenderer;
import org.parley.render.Renderer;
import org.parley.render.TerminalRenderer;
import org.parley.run.Result;
import org.parley.wire.Json;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A command that asks one file one question and prints the answer.
abstract class Asked extends Spoken {

    @Parameters(index = "0", paramLabel = "FILE", description = "A negotiation file, or a .gmcr file.")
    Path file;

    @Option(names = "--json", description = "Print the answer for programs (docs/json.md).")
    boolean json;

    @Option(names = "--md", description = "Print the answer as Markdown.")
    boolean markdown;

    /// What the question is about, as `Workbench.understand` knows it.
    abstract String about();

    /// The words of the question that were typed.
    abstract void words(Map<String, String> words);

    /// What is written where a proof is asked for.
    static Map<Path, Writing> proof(Optional<Path> proof) {
        return proof.<Map<Path, Writing>>map(at -> Map.of(
                        at,
                        (console, path, answer) -> Output.write(
                                console, path, Json.write(answer.proof().orElseThrow()))))
                .orElse(Map.of());
    }

    /// What was given several times is as if it had been given with commas.
    static void several(Map<String, String> words, String key, List<String> given) {
        if (!given.isEmpty()) {
            words.put(key, String.join(",", given));
        }
    }

    /// Writes a part of the answer to a file; gives the exit code.
    interface Writing {
        int write(Console console, Path path, Answer answer);
    }

    /// Where else parts of the answer go, before it is printed.
    Map<Path, Writing> writings() {
        return Map.of();
    }

    @Override
    int run(Console console) {
        if (json && markdown) {
            console.complain("--json and --md are two ways to print the same answer.", "Maybe ask twice.");
            return Exit.BAD_INPUT;
        }
        if (writings().keySet().stream().anyMatch(path -> Output.refuses(console, file, path))) {
            return Exit.BAD_INPUT;
        }
        Opened opened = Workbench.open(file);
        console.remarks(opened, opened.diagnostics());
        if (opened.hasErrors()) {
            return Exit.BAD_INPUT;
        }
        Map<String, String> words = new LinkedHashMap<>();
        words(words);
        return inquiry(console, opened, words)
                .map(inquiry -> finish(console, opened, asked(console, opened, inquiry)))
                .orElse(Exit.BAD_INPUT);
    }

    /// The question the words make, or none, with everything that stands against it said.
    Optional<Inquiry> inquiry(Console console, Opened opened, Map<String, String> words) {
        Understood understood = Workbench.understand(opened, about(), words);
        console.refusals(understood.refusals());
        return understood.inquiry();
    }

    private static Result<Answer> asked(Console console, Opened opened, Inquiry inquiry) {
        try (Ticker ticker = Terminal.ticker(console)) {
            return Workbench.ask(opened, inquiry, new CommandRun(ticker));
        }
    }

    private int finish(Console console, Opened opened, Result<Answer> result) {
        return switch (result) {
            case Result.Complete<Answer>(Answer answer) -> printed(console, answer, standing(answer));
            case Result.Partial<Answer>(Answer answer, String why) -> {
                console.complain("A limit was reached: " + why, "");
                yield printed(console, answer, Exit.PARTIAL);
            }
            case Result.Declined<Answer>(String why, String remedy) -> {
                console.complain(why, remedy);
                if (json) {
                    console.print(Json.write(Workbench.declined(opened, about(), why, remedy)));
                }
                yield Exit.PARTIAL;
            }
        };
    }

    private static int standing(Answer answer) {
        return switch (answer.standing()) {
            case ANSWERED -> Exit.ANSWERED;
            case FINDINGS -> Exit.FINDINGS;
        };
    }

    private int printed(Console console, Answer answer, int exit) {
        int also = writings().entrySet().stream()
                .mapToInt(w -> w.getValue().write(console, w.getKey(), answer))
                .max()
                .orElse(Exit.ANSWERED);
        Renderer renderer = markdown ? new MarkdownRenderer() : new TerminalRenderer(Terminal.screen());
        console.print(json ? Json.write(answer.data()) : renderer.render(answer.report()));
        return also == Exit.ANSWERED ? exit : also;
    }
}
