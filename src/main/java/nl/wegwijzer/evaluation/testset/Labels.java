package nl.wegwijzer.evaluation.testset;

import java.util.List;

/**
 * What a case is for.
 *
 * @param group variants of one question share it; the case's own id when it stands alone
 * @param mustPass whether one failure fails the gate
 * @param reviewedBy who checked what is expected
 * @param generated whether a program wrote it; kept apart from cases that people wrote
 */
public record Labels(
        String group,
        Severity severity,
        boolean mustPass,
        List<String> tags,
        List<String> reviewedBy,
        boolean generated) {

    /** Copies the lists. */
    public Labels {
        tags = List.copyOf(tags);
        reviewedBy = List.copyOf(reviewedBy);
    }
}
