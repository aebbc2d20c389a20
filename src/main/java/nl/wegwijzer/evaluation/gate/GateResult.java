package nl.wegwijzer.evaluation.gate;

import java.util.List;
import nl.wegwijzer.evaluation.gate.Finding.Verdict;

/** What the gate says of a run. */
public record GateResult(List<Finding> findings) {

    /** Copies the list. */
    public GateResult {
        findings = List.copyOf(findings);
    }

    /** Whether nothing failed. */
    public boolean passed() {
        return findings.stream().noneMatch(finding -> finding.verdict() == Verdict.FAILED);
    }

    /** The findings that ended so. */
    public List<Finding> with(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
    }
}
