package nl.wegwijzer.evaluation.exchange.promptfoo;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.evaluation.testset.Expectation;
import nl.wegwijzer.evaluation.testset.ExpectedCitations;
import nl.wegwijzer.evaluation.testset.ExpectedWords;
import nl.wegwijzer.evaluation.testset.Phrase;

/** Says what a case expects in the verdicts that decide whether it passes. */
final class VerdictWriter {
    private static final String RECALL = "citation_recall";
    private static final String CLEAN = "citation_clean";

    private VerdictWriter() {}

    /** What is wrong in every reply, whatever the case expects. */
    static List<Verdict> ofEvery() {
        return List.of(Verdict.isEmpty("citation_validity", "invented"), Verdict.isEmpty("quote_exact", "altered"));
    }

    /**
     * What this case expects.
     *
     * @throws UnportablePattern when one of its regular expressions can't be said in promptfoo
     */
    static List<Verdict> of(Expectation expect) throws UnportablePattern {
        List<Verdict> verdicts = new ArrayList<>();
        expect.outcome()
                .ifPresent(outcome -> verdicts.add(Verdict.is("outcome_correct", "outcome", outcome.wireName())));
        if (!expect.lang().isEmpty()) {
            verdicts.add(Verdict.is("language_correct", "language", expect.lang()));
        }
        citations(expect.citations(), verdicts);
        words(expect.words(), verdicts);
        return verdicts;
    }

    private static void citations(ExpectedCitations citations, List<Verdict> verdicts) {
        citations.required().forEach(name -> verdicts.add(Verdict.holds(RECALL, "cited", name)));
        if (!citations.any().isEmpty()) {
            verdicts.add(Verdict.holdsOneOf(RECALL, "cited", citations.any()));
        }
        if (!citations.first().isEmpty()) {
            verdicts.add(Verdict.holdsOneOf("citation_first", "first", citations.first()));
        }
        if (!citations.forbidden().isEmpty()) {
            verdicts.add(Verdict.holdsNone(CLEAN, "cited", citations.forbidden()));
        }
        if (citations.closed()) {
            verdicts.add(Verdict.eachHoldsOneOf(CLEAN, "citations", citations.right()));
        }
    }

    private static void words(ExpectedWords words, List<Verdict> verdicts) throws UnportablePattern {
        for (Phrase phrase : words.mustContain()) {
            verdicts.add(Verdict.matches("must_contain", "text", PortablePattern.of(phrase), phrase.source()));
        }
        for (Phrase phrase : words.mustNotContain()) {
            verdicts.add(Verdict.matchesNot("must_not_contain", "text", PortablePattern.of(phrase), phrase.source()));
        }
        for (String name : words.interventions()) {
            verdicts.add(Verdict.matches("interventions_named", "named", PortablePattern.of(new Phrase(name)), name));
        }
    }
}
