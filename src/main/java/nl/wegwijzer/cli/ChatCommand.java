package nl.wegwijzer.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.cli.terminal.Lines;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A conversation. */
@Command(
        name = "chat",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Talk with the guide; a question may lean on the ones before it. Nothing is kept afterwards.",
            "Type /help for the commands, Ctrl-D to stop. From a pipe, each line is a question."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the conversation ended",
            "1:the guide can't be used; standard error says why",
            "2:called wrongly"
        })
final class ChatCommand implements Callable<Integer> {
    private final Console console;
    private final InstantSource clock;

    @Mixin
    private LanguageOption language = new LanguageOption();

    private final KnowledgeOptions knowledge = new KnowledgeOptions();

    private final IndexOption index = new IndexOption();

    private final ModelOptions model = new ModelOptions();

    private final EmbeddingOptions embedding = new EmbeddingOptions();

    ChatCommand(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    CommandLine commandLine() {
        return OptionGroup.on(this, knowledge, index, model, embedding);
    }

    @Override
    public Integer call() {
        try (Application application = Application.open(knowledge.settings(index, model, embedding), clock);
                Lines lines = Lines.of(console)) {
            ChatSession session = new ChatSession(application.assistant(), language.language(), console);
            PrintWriter out = console.out();
            session.greet();
            out.flush();
            for (Optional<String> line = lines.next();
                    line.isPresent() && session.takes(line.get());
                    line = lines.next()) {
                out.flush();
            }
            session.end();
            out.flush();
        }
        return ExitCode.OK;
    }
}
