package nl.wegwijzer.evaluation.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wegwijzer.evaluation.testset.Outcome;
import nl.wegwijzer.evaluation.testset.TestCase;

/** Replies to the made-up set, as the HTTP contract has them; some with every kind of flaw. */
final class MadeUpReplies {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private MadeUpReplies() {}

    static ObjectNode to(TestCase one, int i, int flaw) {
        boolean flawed = i % flaw == 2;
        ObjectNode reply = switch (one.expect().outcome().orElse(Outcome.ANSWERED)) {
            case ANSWERED -> flawed && i % 2 == 0 ? outOfScope(one.prompt().lang()) : answered(i, flaw, flawed);
            case CRISIS -> crisis();
            case OUT_OF_SCOPE -> flawed ? answered(i, flaw, true) : outOfScope("nl");
            case SMALL_TALK ->
                plainReply("small_talk", "nl", "Hoi! Ik ben een computerprogramma. Stel gerust je vraag.");
            case CLARIFY -> plainReply("clarify", one.prompt().lang(), "Which of the two do you mean?");
        };
        reply.put("language", i % 13 == 6 ? "nl" : one.prompt().lang());
        return reply;
    }

    private static ObjectNode answered(int i, int flaw, boolean flawed) {
        String text = flaw == 5 ? "De wegwijzer raadt aan: " + MadeUp.STATEMENT : "De gids zegt: " + MadeUp.STATEMENT;
        ObjectNode reply = plainReply("answered", "nl", "");
        ArrayNode citations = reply.putArray("citations");
        citations.add(citation("c1", "3.1-aanbeveling", MadeUp.STATEMENT, 0));
        int start = MadeUp.PRACTICE.indexOf("Of de mentor");
        citations.add(
                citation("c2", "3.1-praktijk", MadeUp.PRACTICE.substring(start, MadeUp.PRACTICE.length() - 1), start));
        if (flawed) {
            citations.add(citation("c3", "9.9-aanbeveling", "Bel elke ouder op maandag.", 0));
            citations.add(citation("c4", "3-tip", "Kies alleen voor losse acties.", 0));
        }
        ArrayNode statements = reply.putArray("statements");
        statements.addObject().put("text", text).putArray("citations").add("c1");
        statements
                .addObject()
                .put(
                        "text",
                        flawed
                                ? MadeUp.HOSTILE
                                : "Uit de praktijk: soms helpt “de mentor die veel belt of anders uiteindelijk langsgaat”.")
                .putArray("citations")
                .add(flawed ? "c3" : "c2");
        reply.put("confidence", flawed ? 0.35 + i % 4 * 0.1 : 0.6 + i % 8 * 0.05);
        ArrayNode ranked = reply.putArray("ranked");
        ranked.addObject()
                .put("passageId", i % 4 == 0 ? "3-tip" : "3.1-aanbeveling")
                .put("score", 2.5);
        ranked.addObject().put("passageId", "3.1-praktijk").put("score", 1.5);
        reply.putObject("timings").put("search", 1.2 + i % 3).put("verification", 0.4);
        return reply;
    }

    private static ObjectNode citation(String id, String passage, String quote, int start) {
        return MAPPER.createObjectNode()
                .put("id", id)
                .put("passageId", passage)
                .put("quote", quote)
                .put("start", start)
                .put("end", start + quote.length());
    }

    static ObjectNode outOfScope(String language) {
        return plainReply(
                "out_of_scope", language, "Dat staat niet in de wegwijzer. Het dichtst in de buurt komt 3.1.");
    }

    private static ObjectNode crisis() {
        ObjectNode reply = plainReply("crisis", "nl", "Bel bij direct gevaar 112.");
        reply.putArray("helplines")
                .addObject()
                .put("name", "113 Zelfmoordpreventie")
                .put("phone", "0800-0113");
        return reply;
    }

    private static ObjectNode plainReply(String outcome, String language, String answer) {
        return MAPPER.createObjectNode()
                .put("outcome", outcome)
                .put("language", language)
                .put("answer", answer);
    }
}
