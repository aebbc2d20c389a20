package nl.wegwijzer.evaluation.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.evaluation.source.Problems;
import nl.wegwijzer.evaluation.source.SourceFiles;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;

/** Reads a stored run. All or nothing: a line that can't be read is a problem with its number, never left out. */
public final class RunReader {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Problems problems;

    private RunReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads the run at a path.
     *
     * @throws KnowledgeException with every problem, each with its line
     */
    public static Run read(Path path) {
        return read(SourceFiles.open(path));
    }

    /**
     * Reads a run.
     *
     * @throws KnowledgeException with every problem, each with its line
     */
    public static Run read(KnowledgeFile file) {
        Problems problems = new Problems(file.name());
        Run run = new RunReader(problems).lines(file.text().split("\n", -1));
        problems.throwIfAny();
        return run;
    }

    private Run lines(String[] lines) {
        RunHeader header = header(json(lines[0], 1));
        List<RunRecord> records = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                records.add(testCase(json(lines[i], i + 1), i + 1));
            }
        }
        return new Run(header, records);
    }

    private JsonNode json(String line, int number) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            problems.add(number, "this line isn't valid JSON: " + e.getOriginalMessage());
            return MAPPER.createObjectNode();
        }
    }

    private RunHeader header(JsonNode node) {
        if (node.path("run").asInt() != RunLines.FORMAT) {
            problems.add(
                    1,
                    "a run begins with a line such as {\"run\":" + RunLines.FORMAT
                            + ",\"set\":{…},\"guide\":…}; this isn't one, or another version wrote it");
        }
        JsonNode set = node.path("set");
        SetReference reference = new SetReference(
                set.path("name").asText(),
                set.path("hash").asText(),
                set.path("split").asText());
        return new RunHeader(
                reference,
                node.path("guide").asText(),
                node.path("assistant").asText(),
                node.path("tool").asText(),
                instant(node.path("started").asText()));
    }

    private Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(1, "\"started\" must be a moment such as 2026-11-23T12:00:00Z, not \"" + text + "\"");
            return Instant.EPOCH;
        }
    }

    private RunRecord testCase(JsonNode node, int line) {
        List<Turn> turns = new ArrayList<>();
        node.path("turns").forEach(turn -> turns.add(turn(turn)));
        String id = node.path("case").asText();
        if (id.isEmpty() || turns.isEmpty()) {
            problems.add(line, "a case of a run needs \"case\" (its id) and \"turns\" with at least one");
            turns.add(new Turn.Failed("unreadable", 0, 0));
        }
        return new RunRecord(id, turns);
    }

    private static Turn turn(JsonNode node) {
        int status = node.path("status").asInt();
        double millis = node.path("millis").asDouble();
        return node.path("reply") instanceof ObjectNode reply
                ? new Turn.Replied(reply, status, millis)
                : new Turn.Failed(node.path("error").asText("no reply"), status, millis);
    }
}
