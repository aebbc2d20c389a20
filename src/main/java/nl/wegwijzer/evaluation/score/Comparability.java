package nl.wegwijzer.evaluation.score;

import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunHeader;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.guide.Guide;

/** Refuses to put together what doesn't belong together. */
public final class Comparability {
    private Comparability() {}

    /**
     * Whether a run can be scored with a set and a guide.
     *
     * @throws NotComparable when it can't
     */
    public static void check(TestSet set, Run run, Guide guide) {
        same("the test set", run.header().set().hash(), set.hash().value(), "run the set again");
        if (!run.header().guide().isEmpty()) {
            same(
                    "the guide",
                    run.header().guide(),
                    guide.fingerprint().value(),
                    "name the guide of that run, or run it again");
        }
    }

    /**
     * Whether two runs can be compared.
     *
     * @throws NotComparable when they can't
     */
    public static void check(RunHeader before, RunHeader after) {
        same("the test set", before.set().hash(), after.set().hash(), "run both on the same set");
        same("the guide", before.guide(), after.guide(), "run both on the same guide");
    }

    /**
     * Whether a thing is still what it was.
     *
     * @throws NotComparable when it isn't
     */
    public static void same(String what, String before, String now, String advice) {
        if (!before.equals(now)) {
            throw new NotComparable(what + " is another one: it was " + before + " and is " + now + "; " + advice);
        }
    }
}
