package nl.wegwijzer.http.request;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.wegwijzer.http.feedback.Feedback;
import nl.wegwijzer.http.feedback.Rating;
import nl.wegwijzer.question.Question;

/** Reads the JSON of feedback. Unknown fields are skipped. */
public final class FeedbackBody {
    private static final int LONGEST_COMMENT = 1_000;
    private static final int LONGEST_ID = 100;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FeedbackBody() {}

    /** The feedback in a body. */
    public static Feedback read(byte[] json) {
        JsonNode body = parse(json);
        if (!body.isObject()) {
            throw new ProblemException(ProblemCode.WRONG_TYPE, "JSON", FieldType.OBJECT);
        }
        String messageId = text(body, "messageId", LONGEST_ID)
                .orElseThrow(() -> new ProblemException(ProblemCode.WRONG_TYPE, "messageId", FieldType.TEXT));
        Rating rating = text(body, "rating", LONGEST_ID)
                .flatMap(Rating::of)
                .orElseThrow(() -> new ProblemException(ProblemCode.WRONG_TYPE, "rating", FieldType.RATING));
        return new Feedback(
                messageId, rating, text(body, "comment", LONGEST_COMMENT), text(body, "question", Question.LONGEST));
    }

    private static JsonNode parse(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw place == null
                    ? new ProblemException(ProblemCode.BAD_JSON, 1, 1)
                    : new ProblemException(ProblemCode.BAD_JSON, place.getLineNr(), place.getColumnNr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that may be absent or empty. */
    private static Optional<String> text(JsonNode body, String name, int longest) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new ProblemException(ProblemCode.WRONG_TYPE, name, FieldType.TEXT);
        }
        String text = QuestionText.wellFormed(value.textValue()).strip();
        if (text.length() > longest) {
            throw new ProblemException(ProblemCode.TEXT_TOO_LONG, name, longest, text.length());
        }
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
