package nl.wegwijzer.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.wegwijzer.evaluation.ExampleGuide;
import nl.wegwijzer.evaluation.Runs;
import org.junit.jupiter.api.Test;

final class ValidatorTest {
    private static Validation validate(String... yaml) {
        return new Validator(ExampleGuide.guide()).validate(Runs.set(yaml));
    }

    @Test
    void namesThatTheGuideDoesNotHoldAreToldWithTheirLine() {
        Validation validation = validate(
                "- {id: a, question: een, expect: {citations: {required: ['3.1', '3.7']}}}",
                "- {id: b, question: twee, expect: {relevance: {3.1-nergens: 1}, interventions: [Kanjertraining, Judo]}}");
        assertThat(validation.unknown())
                .extracting(Validation.Unknown::caseId, Validation.Unknown::line, Validation.Unknown::name)
                .containsExactly(tuple("a", 1, "3.7"), tuple("b", 2, "3.1-nergens"), tuple("b", 2, "Judo"));
        assertThat(validation.hasProblems()).isTrue();
    }

    @Test
    void passagesThatNobodyAsksAboutAreListed() {
        assertThat(validate("- {id: a, question: een, expect: {citations: {any: ['3.1']}}}")
                        .uncovered())
                .containsExactly("3-tip", "3.2-aanbeveling");
    }

    @Test
    void nearlyTheSameQuestionsMustShareAGroup() {
        String[] apart = {
            "- {id: a, question: Hoe betrek ik ouders bij school}",
            "- {id: b, question: Hoe betrek ik ouders bij schoòl}"
        };
        String[] together = {
            "- {id: a, group: g, question: Hoe betrek ik ouders}", "- {id: b, group: g, question: Hoe betrek ik ouders}"
        };
        assertThat(validate(apart).similar())
                .extracting(Validation.SimilarPair::other)
                .containsExactly("b");
        assertThat(validate(together).similar()).isEmpty();
    }

    @Test
    void missingKindsAreNamed() {
        assertThat(validate("- {id: a, question: een, expect: {outcome: answered}}")
                        .missing())
                .contains("no case expects crisis", "no case is asked in en", "no case has earlier turns")
                .doesNotContain("no case expects answered");
    }

    @Test
    void aSmallSetFindsNoDropAndGeneratedCasesDoNotHelp() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            yaml.append("- {id: c" + i + ", question: vraag nummer " + i + ", generated: " + (i > 3) + "}\n");
        }
        assertThat(validate(yaml.toString()).smallestDrop()).isEmpty();
        assertThat(validate(yaml.toString().replace("true", "false")).smallestDrop())
                .isPresent();
    }
}
