package nl.wegwijzer.http.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Question;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a question, token by token. Unknown fields are skipped. */
public final class ChatBody {
    private static final int DEEPEST = 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private String question = "";
    private Optional<String> conversationId = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private boolean debug;
    private @Nullable ProblemException problem;

    private ChatBody() {}

    /** The request in a body. */
    public static ChatRequest read(byte[] json) {
        ChatBody body = new ChatBody();
        try {
            body.parse(json);
            return body.request();
        } catch (ProblemException e) {
            throw e.in(body.language);
        }
    }

    private void parse(byte[] json) {
        if (json.length == 0) {
            return;
        }
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    readField(parser);
                }
            } else {
                note(new ProblemException(ProblemCode.WRONG_TYPE, "JSON", FieldType.OBJECT));
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                throw badJson(parser);
            }
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw place == null
                    ? new ProblemException(ProblemCode.BAD_JSON, 1, 1)
                    : new ProblemException(ProblemCode.BAD_JSON, place.getLineNr(), place.getColumnNr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException badJson(JsonParser parser) {
        var place = parser.currentTokenLocation();
        return new ProblemException(ProblemCode.BAD_JSON, place.getLineNr(), place.getColumnNr());
    }

    private void readField(JsonParser parser) throws IOException {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value != JsonToken.VALUE_NULL) {
            switch (name) {
                case "question" -> question = text(parser, name).orElse("");
                case "conversationId" -> conversationId = text(parser, name);
                case "language" -> language = text(parser, name).flatMap(this::language);
                case "debug" -> debug = flag(parser, value);
                default -> {}
            }
        }
        parser.skipChildren();
    }

    private Optional<String> text(JsonParser parser, String name) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return Optional.of(parser.getText());
        }
        note(new ProblemException(ProblemCode.WRONG_TYPE, name, FieldType.TEXT));
        return Optional.empty();
    }

    private boolean flag(JsonParser parser, JsonToken value) throws IOException {
        if (!value.isBoolean()) {
            note(new ProblemException(ProblemCode.WRONG_TYPE, "debug", FieldType.TRUE_OR_FALSE));
            return false;
        }
        return parser.getBooleanValue();
    }

    private Optional<Language> language(String code) {
        Optional<Language> known = Language.of(code);
        if (known.isEmpty()) {
            note(new ProblemException(ProblemCode.UNKNOWN_LANGUAGE));
        }
        return known;
    }

    /** The first problem is told, but only at the end: the language to tell it in may follow. */
    private void note(ProblemException found) {
        if (problem == null) {
            problem = found;
        }
    }

    private ChatRequest request() {
        if (problem != null) {
            throw problem;
        }
        String text = QuestionText.of(question, "question");
        return new ChatRequest(new Question(text, language), conversationId, debug);
    }
}
