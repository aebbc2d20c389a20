package nl.wegwijzer.bench;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.question.Question;
import org.HdrHistogram.Histogram;

/**
 * Measures the whole way from a question to its verified reply in this process: what the web server and the client of a measurement over
 * HTTP add isn't in it.
 */
public final class PipelineBench {
    private static final int DIGITS = 3;

    private final BenchSettings settings;
    private final Consumer<String> progress;
    private final QuestionGenerator questions;

    /**
     * Prepares a measurement.
     *
     * @param progress is told what is under way
     */
    public PipelineBench(BenchSettings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
        this.questions = new QuestionGenerator(settings.seed());
    }

    /** Asks one question after the other on one thread, in rounds that follow a warm-up of the length of one. */
    public PipelineReport measure() {
        Settings alone = new Settings(settings.knowledge(), Optional.empty());
        try (Application application = Application.open(alone, InstantSource.system())) {
            progress.accept("warming up");
            asked(application);
            List<Histogram> rounds = new ArrayList<>();
            for (int round = 1; round <= settings.rounds(); round++) {
                progress.accept("round " + round + " of " + settings.rounds());
                rounds.add(asked(application));
            }
            return PipelineReport.of(rounds);
        }
    }

    private Histogram asked(Application application) {
        Histogram nanos = new Histogram(DIGITS);
        long end = System.nanoTime() + settings.duration().toNanos();
        while (System.nanoTime() < end) {
            ChatRequest request =
                    new ChatRequest(new Question(questions.next(), Optional.empty()), Optional.empty(), false);
            long began = System.nanoTime();
            application.assistant().answer(request, event -> {});
            nanos.recordValue(System.nanoTime() - began);
        }
        return nanos;
    }
}
