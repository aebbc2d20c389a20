package nl.wegwijzer.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Starts the server again and again, as an operator does: from the command to the line that it answers. */
public final class Starts {
    private final Path knowledge;
    private final int starts;
    private final JavaCommand java;
    private final Consumer<String> progress;

    /**
     * Prepares the run.
     *
     * @param starts how often
     * @param progress is told what is under way
     */
    public Starts(Path knowledge, int starts, JavaCommand java, Consumer<String> progress) {
        this.knowledge = knowledge;
        this.starts = starts;
        this.java = java;
        this.progress = progress;
    }

    /** Runs it. */
    public StartsReport run() throws IOException {
        // The first one reads from the disk what the others find in memory.
        seconds();
        List<Double> seconds = new ArrayList<>();
        for (int start = 1; start <= starts; start++) {
            progress.accept("start %d of %d".formatted(start, starts));
            seconds.add(seconds());
        }
        return new StartsReport(starts, Spread.of(seconds));
    }

    private double seconds() throws IOException {
        List<String> serve = List.of("serve", "--port", "0", "--knowledge", knowledge.toString());
        try (ChildServer server = ChildServer.start(java.program(serve))) {
            return server.readySeconds();
        }
    }
}
