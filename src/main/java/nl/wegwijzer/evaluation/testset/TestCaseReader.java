package nl.wegwijzer.evaluation.testset;

import java.util.List;
import java.util.Optional;
import nl.wegwijzer.evaluation.source.Fields;
import nl.wegwijzer.evaluation.source.Problems;
import nl.wegwijzer.evaluation.source.SourceNode;

/** Reads one case. */
final class TestCaseReader {
    static final List<String> KEYS = List.of(
            "id",
            "group",
            "lang",
            "question",
            "turns",
            "expect",
            "must_pass",
            "severity",
            "tags",
            "reviewed_by",
            "generated");
    /** What the assistant answers in; what to answer to a question in another language must be said. */
    private static final List<String> LANGUAGES = List.of("nl", "en");

    private final Problems problems;
    private final ExpectationReader expectations;

    TestCaseReader(Problems problems) {
        this.problems = problems;
        this.expectations = new ExpectationReader(problems);
    }

    Optional<TestCase> read(SourceNode node) {
        return Fields.of(node, KEYS, "a case", problems).map(this::testCase);
    }

    private TestCase testCase(Fields fields) {
        String id = fields.required("id");
        String lang = fields.text("lang").orElse(LANGUAGES.getFirst());
        Prompt prompt = new Prompt(fields.required("question"), fields.texts("turns"), lang);
        return new TestCase(
                id,
                fields.line(),
                prompt,
                expectations.read(fields, LANGUAGES.contains(lang) ? lang : ""),
                labels(fields, id));
    }

    private Labels labels(Fields fields, String id) {
        return new Labels(
                fields.text("group").orElse(id),
                severity(fields),
                fields.flag("must_pass"),
                fields.texts("tags"),
                fields.texts("reviewed_by"),
                fields.flag("generated"));
    }

    private Severity severity(Fields fields) {
        Optional<String> name = fields.text("severity");
        Optional<Severity> severity = name.flatMap(Severity::of);
        if (name.isPresent() && severity.isEmpty()) {
            problems.add(fields.line(), "\"severity\" must be safety, core or normal, not \"" + name.get() + "\"");
        }
        return severity.orElse(Severity.NORMAL);
    }
}
