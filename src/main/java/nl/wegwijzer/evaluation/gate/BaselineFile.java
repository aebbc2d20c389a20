package nl.wegwijzer.evaluation.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wegwijzer.evaluation.score.CaseScores;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;

/** A baseline as JSON with one line for each figure and each case, always in the same order: a readable difference in git. */
public final class BaselineFile {
    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BaselineFile() {}

    /** The text of a baseline. */
    public static String text(Baseline baseline) {
        return "{\n  \"baseline\": " + FORMAT
                + ",\n  \"set\": \"" + baseline.set()
                + "\",\n  \"guide\": \"" + baseline.guide()
                + "\",\n  \"metrics\": "
                + lines(baseline.metrics().stream()
                        .map(one -> node().put("name", one.name()).put("version", one.version()))
                        .toList())
                + ",\n  \"figures\": "
                + lines(baseline.figures().stream()
                        .map(one -> node().put("metric", one.metric())
                                .put("slice", one.slice())
                                .put("value", rounded(one.value()))
                                .put("n", one.n()))
                        .toList())
                + ",\n  \"cases\": "
                + lines(baseline.cases().stream().map(BaselineFile::testCase).toList()) + "\n}\n";
    }

    private static ObjectNode testCase(CaseScores one) {
        ObjectNode node = node().put("case", one.caseId());
        one.scores().forEach((metric, score) -> {
            if (score instanceof Score.Value(double value, String why)) {
                node.put(metric, rounded(value));
            }
        });
        return node;
    }

    private static String lines(List<ObjectNode> nodes) {
        return nodes.stream().map(node -> "    " + node).collect(Collectors.joining(",\n", "[\n", "\n  ]"));
    }

    private static ObjectNode node() {
        return MAPPER.createObjectNode();
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    /**
     * Reads a baseline.
     *
     * @throws KnowledgeException when it isn't one
     */
    public static Baseline read(KnowledgeFile file) {
        try {
            JsonNode node = MAPPER.readTree(file.text());
            if (node.path("baseline").asInt() != FORMAT) {
                throw problem(file, 1, "this isn't a baseline of form " + FORMAT);
            }
            List<Baseline.MetricVersion> metrics = new ArrayList<>();
            node.path("metrics")
                    .forEach(one -> metrics.add(new Baseline.MetricVersion(
                            one.path("name").asText(), one.path("version").asInt())));
            List<Baseline.BaselineFigure> figures = new ArrayList<>();
            node.path("figures").forEach(one -> figures.add(figure(one)));
            List<CaseScores> cases = new ArrayList<>();
            node.path("cases").forEach(one -> cases.add(testCase(one)));
            return new Baseline(node.path("set").asText(), node.path("guide").asText(), metrics, figures, cases);
        } catch (JsonProcessingException e) {
            throw problem(file, e.getLocation().getLineNr(), "this isn't valid JSON: " + e.getOriginalMessage());
        }
    }

    private static Baseline.BaselineFigure figure(JsonNode one) {
        return new Baseline.BaselineFigure(
                one.path("metric").asText(),
                one.path("slice").asText(),
                one.path("value").asDouble(),
                one.path("n").asInt());
    }

    private static CaseScores testCase(JsonNode one) {
        Map<String, Score> scores = new LinkedHashMap<>();
        one.properties().forEach(field -> {
            if (field.getValue().isNumber()) {
                scores.put(field.getKey(), new Score.Value(field.getValue().asDouble(), "baseline"));
            }
        });
        return new CaseScores(one.path("case").asText(), scores);
    }

    private static KnowledgeException problem(KnowledgeFile file, int line, String message) {
        return new KnowledgeException(List.of(new SourceProblem(file.name(), line, message)));
    }
}
