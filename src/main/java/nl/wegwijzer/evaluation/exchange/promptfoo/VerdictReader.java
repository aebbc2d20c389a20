package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import nl.wegwijzer.evaluation.testset.Phrase;

/** Reads back what {@link VerdictWriter} wrote, also when somebody changed a name or a pattern in it. */
final class VerdictReader {
    private VerdictReader() {}

    /** Takes a verdict into a case; false when it isn't one of ours. */
    static boolean read(PromptfooAssertion assertion, CaseDraft draft) {
        JsonNode fields = assertion.value().path("properties");
        if (assertion.inverse() || fields.size() != 1) {
            return false;
        }
        String field = fields.fieldNames().next();
        JsonNode rule = fields.path(field);
        return switch (field) {
            case "outcome" -> put("outcome", rule, draft);
            case "language" -> put("lang", rule, draft);
            case "cited" -> cited(rule, draft);
            case "citations" -> closed(rule, draft);
            case "first" -> cite("first", rule.path("contains").path("enum"), draft);
            case "text" -> text(rule, assertion.phrase(), draft);
            case "named" -> add("interventions", rule.path("pattern"), assertion.phrase(), draft);
            case "invented", "altered" -> true;
            default -> false;
        };
    }

    private static boolean put(String key, JsonNode rule, CaseDraft draft) {
        if (rule.path("const").isTextual()) {
            draft.put(key, rule.path("const").asText());
        }
        return rule.path("const").isTextual();
    }

    private static boolean cited(JsonNode rule, CaseDraft draft) {
        JsonNode name = rule.path("contains").path("const");
        if (name.isTextual()) {
            draft.cite("required", List.of(name.asText()));
            return true;
        }
        return cite("any", rule.path("contains").path("enum"), draft)
                || cite("forbidden", rule.path("items").path("not").path("enum"), draft);
    }

    private static boolean closed(JsonNode rule, CaseDraft draft) {
        JsonNode names = rule.path("items").path("contains").path("enum");
        boolean known = names.isArray() || rule.path("maxItems").asText().equals("0");
        if (known) {
            draft.close(Verdict.names(names));
        }
        return known;
    }

    private static boolean cite(String key, JsonNode names, CaseDraft draft) {
        if (names.isArray()) {
            draft.cite(key, Verdict.names(names));
        }
        return names.isArray();
    }

    private static boolean text(JsonNode rule, String phrase, CaseDraft draft) {
        return add("must_contain", rule.path("pattern"), phrase, draft)
                || add("must_not_contain", rule.path("not").path("pattern"), phrase, draft);
    }

    private static boolean add(String key, JsonNode pattern, String phrase, CaseDraft draft) {
        if (pattern.isTextual()) {
            draft.add(key, madeOf(phrase, pattern.asText()) ? phrase : "re:" + pattern.asText());
        }
        return pattern.isTextual();
    }

    private static boolean madeOf(String phrase, String pattern) {
        try {
            return !phrase.isEmpty() && PortablePattern.of(new Phrase(phrase)).equals(pattern);
        } catch (UnportablePattern | PatternSyntaxException e) {
            return false;
        }
    }
}
