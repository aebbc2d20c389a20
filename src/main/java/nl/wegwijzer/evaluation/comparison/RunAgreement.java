package nl.wegwijzer.evaluation.comparison;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.wegwijzer.evaluation.run.Reply;
import nl.wegwijzer.evaluation.run.ReplyReading;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunRecord;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.Scorecard;

/** How far two runs of the same assistant repeat each other. */
public final class RunAgreement {
    private final String verdict;

    /** With the name of the metric that says whether a case passes. */
    public RunAgreement(String verdict) {
        this.verdict = verdict;
    }

    /** Over the cases with a usable reply in both. */
    public Repeatability of(Run before, Scorecard scoredBefore, Run after, Scorecard scoredAfter) {
        int cases = 0;
        int identical = 0;
        int passedBoth = 0;
        for (RunRecord now : after.records()) {
            Optional<Reply> then = before.record(now.caseId()).flatMap(RunAgreement::reply);
            Optional<Reply> reply = reply(now);
            if (then.isPresent() && reply.isPresent()) {
                cases++;
                identical += isSame(then.get(), reply.get()) ? 1 : 0;
                passedBoth += passed(scoredBefore, now.caseId()) && passed(scoredAfter, now.caseId()) ? 1 : 0;
            }
        }
        return new Repeatability(cases, identical, passedBoth);
    }

    private static Optional<Reply> reply(RunRecord one) {
        return ReplyReading.of(one) instanceof ReplyReading.Understood(Reply reply)
                ? Optional.of(reply)
                : Optional.empty();
    }

    private static boolean isSame(Reply one, Reply other) {
        Set<String> cited = new HashSet<>(one.citedIds());
        return one.outcome() == other.outcome() && cited.equals(new HashSet<>(other.citedIds()));
    }

    private boolean passed(Scorecard scored, String caseId) {
        return scored.scoresOf(caseId)
                .flatMap(one -> one.score(verdict))
                .filter(score -> score instanceof Score.Value value && value.value() >= 1)
                .isPresent();
    }
}
