package nl.wegwijzer.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs a server for a long time at most of its capacity, then asks twice what it can give, and looks how it recovers. */
public final class Soak {
    private static final double SHARE = 0.7;
    private static final double TOO_MUCH = 2;
    private static final int CLIENTS = 32;
    private static final int STEADY_CONNECTIONS = 128;
    private static final int CROWD = 400;
    private static final int SAMPLES = 20;
    private static final Duration LONGEST_PART = Duration.ofSeconds(30);
    private static final double PATIENCE_SECONDS = 60;

    private final Path knowledge;
    private final Duration duration;
    private final JavaCommand java;
    private final Consumer<String> progress;
    private final QuestionGenerator questions;

    /**
     * Prepares a run.
     *
     * @param duration of the steady part; the others take a quarter of it, at most half a minute, each
     * @param progress is told what is under way
     */
    public Soak(Path knowledge, Duration duration, long seed, JavaCommand java, Consumer<String> progress) {
        this.knowledge = knowledge;
        this.duration = duration;
        this.java = java;
        this.progress = progress;
        this.questions = new QuestionGenerator(seed);
    }

    /** Runs it. */
    public SoakReport run() throws IOException, InterruptedException {
        Duration part = duration.dividedBy(4).compareTo(LONGEST_PART) < 0 ? duration.dividedBy(4) : LONGEST_PART;
        try (ChildServer server = ChildServer.start(java.program(Bench.unlimited(knowledge)))) {
            Load load = new Load(server.port(), questions::next);
            OpenLoad open = new OpenLoad(server.port(), questions::next);
            progress.accept("warming up, and measuring the capacity");
            load.run(CLIENTS, part);
            double capacity = load.run(CLIENTS, part).perSecond();
            double rate = capacity * SHARE;
            progress.accept("%.0f of %.0f answers per second for %d s".formatted(rate, capacity, duration.toSeconds()));
            Steady steady = steady(server, open, rate);
            progress.accept("twice the capacity for %d s".formatted(part.toSeconds()));
            OpenLoad.Outcome crowd = open.run(capacity * TOO_MUCH, CROWD, part);
            double recovery = recovery(server.port(), steady.outcome().millis(99));
            return new SoakReport(
                    capacity,
                    duration.toSeconds(),
                    LoadPart.of(steady.outcome()),
                    steady.megabytes(),
                    LoadPart.of(crowd),
                    recovery);
        }
    }

    private record Steady(OpenLoad.Outcome outcome, List<Double> megabytes) {}

    private Steady steady(ChildServer server, OpenLoad open, double rate) throws IOException, InterruptedException {
        CompletableFuture<OpenLoad.Outcome> running = CompletableFuture.supplyAsync(() -> {
            try {
                return open.run(rate, STEADY_CONNECTIONS, duration);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
        List<Double> megabytes = new ArrayList<>();
        for (int sample = 0; sample < SAMPLES; sample++) {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos() / SAMPLES);
            server.residentMegabytes().ifPresent(megabytes::add);
        }
        return new Steady(running.join(), megabytes);
    }

    /** Seconds until an answer takes no longer than the slow ones did before the crowd came. */
    private double recovery(int port, double usualMillis) throws IOException, InterruptedException {
        long since = System.nanoTime();
        try (KeepAliveClient client = new KeepAliveClient(port)) {
            while (true) {
                long asked = System.nanoTime();
                int status = client.ask(questions.next()).status();
                double millis = (System.nanoTime() - asked) / 1e6;
                double seconds = (System.nanoTime() - since) / 1e9;
                if ((status == 200 && millis <= usualMillis) || seconds > PATIENCE_SECONDS) {
                    return seconds;
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }
}
