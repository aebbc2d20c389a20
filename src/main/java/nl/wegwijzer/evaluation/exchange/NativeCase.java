package nl.wegwijzer.evaluation.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.wegwijzer.evaluation.testset.Expectation;
import nl.wegwijzer.evaluation.testset.ExpectedCitations;
import nl.wegwijzer.evaluation.testset.Labels;
import nl.wegwijzer.evaluation.testset.Nugget;
import nl.wegwijzer.evaluation.testset.Outcome;
import nl.wegwijzer.evaluation.testset.Phrase;
import nl.wegwijzer.evaluation.testset.Severity;
import nl.wegwijzer.evaluation.testset.TestCase;

/** A case as our own files write it. What has its usual value isn't written. */
public final class NativeCase {
    private NativeCase() {}

    /** Writes a case; the reader of test sets makes an equal one of it. */
    public static ObjectNode of(TestCase one) {
        ObjectNode node = object().put("id", one.id());
        if (!one.labels().group().equals(one.id())) {
            node.put("group", one.labels().group());
        }
        node.put("lang", one.prompt().lang()).put("question", one.question());
        texts(node, "turns", one.prompt().turns());
        node.set("expect", expect(one.expect()));
        labels(node, one.labels());
        return node;
    }

    private static void labels(ObjectNode node, Labels labels) {
        flag(node, "must_pass", labels.mustPass());
        if (labels.severity() != Severity.NORMAL) {
            node.put("severity", labels.severity().wireName());
        }
        texts(node, "tags", labels.tags());
        texts(node, "reviewed_by", labels.reviewedBy());
        flag(node, "generated", labels.generated());
    }

    private static ObjectNode expect(Expectation expect) {
        ObjectNode node = object();
        expect.outcome().map(Outcome::wireName).ifPresent(name -> node.put("outcome", name));
        if (!expect.lang().isEmpty()) {
            node.put("lang", expect.lang());
        }
        if (!expect.citations().equals(ExpectedCitations.NONE)) {
            node.set("citations", citations(expect.citations()));
        }
        if (!expect.relevance().isEmpty()) {
            ObjectNode grades = node.putObject("relevance");
            expect.relevance().forEach(grades::put);
        }
        if (!expect.nuggets().isEmpty()) {
            ArrayNode nuggets = node.putArray("nuggets");
            expect.nuggets().forEach(nugget -> nuggets.add(nugget(nugget)));
        }
        phrases(node, "must_contain", expect.words().mustContain());
        phrases(node, "must_not_contain", expect.words().mustNotContain());
        texts(node, "interventions", expect.words().interventions());
        return node;
    }

    private static ObjectNode citations(ExpectedCitations citations) {
        ObjectNode node = object();
        texts(node, "required", citations.required());
        texts(node, "any", citations.any());
        texts(node, "allowed", citations.allowed());
        texts(node, "forbidden", citations.forbidden());
        flag(node, "closed", citations.closed());
        texts(node, "first", citations.first());
        return node;
    }

    private static ObjectNode nugget(Nugget nugget) {
        ObjectNode node = object().put("id", nugget.id());
        flag(node, "vital", nugget.vital());
        phrases(node, "any_of", nugget.anyOf());
        phrases(node, "all_of", nugget.allOf());
        phrases(node, "none_of", nugget.noneOf());
        return node;
    }

    private static void phrases(ObjectNode node, String key, List<Phrase> phrases) {
        texts(node, key, phrases.stream().map(Phrase::source).toList());
    }

    private static void texts(ObjectNode node, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode items = node.putArray(key);
            texts.forEach(items::add);
        }
    }

    private static void flag(ObjectNode node, String key, boolean value) {
        if (value) {
            node.put(key, true);
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
