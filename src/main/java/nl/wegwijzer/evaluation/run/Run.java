package nl.wegwijzer.evaluation.run;

import java.util.List;
import java.util.Optional;

/** All replies to a set, in the order of the set. */
public record Run(RunHeader header, List<RunRecord> records) {

    /** Copies the list. */
    public Run {
        records = List.copyOf(records);
    }

    /** What came back for a case. */
    public Optional<RunRecord> record(String caseId) {
        return records.stream().filter(one -> one.caseId().equals(caseId)).findFirst();
    }

    /** How many cases have no usable last reply. */
    public long failures() {
        return records.stream().filter(one -> one.last() instanceof Turn.Failed).count();
    }
}
