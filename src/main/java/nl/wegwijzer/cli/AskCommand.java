package nl.wegwijzer.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.cli.terminal.ReplyText;
import nl.wegwijzer.question.Question;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One question, one answer. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Answer one question from the guide, with the place of every quote.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered from the guide",
            "1:the guide can't be used; standard error says why",
            "2:called wrongly, or no question",
            "3:not answered: not in the guide, unclear, or small talk",
            "4:a cry for help; the answer holds help lines"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  wegwijzer ask \"Wat is Kanjertraining?\"",
            "  echo \"Wat als ouders niet komen?\" | wegwijzer ask --json"
        })
final class AskCommand implements Callable<Integer> {
    private final Console console;
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "QUESTION",
            description = "The question; \"-\", or nothing and a pipe, reads it from standard input.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--json",
            defaultValue = "${env:WEGWIJZER_JSON:-false}",
            fallbackValue = "true",
            description = "Print the reply of POST /api/chat, one JSON object on one line."
                    + " [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_JSON]")
    private boolean json;

    @Option(
            names = "--debug",
            defaultValue = "${env:WEGWIJZER_DEBUG:-false}",
            fallbackValue = "true",
            description = "Show the passages that search found, with their scores."
                    + " [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_DEBUG]")
    private boolean debug;

    @Mixin
    private LanguageOption language = new LanguageOption();

    private final KnowledgeOptions knowledge = new KnowledgeOptions();

    private final IndexOption index = new IndexOption();

    private final ModelOptions model = new ModelOptions();

    private final EmbeddingOptions embedding = new EmbeddingOptions();

    AskCommand(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    CommandLine commandLine() {
        return OptionGroup.on(this, knowledge, index, model, embedding);
    }

    @Override
    public Integer call() throws JsonProcessingException {
        ChatRequest request = new ChatRequest(question(), Optional.empty(), debug);
        try (Application application = Application.open(knowledge.settings(index, model, embedding), clock)) {
            Reply reply = application.assistant().answer(request, event -> {});
            if (json) {
                console.out().println(new ObjectMapper().writeValueAsString(reply));
            } else {
                print(reply, new ReplyText(application.assistant().guide(), console));
            }
            return exitCode(reply);
        }
    }

    private Question question() {
        boolean given = !words.isEmpty() && !words.equals(List.of("-"));
        if (!given && console.asks() && words.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "what is the question? wegwijzer ask \"…\"");
        }
        String text = given ? String.join(" ", words) : console.reader().lines().collect(Collectors.joining("\n"));
        try {
            return new Question(text, language.language());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static void print(Reply reply, ReplyText text) {
        text.printAnswer(reply);
        text.printSources(reply);
        text.printSuggestions(reply);
        text.printRanked(reply);
        text.printNotice(reply);
    }

    private static int exitCode(Reply reply) {
        return switch (reply.outcome()) {
            case "answered" -> ExitCode.OK;
            case "crisis" -> ExitCode.CRISIS;
            default -> ExitCode.NOT_ANSWERED;
        };
    }
}
