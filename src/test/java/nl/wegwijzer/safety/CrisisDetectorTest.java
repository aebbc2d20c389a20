package nl.wegwijzer.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules and examples recognise together, in messages that were never learnt from, nor mended with. */
final class CrisisDetectorTest {
    // The lower ends (of innocent messages the upper ends) of the intervals of what was reached: 95 % of 60 veiled
    // messages, 95 % of 170 of all kinds, 92 % of 250 that are hard to tell from innocent ones, 82 % of 50 long stories
    // (90 % once: no floor goes down); and of innocent ones 10 % of 60, 4 % of 130, 10 % of 250, 21 % of 100 long
    // stories full of grave words.
    private static final Map<String, Double> RECOGNISED =
            Map.of("fourth", 0.84, "fifth", 0.92, "sixth", 0.88, "long", 0.78);
    private static final Map<String, Double> ALARMED =
            Map.of("fourth", 0.19, "fifth", 0.10, "sixth", 0.16, "long", 0.31);
    private static final double KIND_KNOWN = 0.60;

    private static final KnowledgeFolder SHIPPED = Knowledge.folder();

    /** Learnt here and now, once for all tests of this class. */
    private static final CrisisDetector DETECTOR = CrisisDetector.from(SHIPPED, Prepared.NOTHING);

    private static final CrisisRules RULES = CrisisRules.from(SHIPPED.named(CrisisRules.FILE));

    @TempDir
    private Path folder = Path.of("");

    private double share(List<String> messages) {
        return (double) messages.stream()
                        .filter(message -> DETECTOR.detect(message).isPresent())
                        .count()
                / messages.size();
    }

    private static List<String> fifthCrisis() {
        return UnseenMessagesTest.lines("fifth-crisis.txt");
    }

    private static String message(String line) {
        int kind = line.indexOf(" | ");
        return kind < 0 ? line : line.substring(kind + 3);
    }

    @Test
    void mostMessagesThatNobodyWroteARuleForAreRecognised() {
        RECOGNISED.forEach((set, least) -> assertThat(share(UnseenMessagesTest.lines(set + "-crisis.txt").stream()
                        .map(CrisisDetectorTest::message)
                        .toList()))
                .as(set)
                .isGreaterThanOrEqualTo(least));
    }

    @Test
    void frighteningWordsAreSeldomACrisis() {
        ALARMED.forEach((set, most) -> assertThat(share(UnseenMessagesTest.lines(set + "-innocent.txt")))
                .as(set)
                .isLessThanOrEqualTo(most));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aanbeveling 3.1, ik wil er niet meer zijn",
                "Hoe motiveer ik ouders en ik wil dood en wat is de tip",
                "hoe betrek ik ouders bij school ik snij mezelf",
                "Which interventions help parents get involved, I want to kill myself"
            })
    void aCryIsHeardInTheMiddleOfAnOrdinaryQuestion(String message) {
        assertThat(DETECTOR.detect(message)).isPresent();
    }

    @Test
    void whatTheRulesWereWrittenForIsRecognisedStill() {
        List<String> examples =
                RULES.rules().stream().flatMap(rule -> rule.examples().stream()).toList();
        assertThat(examples)
                .hasSizeGreaterThan(300)
                .allMatch(example -> DETECTOR.detect(example).isPresent());
        for (String set : List.of("crisis-messages.txt", "second-crisis.txt", "third-crisis.txt")) {
            assertThat(UnseenMessagesTest.lines(set))
                    .allMatch(message -> DETECTOR.detect(message).isPresent());
        }
        assertThat(share(Stream.of("innocent-messages.txt", "second-innocent.txt", "third-innocent.txt")
                        .flatMap(set -> UnseenMessagesTest.lines(set).stream())
                        .toList()))
                .as("innocent ones that the rules were mended with")
                .isLessThan(0.01);
    }

    @Test
    void aSlipOfTheKeyHardlyEverHidesWhatWasRecognised() {
        Random random = new Random(113);
        int tried = 0;
        int hidden = 0;
        for (String line : fifthCrisis()) {
            String message = message(line);
            if (DETECTOR.detect(message).isPresent()) {
                for (int slip = 0; slip < 20; slip++) {
                    int at = random.nextInt(message.length() - 1);
                    String slipped = message.substring(0, at) + message.substring(at + 1);
                    tried++;
                    hidden += DETECTOR.detect(slipped).isPresent() ? 0 : 1;
                }
            }
        }
        assertThat(tried).isGreaterThan(2000);
        assertThat((double) hidden / tried).isLessThan(0.05);
    }

    @Test
    void theKindIsMostlyKnownSoThatTheRightLinesCome() {
        List<String> recognised = fifthCrisis().stream()
                .filter(line -> DETECTOR.detect(message(line)).isPresent())
                .toList();

        long right = recognised.stream()
                .filter(line -> line.startsWith(DETECTOR.detect(message(line))
                        .map(CrisisSignal::kind)
                        .flatMap(kind -> Optional.of(kind.written()))
                        .orElse("-")))
                .count();

        assertThat((double) right / recognised.size()).isGreaterThan(KIND_KNOWN);
    }

    @Test
    void whatWasLearntBeforeSaysTheSame() {
        Prepared prepared = new Prepared(Optional.of(folder));
        DETECTOR.keep(SHIPPED, prepared);

        CrisisDetector again = CrisisDetector.from(SHIPPED, prepared);

        assertThat(prepared.folder().orElseThrow()).isNotEmptyDirectory();
        for (String line : fifthCrisis()) {
            assertThat(again.detect(message(line))).isEqualTo(DETECTOR.detect(message(line)));
        }
    }

    @Test
    void whatWasLearntOfOtherPeopleIsLearntAnew() throws Exception {
        Path copy = Knowledge.fewExamplesIn(folder.resolve("knowledge"));
        Prepared prepared = new Prepared(Optional.of(folder.resolve("prepared")));
        KnowledgeFolder before = KnowledgeFolder.at(copy);
        CrisisExamples learnt = CrisisExamples.from(before, Prepared.NOTHING);
        learnt.keep(before, prepared);
        String message = message(fifthCrisis().getFirst());
        assertThat(CrisisExamples.from(before, prepared).impression(message)).isEqualTo(learnt.impression(message));

        Files.writeString(copy.resolve(People.FILE), "- who: ik\n  are: ik\n");
        KnowledgeFolder changed = KnowledgeFolder.at(copy);

        assertThat(CrisisExamples.from(changed, prepared).impression(message))
                .isEqualTo(CrisisExamples.from(changed, Prepared.NOTHING).impression(message))
                .isNotEqualTo(learnt.impression(message));
    }

    @Test
    void everyMistakeInTheFileOfExamplesIsTold() throws Exception {
        Path copy = Knowledge.copiedTo(folder.resolve("knowledge"));
        Files.writeString(copy.resolve(CrisisExamples.FILE), """
                - kind: verdriet
                  nl: [ik ben zo verdrietig]
                - kind: suicide
                """);

        assertThatThrownBy(() -> CrisisExamples.from(KnowledgeFolder.at(copy), Prepared.NOTHING))
                .isInstanceOfSatisfying(
                        KnowledgeException.class,
                        problem -> assertThat(problem.problems().toString())
                                .contains("\"kind: verdriet\" isn't \"innocent\"")
                                .contains("suicide, school-staff-offence")
                                .contains("there are no messages here"));
    }
}
