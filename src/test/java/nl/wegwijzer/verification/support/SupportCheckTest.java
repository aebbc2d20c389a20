package nl.wegwijzer.verification.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.testing.Knowledge;
import nl.wegwijzer.verification.support.JudgedSentences.Judged;
import nl.wegwijzer.verification.support.Support.Flaw;
import nl.wegwijzer.verification.support.Support.Given;
import nl.wegwijzer.verification.support.Support.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

final class SupportCheckTest {
    private static final double MOST_LET_THROUGH = 0.02;
    private static final double MOST_DROPPED = 0.15;

    private final Guide guide = Knowledge.guide();
    private final SupportCheck check = Application.supportCheck(Knowledge.folder());

    private Support judge(String passage, Language language, String sentence) {
        return check.judge(sentence, language, Knowledge.passage(guide, passage));
    }

    private boolean passes(Judged judged) {
        return judge(judged.passage(), judged.language(), judged.sentence()) instanceof Given;
    }

    private double share(List<Judged> sentences, boolean passing) {
        return (double) sentences.stream().filter(one -> passes(one) == passing).count() / sentences.size();
    }

    private static List<Judged> sentences(boolean faithful) {
        return JudgedSentences.all().stream()
                .filter(one -> one.faithful() == faithful)
                .toList();
    }

    @Test
    void letsFewUnfaithfulSentencesThroughAndDropsFewFaithfulOnes(TestReporter reporter) {
        List<Judged> faithful = sentences(true);
        List<Judged> unfaithful = sentences(false);
        double dropped = share(faithful, false);
        double letThrough = share(unfaithful, true);
        double passed = faithful.size() * (1 - dropped);
        reporter.publishEntry(
                "verifier",
                String.format(
                        Locale.ROOT,
                        "precision %.3f, recall %.3f over %d faithful and %d unfaithful sentences",
                        passed / (passed + unfaithful.size() * letThrough),
                        1 - dropped,
                        faithful.size(),
                        unfaithful.size()));

        assertThat(faithful.size() + unfaithful.size()).isGreaterThanOrEqualTo(150);
        assertThat(letThrough)
                .as("let through: %s", unfaithful.stream().filter(this::passes).toList())
                .isLessThanOrEqualTo(MOST_LET_THROUGH);
        assertThat(dropped)
                .as("dropped: %s", faithful.stream().filter(one -> !passes(one)).toList())
                .isLessThanOrEqualTo(MOST_DROPPED);
    }

    @Test
    void everyPassageSupportsEachOfItsOwnPlainSentences() {
        Stream.of("3.1-aanbeveling", "3.2-aanbeveling", "3.3-aanbeveling", "3.4-aanbeveling", "3.1-kanjertraining")
                .forEach(id -> {
                    var passage = Knowledge.passage(guide, id);
                    assertThat(check.judge(passage.text(), Language.NL, passage))
                            .as(id)
                            .isInstanceOf(Given.class);
                    assertThat(check.judge(passage.translation(), Language.EN, passage))
                            .as(id)
                            .isInstanceOf(Given.class);
                });
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(judge("3.1-kanjertraining", Language.NL, "Ouders wonen zeven ouderavonden bij."))
                .isEqualTo(new Missing(Flaw.NUMBER, "zeven"));
        assertThat(judge("3.3-aanbeveling", Language.NL, "Ga als school hoge verwachtingen van ouders tegen."))
                .isEqualTo(new Missing(Flaw.TURNED, "te"));
        assertThat(judge("3.4-ouderbetrokkenheid", Language.NL, "School stimuleert deze betrokkenheid."))
                .isEqualTo(new Missing(Flaw.MODALITY, "kan"));
        assertThat(judge("3.1-praktijk", Language.NL, "Soms is de leerplichtambtenaar nodig of de schoolarts."))
                .isEqualTo(new Missing(Flaw.CONDITION, "als"));
        assertThat(judge("3-niet-goed-2", Language.NL, "Ouders ervaren druk."))
                .isEqualTo(new Missing(Flaw.WHO, "ouders"));
    }

    @Test
    void findsTheSentencesOfThePassageThatSupport() {
        assertThat(judge("3-tip", Language.NL, "Zet in op alle lagen in en om de school."))
                .isEqualTo(new Given(1, 1));
    }

    @Test
    void givesTheSameVerdictEveryTime() {
        for (Judged judged : JudgedSentences.all()) {
            assertThat(passes(judged)).isEqualTo(passes(judged));
        }
    }
}
