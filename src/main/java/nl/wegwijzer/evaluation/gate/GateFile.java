package nl.wegwijzer.evaluation.gate;

import java.util.List;
import java.util.Optional;

/**
 * What a run must be like.
 *
 * @param minCases how many cases a gated slice must have
 * @param maxUnmeasured the part of a metric's cases that may be without a value
 * @param baseline the file to compare with, beside this one; {@code {split}} in its name stands for the set's split
 */
public record GateFile(
        int minCases, double maxUnmeasured, Optional<String> baseline, List<Floor> floors, List<Exemption> exemptions) {

    /** Copies the lists. */
    public GateFile {
        floors = List.copyOf(floors);
        exemptions = List.copyOf(exemptions);
    }
}
