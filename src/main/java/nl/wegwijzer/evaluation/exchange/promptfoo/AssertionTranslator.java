package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import nl.wegwijzer.evaluation.exchange.ImportTally;
import nl.wegwijzer.evaluation.exchange.Rubric;

/** Turns assertions into expectations of a case, or says why not. */
final class AssertionTranslator {
    private static final String NO_FIELD = "a case has no field for it";
    private static final String CASE_NOTICE =
            "words and regular expressions are looked for without regard to case, kinds of quotation marks and spaces";

    private final ImportTally tally;
    private final Set<PromptfooAssertion> told = new HashSet<>();

    AssertionTranslator(ImportTally tally) {
        this.tally = tally;
    }

    /** Takes an assertion of the case with this id into its draft. */
    void translate(PromptfooAssertion assertion, String caseId, Map<String, String> vars, CaseDraft draft) {
        if (isFile(assertion.value())) {
            ignore(assertion, "its value comes from another file, which is never opened or run");
            return;
        }
        switch (AssertionKind.of(assertion.type())) {
            case SCRIPT -> ignore(assertion, "a script, which is never run");
            case MODEL -> {
                String text = assertion.value().isTextual()
                        ? assertion.value().asText()
                        : assertion.value().toString();
                tally.rubric(new Rubric(caseId, assertion.line(), assertion.fullType(), text));
            }
            case FOREIGN -> ignore(assertion, NO_FIELD);
            case UNKNOWN -> ignore(assertion, "promptfoo 0.121 has no assertion of this type");
            case SCHEMA -> {
                if (!VerdictReader.read(assertion, draft)) {
                    ignore(assertion, NO_FIELD);
                }
            }
            case DETERMINISTIC -> words(assertion, vars, draft);
        }
    }

    private void words(PromptfooAssertion assertion, Map<String, String> vars, CaseDraft draft) {
        if (assertion.type().equals("is-refusal")) {
            draft.put("outcome", assertion.inverse() ? "answered" : "out_of_scope");
            return;
        }
        Optional<List<String>> values = values(assertion, vars);
        if (values.isEmpty()) {
            ignore(assertion, "its value is a template that does more than name a variable of the test");
        } else if (values.get().stream().allMatch(String::isBlank)) {
            ignore(assertion, "it has no text as its value");
        } else {
            phrases(assertion, values.get(), draft);
        }
    }

    private void phrases(PromptfooAssertion assertion, List<String> values, CaseDraft draft) {
        String key = assertion.inverse() ? "must_not_contain" : "must_contain";
        boolean all = assertion.type().endsWith("-all");
        boolean any = assertion.type().endsWith("-any");
        if (all && assertion.inverse() && values.size() > 1) {
            ignore(assertion, "\"not all of them\" can't be said of phrases");
        } else if (any && !assertion.inverse() && values.size() > 1) {
            draft.add(key, "re:" + values.stream().map(this::quoted).collect(Collectors.joining("|")));
        } else if (assertion.type().equals("regex")) {
            regex(assertion, key, values.getFirst(), draft);
        } else {
            values.forEach(value -> draft.add(key, phrase(assertion.type(), value)));
        }
        tally.notice(CASE_NOTICE);
    }

    private String phrase(String type, String value) {
        return switch (type) {
            case "equals" -> "re:^" + quoted(value) + "$";
            case "starts-with" -> "re:^" + quoted(value);
            default -> value.strip().startsWith("re:") ? "re:" + quoted(value) : value.strip();
        };
    }

    private String quoted(String value) {
        return PortablePattern.quote(value.strip().replaceAll("\\s+", " "));
    }

    private void regex(PromptfooAssertion assertion, String key, String pattern, CaseDraft draft) {
        try {
            Pattern.compile(pattern);
            draft.add(key, "re:" + pattern);
        } catch (PatternSyntaxException e) {
            ignore(assertion, "\"" + pattern + "\" isn't a regular expression here: " + e.getDescription());
        }
    }

    private static Optional<List<String>> values(PromptfooAssertion assertion, Map<String, String> vars) {
        JsonNode value = assertion.value();
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            texts.addAll(Verdict.names(value));
        } else if (assertion.type().endsWith("-any") || assertion.type().endsWith("-all")) {
            texts.addAll(
                    Pattern.compile("\\s*,\\s*").splitAsStream(value.asText()).toList());
        } else {
            texts.add(value.asText());
        }
        List<String> filled = texts.stream()
                .filter(text -> !text.isBlank())
                .flatMap(text -> Template.fill(text, vars).stream())
                .toList();
        long wanted = texts.stream().filter(text -> !text.isBlank()).count();
        return filled.size() == wanted ? Optional.of(filled) : Optional.empty();
    }

    private static boolean isFile(JsonNode value) {
        return value.isTextual() && value.asText().strip().matches("(?s)(?:file://|package:).*");
    }

    /** Told once, since one of {@code defaultTest} belongs to every test. */
    private void ignore(PromptfooAssertion assertion, String reason) {
        if (told.add(assertion)) {
            tally.ignore(assertion.line(), assertion.fullType(), reason);
        }
    }
}
