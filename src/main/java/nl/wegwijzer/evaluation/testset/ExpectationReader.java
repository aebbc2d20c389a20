package nl.wegwijzer.evaluation.testset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import nl.wegwijzer.evaluation.source.Fields;
import nl.wegwijzer.evaluation.source.Problems;
import nl.wegwijzer.evaluation.source.SourceNode;

/** Reads what a case expects. */
final class ExpectationReader {
    static final List<String> KEYS = List.of(
            "outcome",
            "lang",
            "citations",
            "relevance",
            "nuggets",
            "must_contain",
            "must_not_contain",
            "interventions");
    static final List<String> CITATION_KEYS = List.of("required", "any", "allowed", "forbidden", "closed", "first");
    static final List<String> NUGGET_KEYS = List.of("id", "vital", "any_of", "all_of", "none_of");

    private final Problems problems;

    ExpectationReader(Problems problems) {
        this.problems = problems;
    }

    Expectation read(Fields testCase, String lang) {
        return testCase.node("expect")
                .flatMap(node -> Fields.of(node, KEYS, "expect", problems))
                .map(fields -> expectation(fields, lang))
                .orElseGet(() -> new Expectation(
                        Optional.empty(), lang, ExpectedCitations.NONE, Map.of(), List.of(), ExpectedWords.NONE));
    }

    private Expectation expectation(Fields fields, String lang) {
        return new Expectation(
                outcome(fields),
                fields.text("lang").orElse(lang),
                fields.node("citations")
                        .flatMap(node -> Fields.of(node, CITATION_KEYS, "citations", problems))
                        .map(ExpectationReader::citations)
                        .orElse(ExpectedCitations.NONE),
                fields.grades("relevance"),
                fields.items("nuggets", node -> Fields.of(node, NUGGET_KEYS, "a nugget", problems)).stream()
                        .flatMap(Optional::stream)
                        .map(this::nugget)
                        .toList(),
                new ExpectedWords(
                        phrases(fields, "must_contain"),
                        phrases(fields, "must_not_contain"),
                        fields.texts("interventions")));
    }

    private Optional<Outcome> outcome(Fields fields) {
        Optional<String> name = fields.text("outcome");
        Optional<Outcome> outcome = name.flatMap(Outcome::of);
        if (name.isPresent() && outcome.isEmpty()) {
            problems.add(
                    fields.line(), "\"outcome\" must be one of " + Outcome.names() + ", not \"" + name.get() + "\"");
        }
        return outcome;
    }

    private static ExpectedCitations citations(Fields fields) {
        return new ExpectedCitations(
                fields.texts("required"),
                fields.texts("any"),
                fields.texts("allowed"),
                fields.texts("forbidden"),
                fields.flag("closed"),
                fields.texts("first"));
    }

    private Nugget nugget(Fields fields) {
        Nugget nugget = new Nugget(
                fields.required("id"),
                fields.flag("vital"),
                phrases(fields, "any_of"),
                phrases(fields, "all_of"),
                phrases(fields, "none_of"));
        if (nugget.anyOf().isEmpty() && nugget.allOf().isEmpty()) {
            problems.add(fields.line(), "a nugget needs any_of or all_of, or it can't be found in an answer");
        }
        return nugget;
    }

    private List<Phrase> phrases(Fields fields, String key) {
        int line = fields.node(key).map(SourceNode::line).orElse(fields.line());
        return fields.texts(key).stream()
                .flatMap(text -> phrase(text, line).stream())
                .toList();
    }

    private Optional<Phrase> phrase(String text, int line) {
        try {
            return Optional.of(new Phrase(text));
        } catch (PatternSyntaxException e) {
            problems.add(line, "\"" + text + "\" isn't a regular expression: " + e.getDescription());
            return Optional.empty();
        }
    }
}
