package nl.wegwijzer.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.evaluation.command.EvaluateCommand;
import nl.wegwijzer.evaluation.command.Surroundings;
import nl.wegwijzer.evaluation.report.files.ReportFiles;
import nl.wegwijzer.evaluation.report.view.ReportLanguage;
import nl.wegwijzer.evaluation.run.ChatEndpoint;
import nl.wegwijzer.ingest.GuideReader;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Question;
import picocli.CommandLine;

/** Hands the evaluator this program's assistant, as it would meet it over HTTP. */
final class Evaluations {
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private Evaluations() {}

    static CommandLine command(Console console, InstantSource clock) {
        return EvaluateCommand.mount(new Surroundings(
                knowledge -> GuideReader.read(KnowledgeFolder.at(knowledge)).guideOrThrow(),
                knowledge -> endpoint(knowledge, clock),
                new ReportFiles(ReportLanguage.NL),
                clock,
                System::nanoTime,
                console.watched(),
                Main.version()));
    }

    /** An assistant that takes and gives the JSON of the contract, without a network in between. */
    private static ChatEndpoint endpoint(Path knowledge, InstantSource clock) {
        Application application = Application.open(new Settings(knowledge, Optional.empty()), clock);
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
