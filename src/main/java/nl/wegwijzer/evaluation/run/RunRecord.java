package nl.wegwijzer.evaluation.run;

import java.util.List;

/**
 * What came back for one case.
 *
 * @param turns one for each earlier question and one for the last; shorter when an earlier one failed
 */
public record RunRecord(String caseId, List<Turn> turns) {

    /** Copies the list; there is at least one turn. */
    public RunRecord {
        turns = List.copyOf(turns);
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("case " + caseId + " has no turn");
        }
    }

    /** The one that is judged. */
    public Turn last() {
        return turns.getLast();
    }
}
