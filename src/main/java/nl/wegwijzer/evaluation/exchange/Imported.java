package nl.wegwijzer.evaluation.exchange;

import java.util.List;
import nl.wegwijzer.evaluation.testset.TestSet;

/**
 * What was made of a file.
 *
 * @param rows how many tests, rows or lines were read
 * @param unknownColumns columns or keys that mean nothing here
 * @param rubrics what only a model can judge
 * @param notices what was read otherwise than it was written
 */
public record Imported(
        TestSet set,
        int rows,
        List<Ignored> ignored,
        List<String> unknownColumns,
        List<Rubric> rubrics,
        List<String> notices) {

    /** Copies the lists. */
    public Imported {
        ignored = List.copyOf(ignored);
        unknownColumns = List.copyOf(unknownColumns);
        rubrics = List.copyOf(rubrics);
        notices = List.copyOf(notices);
    }

    /** How many cases there are now. */
    public int made() {
        return set.cases().size();
    }

    /** All of it in lines for people; equal reasons are counted. */
    public List<String> summary() {
        return ImportSummary.of(this);
    }
}
