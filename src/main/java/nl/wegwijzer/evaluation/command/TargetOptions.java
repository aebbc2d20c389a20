package nl.wegwijzer.evaluation.command;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import nl.wegwijzer.evaluation.run.HttpTarget;
import nl.wegwijzer.evaluation.run.InProcessTarget;
import nl.wegwijzer.evaluation.run.Patience;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunHeader;
import nl.wegwijzer.evaluation.run.RunOptions;
import nl.wegwijzer.evaluation.run.RunRecord;
import nl.wegwijzer.evaluation.run.Runner;
import nl.wegwijzer.evaluation.run.SetReference;
import nl.wegwijzer.evaluation.run.Target;
import nl.wegwijzer.evaluation.run.Turn;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.guide.Guide;
import picocli.CommandLine.Option;

/** Who is asked, and how. */
final class TargetOptions {
    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "${env:WEGWIJZER_EVALUATE_URL:-}",
            description = "Ask this server, such as http://localhost:8080, instead of the assistant in this process"
                    + " (WEGWIJZER_EVALUATE_URL; none).")
    String url = "";

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_EVALUATE_PARALLEL:-4}",
            description = "Ask so many questions at once (WEGWIJZER_EVALUATE_PARALLEL; ${DEFAULT-VALUE}).")
    int parallel = 4;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "${env:WEGWIJZER_EVALUATE_TIMEOUT:-60}",
            description = "Wait so long for one reply (WEGWIJZER_EVALUATE_TIMEOUT; ${DEFAULT-VALUE}).")
    int timeout = 60;

    @Option(
            names = "--attempts",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_EVALUATE_ATTEMPTS:-10}",
            description =
                    "Ask a server that is busy (429, 503) so often (WEGWIJZER_EVALUATE_ATTEMPTS; ${DEFAULT-VALUE}).")
    int attempts = 10;

    @Option(
            names = "--send-language",
            defaultValue = "${env:WEGWIJZER_EVALUATE_SEND_LANGUAGE:-false}",
            fallbackValue = "true",
            description = "Tell the language of each question instead of letting it be detected"
                    + " (WEGWIJZER_EVALUATE_SEND_LANGUAGE; ${DEFAULT-VALUE}).")
    boolean sendLanguage;

    @Option(
            names = "--debug",
            negatable = true,
            defaultValue = "${env:WEGWIJZER_EVALUATE_DEBUG:-true}",
            fallbackValue = "true",
            description = "Ask what search found; without it retrieval is unmeasured (WEGWIJZER_EVALUATE_DEBUG;"
                    + " ${DEFAULT-VALUE}).")
    boolean debug = true;

    /** Asks every question of a set. */
    Run run(TestSet set, Guide guide, Path knowledge, Surroundings surroundings, PrintWriter err)
            throws InterruptedException {
        Runner runner = new Runner(
                target(knowledge, surroundings),
                new RunOptions(parallel, sendLanguage, debug),
                new ConsoleProgress(err, surroundings.terminal()));
        RunHeader header = new RunHeader(
                SetReference.to(set),
                guide.fingerprint().value(),
                "",
                surroundings.tool(),
                surroundings.clock().instant());
        Run run = runner.run(set, header);
        return new Run(
                new RunHeader(header.set(), header.guide(), describe(run.records()), header.tool(), header.started()),
                run.records());
    }

    private Target target(Path knowledge, Surroundings surroundings) {
        if (url.isBlank()) {
            return new InProcessTarget(surroundings.assistants().apply(knowledge), surroundings.nanoseconds());
        }
        return new HttpTarget(
                URI.create(url),
                new Patience(attempts, Patience.USUAL.longest()),
                Duration.ofSeconds(timeout),
                surroundings.clock(),
                surroundings.nanoseconds());
    }

    /** The target, with the modes and models that its replies name. */
    private String describe(List<RunRecord> records) {
        TreeSet<String> parts = new TreeSet<>();
        for (RunRecord one : records) {
            if (one.last() instanceof Turn.Replied replied) {
                String mode = replied.reply().path("mode").asText("");
                String model = replied.reply().path("model").toString();
                parts.add(mode + (model.equals("null") || model.isEmpty() ? "" : " with " + model));
            }
        }
        return (url.isBlank() ? "in-process" : url) + ": " + String.join(", ", parts);
    }
}
