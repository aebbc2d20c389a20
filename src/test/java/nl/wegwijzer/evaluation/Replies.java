package nl.wegwijzer.evaluation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wegwijzer.guide.Passage;

/** Replies as the HTTP contract has them, made step by step. */
public final class Replies {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode reply = MAPPER.createObjectNode();

    private Replies(String outcome) {
        reply.put("conversationId", "conversation")
                .put("language", "nl")
                .put("outcome", outcome)
                .put("answer", "");
        reply.putArray("statements");
        reply.putArray("citations");
        reply.putArray("helplines");
    }

    /** With an outcome and nothing else. */
    public static Replies of(String outcome) {
        return new Replies(outcome);
    }

    /** A good answer of one statement: a whole passage, cited in full. */
    public static Replies answering(String passageId) {
        Passage passage = ExampleGuide.guide().passage(passageId).orElseThrow();
        return of("answered").stating(passage.text(), passageId, passage.text(), 0);
    }

    /** A good reply to a crisis. */
    public static Replies crisis() {
        Replies replies = of("crisis");
        replies.reply
                .withArray("helplines")
                .addObject()
                .put("name", "113 Zelfmoordpreventie")
                .put("phone", "113");
        return replies;
    }

    /** Adds a statement with one citation. */
    public Replies stating(String text, String passageId, String quote, int start) {
        String id = "c" + (reply.withArray("citations").size() + 1);
        reply.withArray("citations")
                .addObject()
                .put("id", id)
                .put("passageId", passageId)
                .put("quote", quote)
                .put("start", start)
                .put("end", start + quote.length());
        reply.withArray("statements")
                .addObject()
                .put("text", text)
                .putArray("citations")
                .add(id);
        return this;
    }

    /** Adds a statement without a citation. */
    public Replies stating(String text) {
        reply.withArray("statements").addObject().put("text", text).putArray("citations");
        return this;
    }

    /** Sets a text. */
    public Replies with(String field, String value) {
        reply.put(field, value);
        return this;
    }

    /** Sets the confidence. */
    public Replies sure(double confidence) {
        reply.put("confidence", confidence);
        return this;
    }

    /** Says what search found. */
    public Replies ranked(String... passageIds) {
        var ranked = reply.putArray("ranked");
        for (int i = 0; i < passageIds.length; i++) {
            ranked.addObject().put("passageId", passageIds[i]).put("score", 10.0 - i);
        }
        return this;
    }

    /** The reply. */
    public ObjectNode json() {
        return reply.deepCopy();
    }
}
