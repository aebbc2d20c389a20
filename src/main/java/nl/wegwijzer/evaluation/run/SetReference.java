package nl.wegwijzer.evaluation.run;

import nl.wegwijzer.evaluation.testset.TestSet;

/**
 * Which set a run answered.
 *
 * @param hash of its cases; another hash is another set
 */
public record SetReference(String name, String hash, String split) {

    /** To a set as it is now. */
    public static SetReference to(TestSet set) {
        return new SetReference(set.name(), set.hash().value(), set.split());
    }

    /** Whether only aggregates may be shown. */
    public boolean isHidden() {
        return TestSet.isHidden(name);
    }
}
