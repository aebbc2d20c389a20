package nl.wegwijzer.evaluation.exchange.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.evaluation.exchange.CaseMaker;
import nl.wegwijzer.evaluation.exchange.ImportTally;
import nl.wegwijzer.evaluation.exchange.Imported;
import nl.wegwijzer.evaluation.source.SourceFiles;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.knowledge.KnowledgeFile;

/**
 * Makes drafts of test cases of feedback that has a question. An answer that was of use is expected again, with one of its
 * citations; what was wrong with one that wasn't, a person has to say.
 */
public final class FeedbackImport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ID_LENGTH = 8;

    private final ImportTally tally;

    private FeedbackImport(String file) {
        tally = new ImportTally(file);
    }

    /** Feedback and the line that it stands in. */
    private record Line(int number, JsonNode feedback) {}

    /**
     * Reads a file of feedback; of one answer its visitor's last word counts.
     *
     * @throws nl.wegwijzer.knowledge.KnowledgeException with every problem, each with its line
     */
    public static Imported read(Path path, String name) {
        KnowledgeFile file = SourceFiles.open(path);
        return new FeedbackImport(file.name()).read(file.text(), name);
    }

    private Imported read(String text, String name) {
        Map<String, Line> lastWords = new LinkedHashMap<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Optional<JsonNode> feedback = parse(lines[i], i, i == lines.length - 1);
            if (feedback.isPresent()) {
                tally.row();
                lastWords.put(feedback.get().path("messageId").asText(), new Line(i + 1, feedback.get()));
            }
        }
        List<TestCase> cases = lastWords.values().stream()
                .flatMap(line -> draft(line).stream())
                .toList();
        return tally.finish(name, cases);
    }

    /** A server may be writing the last line at this moment: without its end it is passed over. */
    private Optional<JsonNode> parse(String line, int before, boolean last) {
        if (line.isBlank() || last) {
            return Optional.empty();
        }
        try {
            JsonNode feedback = JSON.readTree(line);
            if (feedback.path("messageId").isTextual()
                    && feedback.path("rating").isTextual()) {
                return Optional.of(feedback);
            }
        } catch (JsonProcessingException e) {
            tally.problems().add(before + 1, "this isn't a line of JSON");
            return Optional.empty();
        }
        tally.problems().add(before + 1, "this isn't feedback: it needs \"messageId\" and \"rating\"");
        return Optional.empty();
    }

    private Optional<TestCase> draft(Line line) {
        JsonNode feedback = line.feedback();
        String question = feedback.path("question").asText("");
        String messageId = feedback.path("messageId").asText();
        String id = "feedback-" + messageId.substring(0, Math.min(ID_LENGTH, messageId.length()));
        String comment = feedback.path("comment").asText("");
        if (!comment.isEmpty()) {
            tally.notice(id + ": “" + comment + "”");
        }
        if (question.isEmpty()) {
            tally.ignore(line.number(), "feedback", "its writer didn't send the question along");
            return Optional.empty();
        }
        ObjectNode draft = JsonNodeFactory.instance.objectNode();
        draft.put("id", id)
                .put("group", id)
                .put("lang", feedback.path("language").asText("nl"));
        draft.put("question", question);
        boolean useful = feedback.path("rating").asText().equals("up");
        if (useful) {
            expect(draft.putObject("expect"), feedback);
        }
        draft.putArray("tags").add("feedback").add("draft").add(useful ? "useful" : "not-useful");
        return CaseMaker.make(draft, line.number(), tally.problems());
    }

    private static void expect(ObjectNode expect, JsonNode feedback) {
        expect.put("outcome", feedback.path("outcome").asText());
        if (!feedback.path("citations").isEmpty()) {
            expect.putObject("citations").set("any", feedback.path("citations"));
        }
    }
}
