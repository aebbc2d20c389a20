package nl.wegwijzer.evaluation.scoring;

import java.util.List;
import nl.wegwijzer.evaluation.score.Details;
import nl.wegwijzer.evaluation.score.ScoredAnswer;
import nl.wegwijzer.evaluation.testset.TestCase;

/** Makes the tables and curves of a run. */
@FunctionalInterface
public interface DetailsMaker {

    /** Of the cases with a usable reply, and of those without. */
    Details make(List<ScoredAnswer> answers, List<TestCase> faults);
}
