package nl.wegwijzer.evaluation.judge;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.wegwijzer.evaluation.source.Fields;
import nl.wegwijzer.evaluation.source.Problems;
import nl.wegwijzer.evaluation.source.SourceFiles;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;

/** Asks each thing once and keeps the verdict. With {@link Judge#NONE} behind it, it only replays what was kept. */
public final class CachedJudge implements Judge {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> KEYS = List.of("hash", "value", "reason");

    private final Judge judge;
    private final Map<String, Verdict.Given> kept = new ConcurrentHashMap<>();

    /** With an empty memory. */
    public CachedJudge(Judge judge) {
        this.judge = judge;
    }

    /**
     * With the verdicts of a file of JSON lines.
     *
     * @throws KnowledgeException when a line isn't a verdict
     */
    public static CachedJudge replaying(KnowledgeFile file, Judge judge) {
        CachedJudge cached = new CachedJudge(judge);
        Problems problems = new Problems(file.name());
        SourceFiles.jsonLines(file).stream()
                .flatMap(node -> Fields.of(node, KEYS, "a verdict", problems).stream())
                .forEach(fields -> cached.kept.put(
                        fields.required("hash"),
                        new Verdict.Given(
                                value(fields, problems), fields.text("reason").orElse(""))));
        problems.throwIfAny();
        return cached;
    }

    /** Unknown isn't no. */
    private static double value(Fields fields, Problems problems) {
        double value = fields.number("value").orElse(-1);
        if (value < 0 || value > 1) {
            problems.add(fields.line(), "\"value\" must be a number from 0 to 1");
        }
        return value;
    }

    @Override
    public Verdict judge(JudgeRequest request) {
        String hash = request.hash().value();
        Verdict.Given known = kept.get(hash);
        if (known != null) {
            return known;
        }
        Verdict verdict = judge.judge(request);
        if (verdict instanceof Verdict.Given given) {
            kept.put(hash, given);
        }
        return verdict;
    }

    /** What is kept, as JSON lines sorted by hash. What is missing isn't kept. */
    public String lines() {
        return kept.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> MAPPER.createObjectNode()
                        .put("hash", entry.getKey())
                        .put("value", entry.getValue().value())
                        .put("reason", entry.getValue().reason())
                        .toString())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
