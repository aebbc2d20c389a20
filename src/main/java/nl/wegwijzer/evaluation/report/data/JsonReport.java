package nl.wegwijzer.evaluation.report.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.comparison.Comparison;
import nl.wegwijzer.evaluation.comparison.MetricComparison;
import nl.wegwijzer.evaluation.gate.GateResult;
import nl.wegwijzer.evaluation.report.view.Changes;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.run.RunHeader;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.CaseScores;
import nl.wegwijzer.evaluation.score.Details;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.statistics.Interval;
import nl.wegwijzer.evaluation.statistics.Seed;
import nl.wegwijzer.evaluation.testset.TestCase;

/** Everything for programs: the same keys in the same order, in English whatever the report's language. */
public final class JsonReport {
    /** Changes when a reader of the older form would go wrong. */
    static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private final View view;

    /** Of this view. */
    public JsonReport(View view) {
        this.view = view;
    }

    /** The whole file. */
    public String json() {
        try {
            DefaultPrettyPrinter printer =
                    new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
            return MAPPER.writer(printer).writeValueAsString(node()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private ObjectNode node() {
        ObjectNode root = object().put("report", FORMAT);
        RunHeader header = view.evaluation().run().header();
        root.putObject("set")
                .put("name", header.set().name())
                .put("hash", header.set().hash())
                .put("split", header.set().split())
                .put("cases", view.disclosure().caseCount())
                .put("hidden", view.disclosure().isHidden());
        root.set("run", run(header));
        view.evaluation().gate().ifPresent(gate -> root.set("gate", gate(gate)));
        view.evaluation().comparison().ifPresent(comparison -> root.set("comparison", comparison(comparison)));
        ArrayNode metrics = root.putArray("metrics");
        view.scorecard().metrics().forEach(metric -> metrics.add(metric(metric)));
        root.set("details", details(view.scorecard().details()));
        if (!view.disclosure().isHidden()) {
            ArrayNode cases = root.putArray("cases");
            view.disclosure().cases().forEach(one -> cases.add(testCase(one)));
        }
        return root;
    }

    private static ObjectNode run(RunHeader header) {
        return object().put("started", header.started().toString())
                .put("assistant", header.assistant())
                .put("tool", header.tool())
                .put("guide", header.guide());
    }

    private ObjectNode gate(GateResult result) {
        ObjectNode gate = object().put("passed", result.passed());
        ArrayNode findings = gate.putArray("findings");
        view.disclosure()
                .findings()
                .forEach(one -> findings.addObject()
                        .put("kind", wire(one.kind()))
                        .put("verdict", wire(one.verdict()))
                        .put("rule", one.rule())
                        .put("sentence", one.sentence()));
        return gate;
    }

    private ObjectNode comparison(Comparison comparison) {
        ObjectNode node = object();
        node.set("before", run(comparison.before()));
        view.changes().ifPresent(changes -> node.set("changes", changes(changes)));
        node.putObject("repeatability")
                .put("cases", comparison.repeatability().cases())
                .put("identical", comparison.repeatability().identical())
                .put("passedBoth", comparison.repeatability().passedBoth());
        ArrayNode metrics = node.putArray("metrics");
        comparison.metrics().forEach(one -> metrics.add(metric(one)));
        ArrayNode warnings = node.putArray("warnings");
        comparison.warnings().forEach(warnings::add);
        return node;
    }

    private static ObjectNode changes(Changes changes) {
        ObjectNode node = object();
        node.set("broken", group(changes.broken()));
        node.set("fixed", group(changes.fixed()));
        node.set("stillFailing", group(changes.stillFailing()));
        node.set("notComparable", group(changes.otherwise()));
        return node;
    }

    private static ObjectNode group(Changes.Group group) {
        ObjectNode node = object().put("count", group.count());
        if (!group.shown().isEmpty()) {
            ArrayNode ids = node.putArray("cases");
            group.shown().forEach(one -> ids.add(one.id()));
        }
        return node;
    }

    private static ObjectNode metric(MetricComparison one) {
        ObjectNode node = object().put("name", one.metric().name())
                .put("slice", one.slice().name())
                .put("pairs", one.pairs())
                .put("before", one.before())
                .put("after", one.after())
                .put("worse", one.worse())
                .put("better", one.better());
        number(node, "p", one.p());
        number(node, "holm", one.adjusted());
        interval(node, one.interval());
        return node.put("note", one.note());
    }

    private ObjectNode metric(MetricInfo metric) {
        ObjectNode node = object().put("name", metric.name())
                .put("version", metric.version())
                .put("better", wire(metric.better()))
                .put("proxy", metric.proxy())
                .put("seed", HexFormat.of().toHexDigits(Seed.of(metric.name())));
        ArrayNode slices = node.putArray("slices");
        view.disclosure().aggregates().stream()
                .filter(aggregate -> aggregate.metric().equals(metric.name()))
                .forEach(aggregate -> slices.add(aggregate(aggregate)));
        return node;
    }

    private static ObjectNode aggregate(Aggregate aggregate) {
        ObjectNode node = object().put("slice", aggregate.slice().name());
        number(node, "value", aggregate.value());
        interval(node, aggregate.interval());
        node.putObject("counts")
                .put("values", aggregate.counts().values())
                .put("groups", aggregate.counts().groups())
                .put("notApplicable", aggregate.counts().notApplicable())
                .put("unmeasured", aggregate.counts().unmeasured())
                .put("errors", aggregate.counts().faults());
        return node.put("note", aggregate.note());
    }

    private static ObjectNode details(Details details) {
        ObjectNode node = object();
        ArrayNode confusion = node.putArray("confusion");
        details.confusion()
                .forEach(cell -> confusion
                        .addObject()
                        .put("expected", cell.expected())
                        .put("came", cell.came())
                        .put("cases", cell.cases()));
        ArrayNode curve = node.putArray("riskCoverage");
        details.riskCoverage()
                .forEach(point -> curve.addObject()
                        .put("confidence", point.confidence())
                        .put("coverage", point.coverage())
                        .put("risk", point.risk())
                        .put("generalizedRisk", point.generalizedRisk()));
        ArrayNode bins = node.putArray("reliability");
        details.reliability()
                .forEach(bin -> bins.addObject()
                        .put("low", bin.low())
                        .put("high", bin.high())
                        .put("cases", bin.cases())
                        .put("meanConfidence", bin.meanConfidence())
                        .put("accuracy", bin.accuracy()));
        ObjectNode stages = node.putObject("stages");
        details.stages()
                .forEach((stage, times) -> stages.putObject(stage)
                        .put("n", times.n())
                        .put("p50", times.p50())
                        .put("p95", times.p95())
                        .put("p99", times.p99()));
        return node;
    }

    private ObjectNode testCase(TestCase one) {
        ObjectNode node = object().put("id", one.id()).put("question", one.question());
        ObjectNode scores = node.putObject("scores");
        view.scorecard()
                .scoresOf(one.id())
                .map(CaseScores::scores)
                .ifPresent(all -> all.forEach((metric, score) -> scores.set(metric, score(score))));
        return node;
    }

    private static ObjectNode score(Score score) {
        return switch (score) {
            case Score.Value(double value, String why) ->
                object().put("state", "value").put("value", value).put("why", why);
            case Score.NotApplicable(String why) ->
                object().put("state", "not_applicable").put("why", why);
            case Score.Unmeasured(String why) ->
                object().put("state", "unmeasured").put("why", why);
            case Score.Fault(String why) -> object().put("state", "error").put("why", why);
        };
    }

    private static void number(ObjectNode node, String key, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(key, value.getAsDouble());
        } else {
            node.putNull(key);
        }
    }

    private static void interval(ObjectNode node, Optional<Interval> interval) {
        interval.ifPresentOrElse(
                range -> node.putObject("interval").put("low", range.low()).put("high", range.high()),
                () -> node.putNull("interval"));
    }

    private static String wire(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
