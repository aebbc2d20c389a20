package nl.wegwijzer.evaluation.gate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Slice;
import nl.wegwijzer.evaluation.source.Fields;
import nl.wegwijzer.evaluation.source.Problems;
import nl.wegwijzer.evaluation.source.SourceFiles;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;

/** Reads a gate from YAML. */
public final class GateFileReader {
    private static final List<String> KEYS = List.of("min_cases", "max_unmeasured", "baseline", "floors", "exceptions");
    private static final List<String> FLOOR_KEYS =
            List.of("metric", "version", "slice", "min", "max", "by", "max_drop", "max_unmeasured");
    private static final List<String> EXCEPTION_KEYS = List.of("case", "metric", "slice", "reason", "until");
    private static final int USUAL_MIN_CASES = 30;

    private final List<MetricInfo> metrics;
    private final Problems problems;

    private GateFileReader(List<MetricInfo> metrics, Problems problems) {
        this.metrics = metrics;
        this.problems = problems;
    }

    /**
     * Reads a gate that may name these metrics.
     *
     * @throws KnowledgeException with every problem, each with its line
     */
    public static GateFile read(KnowledgeFile file, List<MetricInfo> metrics) {
        Problems problems = new Problems(file.name());
        GateFileReader reader = new GateFileReader(metrics, problems);
        Optional<GateFile> gate = SourceFiles.yaml(file)
                .flatMap(node -> Fields.of(node, KEYS, "a gate", problems))
                .map(reader::gate);
        problems.throwIfAny();
        return gate.orElseGet(() -> new GateFile(USUAL_MIN_CASES, 0, Optional.empty(), List.of(), List.of()));
    }

    private GateFile gate(Fields fields) {
        return new GateFile(
                (int) fields.number("min_cases").orElse(USUAL_MIN_CASES),
                fields.number("max_unmeasured").orElse(0),
                fields.text("baseline"),
                fields.items("floors", node -> Fields.of(node, FLOOR_KEYS, "a floor", problems)).stream()
                        .flatMap(Optional::stream)
                        .map(this::floor)
                        .toList(),
                fields.items("exceptions", node -> Fields.of(node, EXCEPTION_KEYS, "an exception", problems)).stream()
                        .flatMap(Optional::stream)
                        .map(this::exemption)
                        .toList());
    }

    private Floor floor(Fields fields) {
        String metric = metric(fields.line(), fields.required("metric"));
        Floor.Limits limits = new Floor.Limits(
                fields.number("min"),
                fields.number("max"),
                bound(fields),
                fields.number("max_drop"),
                fields.number("max_unmeasured"));
        if (limits.min().isEmpty() && limits.max().isEmpty() && limits.maxDrop().isEmpty()) {
            problems.add(fields.line(), "a floor needs min, max or max_drop");
        }
        return new Floor(fields.line(), metric, fields.number("version"), slice(fields), limits);
    }

    private Floor.Bound bound(Fields fields) {
        Optional<String> name = fields.text("by");
        Optional<Floor.Bound> bound = name.flatMap(Floor.Bound::of);
        if (name.isPresent() && bound.isEmpty()) {
            problems.add(
                    fields.line(),
                    "\"by\" must be point (the value) or lower (the end of its interval on the bad side)");
        }
        return bound.orElse(Floor.Bound.POINT);
    }

    private Exemption exemption(Fields fields) {
        Optional<String> metric = fields.text("metric").map(name -> metric(fields.line(), name));
        if (metric.isPresent() == fields.text("case").isPresent()) {
            problems.add(fields.line(), "an exception names either a case, or a metric with its slice");
        }
        return new Exemption(
                fields.line(), fields.text("case"), metric, slice(fields), fields.required("reason"), until(fields));
    }

    private LocalDate until(Fields fields) {
        try {
            return LocalDate.parse(fields.required("until"));
        } catch (DateTimeException e) {
            problems.add(fields.line(), "\"until\" must be a day such as 2027-01-31");
            return LocalDate.EPOCH;
        }
    }

    private static Slice slice(Fields fields) {
        return fields.text("slice").map(Slice::new).orElse(Slice.ALL);
    }

    private String metric(int line, String name) {
        if (!name.isEmpty()
                && metrics.stream().noneMatch(metric -> metric.name().equals(name))) {
            problems.add(
                    line,
                    "no metric is called \"" + name + "\"; there are "
                            + String.join(
                                    ", ", metrics.stream().map(MetricInfo::name).toList()));
        }
        return name;
    }
}
