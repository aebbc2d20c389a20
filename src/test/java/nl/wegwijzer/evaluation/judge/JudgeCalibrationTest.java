package nl.wegwijzer.evaluation.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wegwijzer.evaluation.judge.JudgeCalibration.Pair;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.model.PromptLibrary;
import nl.wegwijzer.testing.ScriptedModel;
import org.junit.jupiter.api.Test;

final class JudgeCalibrationTest {
    private static final JudgeRequest REQUEST =
            new JudgeRequest("m@1", "", "Is it so?", "Vraag?", "Antwoord.", "Gids.");

    private static List<Pair> table(int bothPass, int onlyPerson, int onlyJudge, int bothFail) {
        List<Pair> pairs = new ArrayList<>();
        pairs.addAll(Collections.nCopies(bothPass, new Pair(true, true)));
        pairs.addAll(Collections.nCopies(onlyPerson, new Pair(true, false)));
        pairs.addAll(Collections.nCopies(onlyJudge, new Pair(false, true)));
        pairs.addAll(Collections.nCopies(bothFail, new Pair(false, false)));
        return pairs;
    }

    @Test
    void computesWhatTheTextbooksCompute() {
        JudgeCalibration calibration = JudgeCalibration.of(table(20, 5, 10, 15));

        assertThat(calibration.kappa()).hasValueCloseTo(0.4, within(1e-9));
        assertThat(calibration.sensitivity()).hasValueCloseTo(0.8, within(1e-9));
        assertThat(calibration.specificity()).hasValueCloseTo(0.6, within(1e-9));
    }

    @Test
    void correctsTheShareOfAJudgeWhoseErrorsAreKnown() {
        JudgeCalibration calibration = JudgeCalibration.of(table(95, 5, 25, 75));

        assertThat(calibration.corrected(0.8)).hasValueCloseTo(0.786, within(1e-3));
        assertThat(JudgeCalibration.of(table(1, 1, 1, 1)).corrected(0.8)).isEmpty();
        assertThat(JudgeCalibration.of(List.of()).kappa()).isEmpty();
    }

    @Test
    void correctsTheShareByWhatTheJudgeSaysTooMuchOnLabelledAnswers() {
        // It passes 20 of 200 too many.
        assertThat(JudgeCalibration.of(table(95, 5, 25, 75)).predicted(0.8)).hasValueCloseTo(0.7, within(1e-9));
        assertThat(JudgeCalibration.of(List.of()).predicted(0.8)).isEmpty();
    }

    @Test
    void countsWhereAskingAgainGaveAnotherVerdict() {
        Verdict yes = new Verdict.Given(1, "");
        Verdict partly = new Verdict.Given(0.5, "");
        Verdict no = new Verdict.Given(0, "");
        Verdict missing = new Verdict.Missing("model_too_slow");
        Verdicts verdicts = new Verdicts(Map.of(
                "a", List.of(yes, yes, no),
                "b", List.of(partly, no),
                "c", List.of(missing, yes),
                "d", List.of(yes)));

        assertThat(verdicts.flips()).as("partly is no, and missing is nothing").isEqualTo(new Flips(2, 1));
        assertThat(verdicts.measured()).isEqualTo(3);
        assertThat(verdicts.passed()).isEqualTo(2);
        assertThat(verdicts.missing()).isEqualTo(Map.of("model_too_slow", 1));
    }

    private static Verdict judged(String written) {
        PromptLibrary prompts = PromptLibrary.from(KnowledgeFolder.at(Path.of("prompts")));
        return new ModelJudge(new ScriptedModel(prompt -> written), prompts, "en", new Random(1)).judge(REQUEST);
    }

    @Test
    void readsAVerdictAndNothingElse() {
        assertThat(judged("{\"verdict\": \"yes\", \"reason\": \"so\"}")).isEqualTo(new Verdict.Given(1, "so"));
        assertThat(judged("```json\n{\"verdict\": \"partly\"}\n```")).isEqualTo(new Verdict.Given(0.5, ""));
        assertThat(judged("Yes.")).isInstanceOf(Verdict.Missing.class);
        assertThat(judged("{\"verdict\": true}")).isInstanceOf(Verdict.Missing.class);
        assertThat(judged("{\"verdict\": ")).isInstanceOf(Verdict.Missing.class);
    }
}
