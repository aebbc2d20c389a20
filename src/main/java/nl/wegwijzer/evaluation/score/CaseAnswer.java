package nl.wegwijzer.evaluation.score;

import nl.wegwijzer.evaluation.run.Reply;
import nl.wegwijzer.evaluation.testset.Expectation;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.guide.Guide;

/**
 * A case with the reply to it, and the guide that both are about.
 *
 * @param millis how long the reply took
 */
public record CaseAnswer(TestCase testCase, Reply reply, double millis, Guide guide) {

    /** What a good reply holds. */
    public Expectation expect() {
        return testCase.expect();
    }
}
