package nl.wegwijzer.verification.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.ingest.GuideReader;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.testing.Knowledge;
import nl.wegwijzer.verification.support.JudgedSentences.Judged;
import nl.wegwijzer.verification.support.Support.Flaw;
import nl.wegwijzer.verification.support.Support.Given;
import nl.wegwijzer.verification.support.Support.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

final class SupportCheckTest {
    private static final double MOST_LET_THROUGH = 0.02;
    private static final double MOST_DROPPED = 0.15;

    private final Guide guide = Knowledge.guide();
    private final SupportCheck check = Application.supportCheck(Knowledge.folder());

    private Support judge(String passage, Language language, String sentence) {
        return check.judge(sentence, language, Knowledge.passage(guide, passage));
    }

    private static boolean passes(Judged judged, Guide guide, SupportCheck check) {
        Passage passage = Knowledge.passage(guide, judged.passage());
        return check.judge(judged.sentence(), judged.language(), passage) instanceof Given;
    }

    /** What a verifier did with sentences of which a careful reader has said whether the passage says them. */
    private record Measured(List<Judged> faithful, List<Judged> unfaithful, List<Judged> dropped, List<Judged> let) {
        static Measured of(List<Judged> sentences, Guide guide, SupportCheck check) {
            Map<Boolean, List<Judged>> by = sentences.stream().collect(Collectors.partitioningBy(Judged::faithful));
            List<Judged> faithful = by.getOrDefault(true, List.of());
            List<Judged> unfaithful = by.getOrDefault(false, List.of());
            return new Measured(
                    faithful,
                    unfaithful,
                    faithful.stream().filter(one -> !passes(one, guide, check)).toList(),
                    unfaithful.stream().filter(one -> passes(one, guide, check)).toList());
        }

        void assertWithinAims() {
            assertThat((double) let.size() / unfaithful.size())
                    .as("let through: %s", let)
                    .isLessThanOrEqualTo(MOST_LET_THROUGH);
            assertThat((double) dropped.size() / faithful.size())
                    .as("dropped: %s", dropped)
                    .isLessThanOrEqualTo(MOST_DROPPED);
        }

        @Override
        public String toString() {
            int passed = faithful.size() - dropped.size();
            return String.format(
                    Locale.ROOT,
                    "precision %.3f, recall %.3f: %d of %d faithful sentences dropped, %d of %d unfaithful let through",
                    (double) passed / (passed + let.size()),
                    (double) passed / faithful.size(),
                    dropped.size(),
                    faithful.size(),
                    let.size(),
                    unfaithful.size());
        }
    }

    @Test
    void letsFewUnfaithfulSentencesThroughAndDropsFewFaithfulOnes(TestReporter reporter) {
        Measured measured = Measured.of(JudgedSentences.all(JudgedSentences.SHIPPED), guide, check);
        reporter.publishEntry("verifier", measured.toString());

        assertThat(measured.faithful().size() + measured.unfaithful().size()).isGreaterThanOrEqualTo(150);
        measured.assertWithinAims();
    }

    private static Measured inventedDomain(Path file, Path folder) {
        KnowledgeFolder both = KnowledgeFolder.at(Knowledge.withSecondDomain(folder));
        return Measured.of(
                JudgedSentences.all(file), GuideReader.read(both).guideOrThrow(), Application.supportCheck(both));
    }

    @Test
    void isAsGoodOnADomainThatItsWordListsWereNotMadeFor(@TempDir Path folder, TestReporter reporter) {
        Measured measured = inventedDomain(JudgedSentences.INVENTED, folder);
        reporter.publishEntry("verifier, second domain", measured.toString());

        assertThat(measured.faithful()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(measured.unfaithful()).hasSizeGreaterThanOrEqualTo(30);
        measured.assertWithinAims();
    }

    /** No aim that is met, but what is known of sentences that no rule was made by; it may not get worse. */
    @Test
    void losesNothingOnSentencesThatNoRuleWasMadeBy(@TempDir Path folder, TestReporter reporter) {
        Measured measured = inventedDomain(JudgedSentences.UNSEEN, folder);
        reporter.publishEntry("verifier, unseen", measured.toString());

        assertThat(measured.let()).hasSizeLessThanOrEqualTo(3);
        assertThat(measured.dropped()).hasSizeLessThanOrEqualTo(4);
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
        for (Judged judged : JudgedSentences.all(JudgedSentences.SHIPPED)) {
            assertThat(passes(judged, guide, check)).isEqualTo(passes(judged, guide, check));
        }
    }
}
