package nl.wegwijzer.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Holds values against the schemas of the contract: as much of JSON Schema as that file uses. */
final class Schemas {
    private final JsonNode contract;

    Schemas(JsonNode contract) {
        this.contract = contract;
    }

    JsonNode named(String name) {
        return contract.at("/components/schemas/" + name);
    }

    List<String> problems(JsonNode value, JsonNode schema) {
        List<String> problems = new ArrayList<>();
        check("", value, schema, problems);
        return problems;
    }

    private void check(String at, JsonNode value, JsonNode schema, List<String> problems) {
        if (schema.has("$ref")) {
            check(at, value, contract.at(schema.path("$ref").asText().substring(1)), problems);
            return;
        }
        if (schema.isEmpty()) {
            problems.add(at + " has no schema");
        }
        if (schema.has("type") && !isOf(value, schema.path("type"))) {
            problems.add(at + " is " + value.getNodeType() + ", not " + schema.path("type"));
        }
        if (schema.has("const") && !schema.path("const").equals(value)) {
            problems.add(at + " is " + value + ", not " + schema.path("const"));
        }
        if (schema.has("enum") && !contains(schema.path("enum"), value)) {
            problems.add(at + " is " + value + ", none of " + schema.path("enum"));
        }
        if (value.isObject()) {
            checkFields(at, value, schema, problems);
        }
        if (value.isArray()) {
            value.forEach(item -> check(at + "[]", item, schema.path("items"), problems));
        }
    }

    private void checkFields(String at, JsonNode value, JsonNode schema, List<String> problems) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                problems.add(at + " lacks " + name);
            }
        });
        value.properties().forEach(field -> {
            JsonNode property = schema.path("properties").path(field.getKey());
            if (!property.isMissingNode()) {
                check(at + "/" + field.getKey(), field.getValue(), property, problems);
            } else if (schema.path("additionalProperties").isObject()) {
                check(at + "/" + field.getKey(), field.getValue(), schema.path("additionalProperties"), problems);
            } else if (schema.has("additionalProperties")) {
                problems.add(at + " may not have " + field.getKey());
            }
        });
    }

    private static boolean isOf(JsonNode value, JsonNode types) {
        if (types.isTextual()) {
            return isOf(value, types.asText());
        }
        boolean fits = false;
        for (JsonNode type : types) {
            fits |= isOf(value, type.asText());
        }
        return fits;
    }

    private static boolean isOf(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("no such type: " + type);
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
