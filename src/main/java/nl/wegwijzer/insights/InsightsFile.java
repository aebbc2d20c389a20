package nl.wegwijzer.insights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import nl.wegwijzer.operation.WholeFile;

/** A file with one JSON object per day, oldest first. */
public final class InsightsFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    /** At this place, where it may not yet be. */
    public InsightsFile(Path file) {
        this.file = file;
    }

    /**
     * All days; none when the file isn't there.
     *
     * @throws IOException when it can't be read or isn't such a file; the message says which line
     */
    public List<DayCounts> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        TreeMap<String, DayCounts> days = new TreeMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                try {
                    DayCounts day = JSON.readValue(line, DayCounts.class);
                    days.put(day.day(), day);
                } catch (JsonProcessingException e) {
                    throw new IOException(file + ":" + number + ": this isn't a day of an insights file", e);
                }
            }
        }
        return List.copyOf(days.values());
    }

    /** Writes all days in one go: whoever looks, or a crash, finds all of them or what was there before. */
    void write(Collection<DayCounts> days) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (DayCounts day : days) {
            lines.append(JSON.writeValueAsString(day)).append('\n');
        }
        WholeFile.write(file, lines.toString());
    }
}
