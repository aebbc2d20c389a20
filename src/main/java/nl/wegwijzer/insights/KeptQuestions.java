package nl.wegwijzer.insights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.operation.WholeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Masked questions, one JSON object per line, for as many days as an operator chose. Bounded. Losing one is no harm: nothing
 * waits for the disk.
 */
public final class KeptQuestions {
    private static final Logger LOG = LoggerFactory.getLogger(KeptQuestions.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LARGEST = 50L * 1024 * 1024;
    private static final int MOST_WAITING = 10_000;

    private final Path file;
    private final Duration time;
    private final InstantSource clock;
    private final List<String> waiting = new ArrayList<>();
    /** Held by who reads and writes the file. */
    private final Object disk = new Object();

    private boolean failing;

    /** With the place of the file, and how long a question is kept. */
    public KeptQuestions(Path file, Duration time, InstantSource clock) {
        this.file = file;
        this.time = time;
        this.clock = clock;
    }

    /** Where the questions of an insights file lie: beside it. */
    public static Path beside(Path insights) {
        return insights.resolveSibling(insights.getFileName() + ".questions");
    }

    /**
     * One question.
     *
     * @param at when it was asked, by the hour: enough for editors
     */
    public record Kept(String at, String outcome, String question) {
        Instant since() {
            return Instant.parse(at);
        }
    }

    synchronized void keep(String outcome, String masked) {
        if (waiting.size() < MOST_WAITING) {
            String hour = clock.instant().truncatedTo(ChronoUnit.HOURS).toString();
            waiting.add(line(new Kept(hour, outcome, masked)));
        }
    }

    private static String line(Kept kept) {
        try {
            return JSON.writeValueAsString(kept) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question has a JSON form", e);
        }
    }

    /** Writes what waits, and deletes what has been kept long enough. Nobody who asks waits for the disk meanwhile. */
    void forgetOld() {
        String asked = taken();
        synchronized (disk) {
            try {
                forgetOld(clock.instant());
                if (!asked.isEmpty() && (!Files.exists(file) || Files.size(file) < LARGEST)) {
                    Files.writeString(file, asked, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
                failing = false;
            } catch (IOException | UncheckedIOException e) {
                if (!failing) {
                    LOG.warn("The questions can't be kept ({})", e.toString());
                }
                failing = true;
            }
        }
    }

    private synchronized String taken() {
        String lines = String.join("", waiting);
        waiting.clear();
        return lines;
    }

    private void forgetOld(Instant now) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        boolean allStay;
        try (Stream<String> lines = lines(file)) {
            allStay = lines.allMatch(line -> stays(line, now));
        }
        if (!allStay) {
            WholeFile.write(file, out -> {
                try (Stream<String> lines = lines(file)) {
                    Iterator<String> young =
                            lines.filter(line -> stays(line, now)).iterator();
                    while (young.hasNext()) {
                        out.append(young.next()).append('\n');
                    }
                }
            });
        }
    }

    private boolean stays(String line, Instant now) {
        // A question from the future was written while the clock was wrong: nobody knows any more when its time is
        // over.
        return parse(line)
                .map(Kept::since)
                .filter(since -> !since.isBefore(now.minus(time)) && !since.isAfter(now.plus(Duration.ofHours(1))))
                .isPresent();
    }

    /**
     * Deletes what was kept while an operator chose that.
     *
     * @throws IOException when it is there and can't be deleted
     */
    static void forgetAll(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            LOG.warn("The questions that were kept in {} are deleted: none are to be kept any more", file);
        }
    }

    /** What a file holds; half a line, left by a crash, is skipped. */
    public static List<Kept> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = lines(file)) {
            return lines.flatMap(line -> parse(line).stream()).toList();
        }
    }

    /** One after the other: all of them may be more than fits into memory. What a crash left of a letter is no reason to fail. */
    private static Stream<String> lines(Path file) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
        return reader.lines().onClose(() -> {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Optional<Kept> parse(String line) {
        try {
            Kept kept = JSON.readValue(line, Kept.class);
            return kept.since().isBefore(Instant.MAX) ? Optional.of(kept) : Optional.empty();
        } catch (JsonProcessingException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
