package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.wegwijzer.guide.Guide;

/** The piece of JavaScript with which promptfoo reads a reply of our contract: {@code reply.js}, with the guide's texts in it. */
final class ReplyScript {
    private static final String PLACE = "__GUIDE__";

    private ReplyScript() {}

    static String with(Guide guide) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        guide.passages().forEach(passage -> texts.put(passage.id().value(), passage.text()));
        try (InputStream script = Objects.requireNonNull(ReplyScript.class.getResourceAsStream("reply.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).replace(PLACE, texts.toPrettyString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
