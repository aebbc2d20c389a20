package nl.wegwijzer.evaluation.metric.content;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.testset.Nugget;
import nl.wegwijzer.evaluation.testset.ReadableText;

/** How much of what a good answer says is said. Definitions of TREC's nuggetizer; a case without nuggets isn't judged. */
public final class NuggetMetrics {
    private NuggetMetrics() {}

    /** All four. */
    public static List<Metric> all() {
        return List.of(
                metric("nugget_vital_strict", true, true, "Vital nuggets that are said in full."),
                metric("nugget_vital", true, false, "Vital nuggets that are said; in part counts half."),
                metric("nugget_all_strict", false, true, "Nuggets that are said in full."),
                metric("nugget_all", false, false, "Nuggets that are said; in part counts half."));
    }

    private static Metric metric(String name, boolean vital, boolean strict, String meaning) {
        return new Metric.OfCase(
                MetricInfo.mean(name, "expect.nuggets", meaning), answer -> score(answer, vital, strict));
    }

    private static Score score(CaseAnswer answer, boolean vital, boolean strict) {
        List<Nugget> nuggets = answer.expect().nuggets().stream()
                .filter(nugget -> nugget.vital() || !vital)
                .toList();
        if (nuggets.isEmpty()) {
            return new Score.NotApplicable(vital ? "the case has no vital nuggets" : "the case has no nuggets");
        }
        ReadableText text = new ReadableText(answer.reply().text());
        List<String> missing = new ArrayList<>();
        double said = 0;
        for (Nugget nugget : nuggets) {
            NuggetAssignment assignment = NuggetAssignment.of(nugget, text);
            said += strict ? Math.floor(assignment.weight()) : assignment.weight();
            if (assignment != NuggetAssignment.SUPPORT) {
                missing.add(nugget.id() + (assignment == NuggetAssignment.PARTIAL ? " (in part)" : ""));
            }
        }
        String why = missing.isEmpty() ? "all are said" : "not said in full: " + String.join(", ", missing);
        return new Score.Value(said / nuggets.size(), why);
    }
}
