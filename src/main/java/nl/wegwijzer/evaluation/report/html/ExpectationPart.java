package nl.wegwijzer.evaluation.report.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.testset.Expectation;
import nl.wegwijzer.evaluation.testset.ExpectedCitations;
import nl.wegwijzer.evaluation.testset.Nugget;
import nl.wegwijzer.evaluation.testset.Phrase;
import nl.wegwijzer.evaluation.testset.TestCase;

/** What a case expects, and what it is for. */
final class ExpectationPart {
    private final View view;

    ExpectationPart(View view) {
        this.view = view;
    }

    Tag tag(TestCase one) {
        return Tag.of("section")
                .css("expected")
                .add(Tag.of("h3", view.text("case.expected")), expectation(one.expect()), labels(one));
    }

    private Tag expectation(Expectation expect) {
        Tag list = Tag.of("dl").css("terms");
        expect.outcome().ifPresent(outcome -> term(list, "outcome", view.text("outcome." + outcome.wireName())));
        term(list, "language", view.texts().find("lang." + expect.lang()).orElse(expect.lang()));
        ExpectedCitations citations = expect.citations();
        term(list, "required", String.join(", ", citations.required()));
        term(list, "any", String.join(", ", citations.any()));
        term(list, "first", String.join(", ", citations.first()));
        term(list, "allowed", String.join(", ", citations.allowed()));
        term(list, "forbidden", String.join(", ", citations.forbidden()));
        term(list, "closed", citations.closed() ? view.text("expected.closed.meaning") : "");
        expect.nuggets()
                .forEach(nugget -> term(list, nugget.vital() ? "vital" : "okay", nugget.id() + ": " + words(nugget)));
        term(list, "contain", phrases(expect.words().mustContain()));
        term(list, "not-contain", phrases(expect.words().mustNotContain()));
        term(list, "interventions", String.join(", ", expect.words().interventions()));
        return list;
    }

    private void term(Tag list, String key, String value) {
        if (!value.isEmpty()) {
            list.add(Tag.of("div").add(Tag.of("dt", view.text("expected." + key)), Tag.of("dd", value)));
        }
    }

    private static String words(Nugget nugget) {
        return Stream.of(nugget.anyOf(), nugget.allOf())
                .filter(phrases -> !phrases.isEmpty())
                .map(ExpectationPart::phrases)
                .collect(Collectors.joining(" + "));
    }

    private static String phrases(List<Phrase> phrases) {
        return phrases.stream().map(phrase -> "“" + phrase.source() + "”").collect(Collectors.joining(", "));
    }

    private Tag labels(TestCase one) {
        Tag labels = Tag.of("p").css("labels");
        labels.add(label(view.text("severity." + one.labels().severity().wireName())));
        if (one.labels().mustPass()) {
            labels.add(label(view.text("case.must-pass")));
        }
        if (one.labels().generated()) {
            labels.add(label(view.text("slice.generated")));
        }
        one.labels().tags().forEach(tag -> labels.add(label(tag)));
        return labels;
    }

    private static Tag label(String words) {
        return Tag.of("span", words).css("tag");
    }
}
