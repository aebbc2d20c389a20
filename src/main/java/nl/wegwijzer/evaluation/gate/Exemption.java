package nl.wegwijzer.evaluation.gate;

import java.time.LocalDate;
import java.util.Optional;
import nl.wegwijzer.evaluation.score.Slice;

/**
 * Something that may fail until a day, because a person said why. Names a case, or a metric with a slice.
 *
 * @param until the last day on which it holds
 */
public record Exemption(
        int line, Optional<String> caseId, Optional<String> metric, Slice slice, String reason, LocalDate until) {

    /** Whether it is past its day. */
    boolean isExpired(LocalDate today) {
        return today.isAfter(until);
    }

    boolean concerns(Floor floor) {
        return metric.isPresent() && metric.get().equals(floor.metric()) && slice.equals(floor.slice());
    }

    boolean concernsCase(String id) {
        return caseId.isPresent() && caseId.get().equals(id);
    }

    String subject() {
        return caseId.map(id -> "case " + id).orElseGet(() -> metric.orElse("") + ", " + slice);
    }
}
