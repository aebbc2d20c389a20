package nl.wegwijzer.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.evaluation.metric.MetricCatalog;
import nl.wegwijzer.evaluation.run.ReplyReading;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunHeader;
import nl.wegwijzer.evaluation.run.RunRecord;
import nl.wegwijzer.evaluation.run.SetReference;
import nl.wegwijzer.evaluation.run.Turn;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.evaluation.testset.TestSetReader;
import nl.wegwijzer.knowledge.KnowledgeFile;

/** Sets and runs for tests. */
public final class Runs {
    private Runs() {}

    /** A set from lines of YAML. */
    public static TestSet set(String... yaml) {
        return TestSetReader.read(
                new KnowledgeFile("example-dev.yaml", String.join("\n", yaml).getBytes(StandardCharsets.UTF_8)));
    }

    /** A case from its expectation, as YAML. */
    public static TestCase testCase(String expect) {
        return set("- {id: a, question: Hoe dan, expect: " + expect + "}")
                .cases()
                .getFirst();
    }

    /** A case with a reply. */
    public static CaseAnswer answer(String expect, Replies replies) {
        if (!(ReplyReading.of(replies.json()) instanceof ReplyReading.Understood(var reply))) {
            throw new IllegalArgumentException("the reply doesn't follow the contract");
        }
        return new CaseAnswer(testCase(expect), reply, 12, ExampleGuide.guide());
    }

    /** What a metric of the catalogue says. */
    public static Score score(String metric, CaseAnswer answer) {
        return MetricCatalog.all().stream()
                .filter(one -> one.info().name().equals(metric))
                .map(one -> ((Metric.OfCase) one).rule().apply(answer))
                .findFirst()
                .orElseThrow();
    }

    /** The value of a metric; NaN when there is none. */
    public static double value(String metric, CaseAnswer answer) {
        return score(metric, answer) instanceof Score.Value(double value, String why) ? value : Double.NaN;
    }

    /** A header for a set. */
    public static RunHeader header(TestSet set) {
        return new RunHeader(
                SetReference.to(set),
                ExampleGuide.guide().fingerprint().value(),
                "in-process",
                "1",
                Instant.parse("2026-11-23T12:00:00Z"));
    }

    /** A run with these replies, by the ids of the cases. */
    public static Run run(TestSet set, Map<String, Replies> replies) {
        List<RunRecord> records = new ArrayList<>();
        new LinkedHashMap<>(replies).forEach((id, reply) -> records.add(record(id, reply.json())));
        return new Run(header(set), records);
    }

    private static RunRecord record(String id, ObjectNode reply) {
        return new RunRecord(id, List.of(new Turn.Replied(reply, 200, 10)));
    }

    /** The scores of a run. */
    public static Scorecard scorecard(TestSet set, Run run) {
        return MetricCatalog.scorer().score(set, run, ExampleGuide.guide());
    }
}
