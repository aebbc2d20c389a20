package nl.wegwijzer.evaluation.testset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** As much of JSON Schema as our schema uses. */
final class SchemaCheck {
    private final JsonNode root;
    private final List<String> faults;

    SchemaCheck(JsonNode root, List<String> faults) {
        this.root = root;
        this.faults = faults;
    }

    void check(JsonNode value, JsonNode schema, String place) {
        if (schema.has("$ref")) {
            check(value, root.at(schema.path("$ref").asText().substring(1)), place);
        }
        type(value, schema, place);
        choices(value, schema, place);
        alternatives(value, schema, place);
        fields(value, schema, place);
        for (int i = 0; schema.has("items") && i < value.size(); i++) {
            check(value.path(i), schema.path("items"), place + "/" + i);
        }
    }

    private void type(JsonNode value, JsonNode schema, String place) {
        boolean right = switch (schema.path("type").asText("")) {
            case "object" -> value.isObject();
            case "array" ->
                value.isArray() && value.size() >= schema.path("minItems").asInt();
            case "string" ->
                value.isTextual()
                        && value.asText().length() >= schema.path("minLength").asInt();
            case "boolean" -> value.isBoolean();
            case "integer" ->
                value.isInt() && value.asInt() >= schema.path("minimum").asInt();
            default -> true;
        };
        if (!right) {
            faults.add(place + " isn't " + schema.path("type").asText());
        }
    }

    private void choices(JsonNode value, JsonNode schema, String place) {
        List<JsonNode> choices = new ArrayList<>();
        schema.path("enum").forEach(choices::add);
        if (!choices.isEmpty() && !choices.contains(value)) {
            faults.add(place + " isn't one of " + choices);
        }
    }

    private void alternatives(JsonNode value, JsonNode schema, String place) {
        for (String keyword : List.of("oneOf", "anyOf")) {
            List<String> reasons = new ArrayList<>();
            int fitting = 0;
            for (JsonNode alternative : schema.path(keyword)) {
                List<String> found = new ArrayList<>();
                new SchemaCheck(root, found).check(value, alternative, place);
                reasons.addAll(found);
                fitting += found.isEmpty() ? 1 : 0;
            }
            if (schema.has(keyword) && fitting == 0) {
                faults.add(place + " has none of the forms: " + reasons);
            }
        }
    }

    private void fields(JsonNode value, JsonNode schema, String place) {
        schema.path("required").forEach(key -> {
            if (!value.has(key.asText())) {
                faults.add(place + " has no " + key.asText());
            }
        });
        value.properties().forEach(field -> {
            JsonNode known = schema.path("properties").path(field.getKey());
            JsonNode others = schema.path("additionalProperties");
            if (!known.isMissingNode()) {
                check(field.getValue(), known, place + "/" + field.getKey());
            } else if (others.isObject()) {
                check(field.getValue(), others, place + "/" + field.getKey());
            } else if (others.isBoolean() && !others.asBoolean()) {
                faults.add(place + " has an unknown field " + field.getKey());
            }
        });
    }
}
