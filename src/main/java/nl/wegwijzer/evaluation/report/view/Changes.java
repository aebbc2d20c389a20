package nl.wegwijzer.evaluation.report.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wegwijzer.evaluation.comparison.CaseChange;
import nl.wegwijzer.evaluation.comparison.Comparison;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.report.Evaluation;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.testset.TestCase;

/**
 * Which cases pass no more, pass again, or fail as before.
 *
 * @param broken passed before
 * @param fixed pass now
 * @param stillFailing failed then and now
 * @param otherwise had a value only once, so that there is no better or worse
 */
public record Changes(Group broken, Group fixed, Group stillFailing, Group otherwise) {

    /**
     * Some cases.
     *
     * @param count how many
     * @param shown those that may be named: all, or none
     */
    public record Group(int count, List<TestCase> shown) {

        /** Copies the list. */
        public Group {
            shown = List.copyOf(shown);
        }
    }

    /** Empty when there was nothing to compare with. */
    static Optional<Changes> of(Evaluation evaluation, Disclosure disclosure) {
        return evaluation
                .comparison()
                .map(comparison -> new Changes(
                        group(evaluation, disclosure, is(comparison, CaseChange.Direction.BROKEN)),
                        group(evaluation, disclosure, is(comparison, CaseChange.Direction.FIXED)),
                        group(evaluation, disclosure, failsAsBefore(evaluation, comparison)),
                        group(evaluation, disclosure, is(comparison, CaseChange.Direction.CHANGED))));
    }

    private static Group group(Evaluation evaluation, Disclosure disclosure, Predicate<String> belongs) {
        List<TestCase> cases = evaluation.set().cases().stream()
                .filter(one -> belongs.test(one.id()))
                .toList();
        return new Group(cases.size(), disclosure.isHidden() ? List.of() : cases);
    }

    private static Predicate<String> is(Comparison comparison, CaseChange.Direction direction) {
        List<String> ids = comparison.changes().stream()
                .filter(change -> change.metric().equals(CaseVerdict.NAME) && change.direction() == direction)
                .map(CaseChange::caseId)
                .toList();
        return ids::contains;
    }

    private static Predicate<String> failsAsBefore(Evaluation evaluation, Comparison comparison) {
        List<String> changed = comparison.changes().stream()
                .filter(change -> change.metric().equals(CaseVerdict.NAME))
                .map(CaseChange::caseId)
                .toList();
        return id -> Standing.of(evaluation.scorecard(), id) == Standing.FAILED
                && !changed.contains(id)
                && evaluation.before().flatMap((Run run) -> run.record(id)).isPresent();
    }
}
