package nl.wegwijzer.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.app.ModelSetup;
import nl.wegwijzer.app.Recorded;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.evaluation.command.EvaluateCommand;
import nl.wegwijzer.evaluation.command.JudgeCommand;
import nl.wegwijzer.evaluation.command.Surroundings;
import nl.wegwijzer.evaluation.judge.JudgingModel;
import nl.wegwijzer.evaluation.judge.ModelJudge;
import nl.wegwijzer.evaluation.report.files.ReportFiles;
import nl.wegwijzer.evaluation.report.view.ReportLanguage;
import nl.wegwijzer.evaluation.run.ChatEndpoint;
import nl.wegwijzer.ingest.GuideReader;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.model.ModelListener;
import nl.wegwijzer.model.PromptLibrary;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Question;
import picocli.CommandLine;

/** Hands the evaluator this program's assistant, as it would meet it over HTTP. */
final class Evaluations {
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private Evaluations() {}

    /** The servers that an assistant in this process asks. */
    private record Servers(ModelOptions model, EmbeddingOptions embedding) {
        Servers() {
            this(new ModelOptions(), new EmbeddingOptions());
        }

        void nameableOn(CommandLine command) {
            model.addTo(command.getCommandSpec());
            embedding.addTo(command.getCommandSpec());
        }

        Settings settings(Path knowledge) {
            return new Settings(knowledge, Optional.empty(), model.setup(), embedding.setup(model));
        }
    }

    /** The servers may be named on the command itself and on the steps that ask them. */
    static CommandLine command(Console console, InstantSource clock) {
        Servers whole = new Servers();
        Servers run = new Servers();
        ModelOptions judge = new ModelOptions();
        AtomicReference<CommandLine> self = new AtomicReference<>();
        Surroundings surroundings = surroundings(console, clock, () -> isStep(self.get()) ? run : whole);
        CommandLine command = EvaluateCommand.mount(surroundings);
        self.set(command);
        command.addSubcommand(new JudgeCommand(surroundings, () -> judge(judge, clock)));
        whole.nameableOn(command);
        step(command, "run").ifPresent(run::nameableOn);
        step(command, "judge").ifPresent(step -> judge.addTo(step.getCommandSpec()));
        return command;
    }

    private static Optional<CommandLine> step(CommandLine command, String name) {
        return Optional.ofNullable(command.getSubcommands().get(name));
    }

    private static boolean isStep(CommandLine command) {
        CommandLine.ParseResult parsed = command.getParseResult();
        return parsed != null && parsed.hasSubcommand();
    }

    private static Surroundings surroundings(Console console, InstantSource clock, Supplier<Servers> servers) {
        return new Surroundings(
                knowledge -> GuideReader.read(KnowledgeFolder.at(knowledge)).guideOrThrow(),
                knowledge -> endpoint(servers.get().settings(knowledge), clock),
                new ReportFiles(ReportLanguage.NL),
                clock,
                System::nanoTime,
                console.watched(),
                Main.version());
    }

    private static JudgingModel judge(ModelOptions options, InstantSource clock) {
        ModelSetup setup = options.required(ModelListener.NONE);
        PromptLibrary library = setup.library();
        return new JudgingModel(
                setup.settings().name() + " " + library.fingerprint().value(),
                new ModelJudge(setup.model(clock), library, "en", new SecureRandom()),
                setup.recordings().filter(Recorded::replay).isEmpty());
    }

    /** An assistant that takes and gives the JSON of the contract, without a network in between. */
    private static ChatEndpoint endpoint(Settings settings, InstantSource clock) {
        Application application = Application.open(settings, clock);
        return request -> reply(application, request);
    }

    private static ObjectNode reply(Application application, ObjectNode request) {
        Question question = new Question(
                request.path("question").asText(),
                Language.of(request.path("language").asText("")));
        Optional<String> conversation =
                Optional.of(request.path("conversationId").asText("")).filter(id -> !id.isEmpty());
        Reply reply = application
                .assistant()
                .answer(
                        new ChatRequest(
                                question, conversation, request.path("debug").asBoolean(false)),
                        event -> {});
        return JSON.valueToTree(reply);
    }
}
