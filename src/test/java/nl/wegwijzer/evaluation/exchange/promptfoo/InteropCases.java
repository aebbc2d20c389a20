package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wegwijzer.evaluation.ExampleGuide;
import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.evaluation.testset.TestSetReader;

/** Cases for every verdict, whose ids begin with how they end, and the replies to them; a fault has none. */
final class InteropCases {
    private static final String PARENTS = "3.1-aanbeveling";

    private InteropCases() {}

    static TestSet set() {
        return TestSetReader.read(
                Path.of("src/test/resources/nl/wegwijzer/evaluation/exchange/promptfoo/interop.yaml"));
    }

    static Map<String, ObjectNode> replies() {
        Map<String, Replies> replies = new LinkedHashMap<>();
        set().cases().forEach(one -> replies.put(one.id(), Replies.answering(PARENTS)));
        replies.put("bad-invented", Replies.of("answered").stating("Zomaar.", "9.9-zomaar", "Zomaar.", 0));
        replies.put(
                "bad-quote", Replies.of("answered").stating("Wel.", PARENTS, "Betrek ouders pas bij problemen.", -1));
        replies.put(
                "bad-offset", Replies.of("answered").stating("Plan.", PARENTS, ExampleGuide.PARENTS.substring(3), 0));
        replies.put("good-words", Replies.answering(PARENTS).stating("**Plan** _binnen_ 7\u00a0dagen ’t gesprek."));
        replies.put("good-accent", Replies.of("answered").stating("Één dag"));
        replies.put("bad-accent", Replies.of("answered").stating("Één dag"));
        replies.put("good-crisis", Replies.crisis());
        replies.put("good-intervention", Replies.answering(PARENTS).stating("De *Kanjertraining* helpt."));
        replies.put("bad-intervention", Replies.answering(PARENTS).stating("De Kanjertraining helpt."));
        replies.put("fault-contract", Replies.of("anders"));
        replies.put("good-composed", Replies.of("answered").stating("E\u0301n dag"));
        replies.put(
                "good-order",
                Replies.of("answered")
                        .stating("Eerst.", PARENTS, ExampleGuide.PARENTS, 0)
                        .stating("Dan.", "3-tip", "Vraag het de leerling.", 0));
        replies.remove("fault-server");
        Map<String, ObjectNode> written = new LinkedHashMap<>();
        replies.forEach((id, reply) -> written.put(id, reply.json()));
        ObjectNode end = written.computeIfAbsent(
                "bad-end", id -> Replies.answering(PARENTS).json());
        ((ObjectNode) end.at("/citations/0")).put("end", 3);
        ObjectNode order = written.computeIfAbsent(
                "good-order", id -> Replies.answering(PARENTS).json());
        ((ArrayNode) order.at("/statements/0/citations")).removeAll().add("c2");
        return written;
    }
}
