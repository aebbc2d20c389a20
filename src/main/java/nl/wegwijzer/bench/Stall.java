package nl.wegwijzer.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Asks a server whose model stalls at every call, by as many people as come at a time to a busy school. */
public final class Stall {
    /** The usual limit for a model's first sentence. */
    private static final int FIRST_SECONDS = 8;

    private static final double PER_SECOND = 20;
    private static final int CONNECTIONS = 200;

    private final Path knowledge;
    private final Duration duration;
    private final JavaCommand java;
    private final Consumer<String> progress;
    private final QuestionGenerator questions;

    /**
     * Prepares a run.
     *
     * @param progress is told what is under way
     */
    public Stall(Path knowledge, Duration duration, long seed, JavaCommand java, Consumer<String> progress) {
        this.knowledge = knowledge;
        this.duration = duration;
        this.java = java;
        this.progress = progress;
        this.questions = new QuestionGenerator(seed);
    }

    /** Runs it. */
    public StallReport run() throws IOException, InterruptedException {
        try (StalledModel model = new StalledModel();
                ChildServer server = ChildServer.start(command(model))) {
            progress.accept("%.0f questions a second for %d s, with a model that says nothing"
                    .formatted(PER_SECOND, duration.toSeconds()));
            OpenLoad.Outcome outcome =
                    new OpenLoad(server.port(), questions::next).run(PER_SECOND, CONNECTIONS, duration);
            return new StallReport(FIRST_SECONDS, model.calls(), LoadPart.of(outcome));
        }
    }

    private List<String> command(StalledModel model) {
        List<String> arguments = new ArrayList<>(Bench.unlimited(knowledge));
        arguments.addAll(List.of("--model", "on", "--model-url", model.url(), "--model-name", "stalled"));
        arguments.addAll(List.of("--model-first", Integer.toString(FIRST_SECONDS)));
        return java.program(arguments);
    }
}
