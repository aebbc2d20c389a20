package nl.wegwijzer.evaluation.metric.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ac.gla.terrier.jtreceval.trec_eval;

/** The original is the judge of our formulas. */
final class TrecEvalOracleTest {
    private static final Map<String, ToDoubleFunction<RankMeasures>> MEASURES = Map.of(
            "map", RankMeasures::averagePrecision,
            "recip_rank", RankMeasures::reciprocalRank,
            "recall_5", one -> one.recall(5),
            "recall_10", one -> one.recall(10),
            "P_5", one -> one.precision(5),
            "ndcg_cut_5", one -> one.ndcg(5),
            "ndcg_cut_10", one -> one.ndcg(10));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyMeasureOfFortyRandomQuestionsAndTheirMeansAgreeWithTrecEval() throws IOException {
        Map<String, RankMeasures> questions = new LinkedHashMap<>();
        StringBuilder qrels = new StringBuilder();
        StringBuilder run = new StringBuilder();
        Random random = new Random(20261123);
        for (int i = 0; i < 40; i++) {
            questions.put("q" + i, question("q" + i, random, qrels, run));
        }
        Map<String, Double> oracle = trecEval(qrels.toString(), run.toString());
        assertThat(oracle).hasSizeGreaterThan(30 * MEASURES.size());
        MEASURES.forEach((name, measure) -> {
            questions.forEach((id, one) -> assertThat(measure.applyAsDouble(one))
                    .as("%s of %s", name, id)
                    .isCloseTo(oracle.getOrDefault(name + " " + id, 0.0), within(5.1e-5)));
            assertThat(questions.values().stream()
                            .mapToDouble(measure)
                            .average()
                            .orElseThrow())
                    .as("mean %s", name)
                    .isCloseTo(oracle.getOrDefault(name + " all", -1.0), within(5.1e-5));
        });
    }

    /** Some find nothing at all, so that the means show whether those count. */
    private static RankMeasures question(String id, Random random, StringBuilder qrels, StringBuilder run) {
        Map<String, Integer> grades = new LinkedHashMap<>();
        List<String> units = new ArrayList<>();
        for (int unit = 0; unit < 30; unit++) {
            units.add("u" + unit);
            if (random.nextInt(5) == 0) {
                grades.put("u" + unit, random.nextInt(4));
            }
        }
        grades.put("sure", 1);
        Collections.shuffle(units, random);
        List<String> ranked = random.nextInt(6) == 0 ? List.of() : units.subList(0, random.nextInt(1, 20));
        grades.forEach((unit, grade) -> qrels.append(id + " 0 " + unit + " " + grade + "\n"));
        for (int i = 0; i < ranked.size(); i++) {
            run.append(id + " Q0 " + ranked.get(i) + " " + (i + 1) + " " + (100 - i) + " test\n");
        }
        return new RankMeasures(ranked, grades);
    }

    private Map<String, Double> trecEval(String qrels, String run) throws IOException {
        Path relevant = Files.writeString(folder.resolve("qrels"), qrels);
        Path ranked = Files.writeString(folder.resolve("run"), run);
        String[][] lines = new trec_eval()
                .runAndGetOutput(new String[] {"-c", "-q", "-m", "all_trec", relevant.toString(), ranked.toString()});
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String[] line : lines) {
            if (MEASURES.containsKey(line[0])) {
                figures.put(line[0] + " " + line[1], Double.parseDouble(line[2]));
            }
        }
        return figures;
    }
}
