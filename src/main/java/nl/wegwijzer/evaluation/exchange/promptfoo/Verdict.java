package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One of our verdicts as an assertion: a JSON Schema over one field of the reply as {@code reply.js} gives it.
 *
 * @param metric our own metric that says the same
 * @param field of the reply
 * @param rule what the field must be
 * @param phrase what the rule was made of; empty when it is no phrase
 */
record Verdict(String metric, String field, ObjectNode rule, String phrase) {
    static Verdict is(String metric, String field, String value) {
        return new Verdict(metric, field, object().put("const", value), "");
    }

    /** One of the names is in the list. */
    static Verdict holdsOneOf(String metric, String field, List<String> names) {
        ObjectNode rule = list();
        rule.set("contains", oneOf(names));
        return new Verdict(metric, field, rule, "");
    }

    /** The name is in the list. */
    static Verdict holds(String metric, String field, String name) {
        ObjectNode rule = list();
        rule.putObject("contains").put("const", name);
        return new Verdict(metric, field, rule, "");
    }

    /** None of the names is in the list. */
    static Verdict holdsNone(String metric, String field, List<String> names) {
        ObjectNode rule = list();
        rule.putObject("items").set("not", oneOf(names));
        return new Verdict(metric, field, rule, "");
    }

    /** Each list in the list holds one of the names. */
    static Verdict eachHoldsOneOf(String metric, String field, List<String> names) {
        if (names.isEmpty()) {
            return isEmpty(metric, field);
        }
        ObjectNode rule = list();
        rule.set("items", holdsOneOf(metric, field, names).rule());
        return new Verdict(metric, field, rule, "");
    }

    static Verdict isEmpty(String metric, String field) {
        return new Verdict(metric, field, list().put("maxItems", 0), "");
    }

    static Verdict matches(String metric, String field, String pattern, String phrase) {
        return new Verdict(metric, field, text(pattern), phrase);
    }

    static Verdict matchesNot(String metric, String field, String pattern, String phrase) {
        ObjectNode rule = object().put("type", "string");
        rule.set("not", text(pattern));
        return new Verdict(metric, field, rule, phrase);
    }

    /** As promptfoo reads it. */
    ObjectNode assertion() {
        ObjectNode assertion = object().put("type", "is-json").put("metric", metric);
        ObjectNode schema = assertion.putObject("value").put("type", "object");
        schema.putObject("properties").set(field, rule);
        if (!phrase.isEmpty()) {
            assertion.putObject("config").put("phrase", phrase);
        }
        return assertion;
    }

    private static ObjectNode oneOf(List<String> names) {
        ObjectNode rule = object();
        names.forEach(rule.putArray("enum")::add);
        return rule;
    }

    private static ObjectNode text(String pattern) {
        return object().put("type", "string").put("pattern", pattern);
    }

    private static ObjectNode list() {
        return object().put("type", "array");
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The texts of a list. */
    static List<String> names(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
