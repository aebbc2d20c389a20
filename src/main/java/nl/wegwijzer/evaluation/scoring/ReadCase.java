package nl.wegwijzer.evaluation.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.evaluation.run.ReplyReading;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunRecord;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.guide.Guide;

/**
 * A case with its reply, if it has one that can be used.
 *
 * @param fault why there is no usable reply; empty when there is
 */
record ReadCase(TestCase testCase, Optional<CaseAnswer> answer, String fault) {

    static List<ReadCase> of(TestSet set, Run run, Guide guide) {
        Map<String, RunRecord> records = new HashMap<>();
        run.records().forEach(one -> records.putIfAbsent(one.caseId(), one));
        return set.cases().stream()
                .map(one -> of(one, Optional.ofNullable(records.get(one.id())), guide))
                .toList();
    }

    private static ReadCase of(TestCase one, Optional<RunRecord> found, Guide guide) {
        if (found.isEmpty()) {
            return new ReadCase(one, Optional.empty(), "the run holds no reply to this case");
        }
        return switch (ReplyReading.of(found.get())) {
            case ReplyReading.Understood(var reply) ->
                new ReadCase(
                        one,
                        Optional.of(
                                new CaseAnswer(one, reply, found.get().last().millis(), guide)),
                        "");
            case ReplyReading.Misshapen(String reason) -> new ReadCase(one, Optional.empty(), reason);
        };
    }
}
