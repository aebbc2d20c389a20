package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.evaluation.exchange.CaseMaker;
import nl.wegwijzer.evaluation.exchange.ImportTally;
import nl.wegwijzer.evaluation.testset.Severity;
import nl.wegwijzer.evaluation.testset.TestCase;

/** Turns tests into cases. */
final class TestTranslator {
    private static final List<String> QUESTIONS =
            List.of("question", "vraag", "query", "input", "user_input", "prompt", "message", "text");
    private static final List<String> LANGUAGES = List.of("lang", "language", "taal");
    /** Labels of a case that our own export writes into the metadata. */
    private static final List<String> LABELS =
            List.of("id", "group", "lang", "must_pass", "severity", "tags", "reviewed_by", "generated");

    private static final String BEYOND = "beyond";
    private static final String LANG = "lang";

    private final ImportTally tally;
    private final AssertionTranslator assertions;
    private int number;

    TestTranslator(ImportTally tally) {
        this.tally = tally;
        this.assertions = new AssertionTranslator(tally);
    }

    /** Makes a case, or says why there is none. */
    Optional<TestCase> translate(PromptfooTest test) {
        tally.row();
        number++;
        Optional<String> variable = questionVariable(test.vars());
        Optional<String> question =
                variable.flatMap(name -> Template.fill(test.vars().getOrDefault(name, ""), test.vars()));
        if (question.filter(text -> !text.isBlank()).isEmpty()) {
            tally.ignore(test.line(), "a test", "no variable of it is a question; call one \"question\"");
            return Optional.empty();
        }
        ObjectNode written = labels(test.metadata(), test.line());
        if (!written.has("id")) {
            written.put("id", "test-%04d".formatted(number));
            tally.notice("tests without metadata.id are named by their order, so don't change it between runs");
        }
        written.put("question", question.get());
        language(test.vars(), written);
        written.set("expect", expect(test, written.path("id").asText()));
        unknownVariables(test.vars(), variable.get());
        return CaseMaker.make(written, test.line(), tally.problems());
    }

    private ObjectNode expect(PromptfooTest test, String id) {
        CaseDraft draft = new CaseDraft();
        test.assertions().forEach(assertion -> assertions.translate(assertion, id, test.vars(), draft));
        if (draft.isEmpty()) {
            tally.ignore(test.line(), "no expectation", "the case is there, but nothing is asserted that decides it");
        }
        return draft.with(
                test.metadata().path(BEYOND) instanceof ObjectNode beyond
                        ? beyond
                        : JsonNodeFactory.instance.objectNode());
    }

    private ObjectNode labels(ObjectNode metadata, int line) {
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> entry : metadata.properties()) {
            String key = entry.getKey();
            if (!LABELS.contains(key)) {
                if (!key.equals(BEYOND)) {
                    tally.unknown("metadata." + key);
                }
            } else if (fits(key, entry.getValue())) {
                written.set(key, entry.getValue());
            } else {
                tally.ignore(
                        line,
                        "metadata." + key,
                        "\"" + entry.getValue().asText() + "\" isn't a value that it has here");
            }
        }
        return written;
    }

    private static boolean fits(String key, JsonNode value) {
        return switch (key) {
            case "severity" -> Severity.of(value.asText()).isPresent();
            case "must_pass", "generated" -> value.asText().matches("true|false");
            case "tags", "reviewed_by" -> value.isArray() || value.isTextual();
            default -> value.isTextual() && !value.asText().isBlank();
        };
    }

    private void language(Map<String, String> vars, ObjectNode written) {
        Optional<String> language = LANGUAGES.stream()
                .flatMap(name -> Stream.ofNullable(vars.get(name)))
                .findFirst();
        if (!written.has(LANG)) {
            language.ifPresent(value -> written.put(LANG, value));
        }
        if (!written.has(LANG)) {
            tally.notice("tests without a variable or metadata \"lang\" are taken as Dutch; add it to English ones");
        }
    }

    private static Optional<String> questionVariable(Map<String, String> vars) {
        Optional<String> known = QUESTIONS.stream().filter(vars::containsKey).findFirst();
        return known.isPresent() || vars.size() != 1
                ? known
                : vars.keySet().stream().findFirst();
    }

    private void unknownVariables(Map<String, String> vars, String question) {
        vars.keySet().stream()
                .filter(name -> !name.equals(question) && !LANGUAGES.contains(name))
                .forEach(name -> tally.unknown("vars." + name));
    }
}
