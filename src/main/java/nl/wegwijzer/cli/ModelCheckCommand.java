package nl.wegwijzer.cli;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wegwijzer.app.ModelSetup;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.model.LanguageModel;
import nl.wegwijzer.model.ModelException;
import nl.wegwijzer.model.ModelListener;
import nl.wegwijzer.model.ModelStream;
import nl.wegwijzer.model.Prompt;
import nl.wegwijzer.model.PromptName;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** One call to the model, and in plain words what came of it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Make one call to the model that the options name, and say in plain words what is wrong, if anything.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the model answered in time",
            "1:it didn't; standard error says why, and what to do",
            "2:called wrongly"
        })
final class ModelCheckCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;

    private final Console console;
    private final InstantSource clock;

    private final ModelOptions options = new ModelOptions();

    ModelCheckCommand(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    CommandLine commandLine() {
        return OptionGroup.on(this, options);
    }

    @Override
    public Integer call() {
        ModelSetup setup = options.required(ModelListener.NONE);
        LanguageModel model = setup.quietModel(clock);
        Prompt prompt = setup.library().prompt(PromptName.CHECK, "nl", Map.of(), List.of());
        long begun = System.nanoTime();
        try (ModelStream stream = model.write(prompt)) {
            return read(setup, stream, begun);
        } catch (ModelException e) {
            console.complain(model.name() + " at " + setup.settings().url() + " can't be used: " + e.getMessage());
            console.err().println("  " + advice(e.reason(), setup));
            console.err().flush();
            return ExitCode.IMPOSSIBLE;
        }
    }

    private Integer read(ModelSetup setup, ModelStream stream, long begun) {
        Duration limit = setup.settings().limits().first();
        StringBuilder text = new StringBuilder();
        Optional<String> piece = stream.next(limit);
        double first = (System.nanoTime() - begun) / NANOS;
        while (piece.isPresent()) {
            text.append(piece.get());
            piece = stream.next(limit.minusNanos(System.nanoTime() - begun));
        }
        if (text.toString().isBlank()) {
            throw new ModelException(ModelException.Cause.EMPTY, "it wrote nothing");
        }
        console.out()
                .printf(
                        Locale.ROOT,
                        "%s at %s answers: first words after %.1f s, all after %.1f s.%n",
                        setup.settings().name(),
                        setup.settings().url(),
                        first,
                        (System.nanoTime() - begun) / NANOS);
        console.out().flush();
        return ExitCode.OK;
    }

    private static String advice(ModelException.Cause cause, ModelSetup setup) {
        return switch (cause) {
            case NO_SUCH_HOST -> "Look at the name in --model-url, and whether this machine may reach it.";
            case UNREACHABLE -> "Is the server running there, on that port? Does a firewall stand between?";
            case BAD_KEY ->
                "Look at the key in " + ModelOptions.KEY + " or --model-key-file, and what it is allowed to do.";
            case NO_SUCH_MODEL ->
                "Ask the server for the models it has (GET " + setup.settings().url() + "/models).";
            case TOO_SLOW ->
                "It had " + setup.settings().limits().first().toMillis() / 1000.0
                        + " s. Give it longer with --model-first, or take a smaller model.";
            case NO_JSON -> "This isn't a server that speaks OpenAI's protocol at that address. Should it end in /v1?";
            case NOT_SECURE ->
                "A local server often wants http://, not https://. Else this machine doesn't trust its certificate.";
            case BAD_REQUEST ->
                "Look at the address, which often ends in /v1, and at the model: it must chat, and take temperature and"
                        + " max_tokens.";
            case RATE_LIMITED -> "Wait a while, or ask its owner for a higher limit.";
            case SERVER_ERROR -> "Look into the server's own log; it may lack memory for this model.";
            case BROKEN_STREAM ->
                "Does it speak OpenAI's protocol at that address? If so, look into the server's own log.";
            case EMPTY, FILTERED, TOO_LONG -> "It can be reached, but doesn't do as it is told. Take another model.";
            case BUSY, RESTING, BUDGET_SPENT, PAUSED -> "Try again later.";
            case NOT_RECORDED -> "Record it first with --model-record.";
        };
    }
}
