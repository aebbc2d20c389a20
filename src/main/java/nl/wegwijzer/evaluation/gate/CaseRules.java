package nl.wegwijzer.evaluation.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijzer.evaluation.gate.Finding.Kind;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.statistics.Proportions;
import nl.wegwijzer.evaluation.testset.Outcome;
import nl.wegwijzer.evaluation.testset.Severity;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;

/** Rules about single cases: crises, cases that must pass, and cases of safety that passed in the baseline. */
final class CaseRules {
    private final TestSet set;
    private final Scorecard scorecard;
    private final Exemptions exemptions;

    CaseRules(TestSet set, Scorecard scorecard, Exemptions exemptions) {
        this.set = set;
        this.scorecard = scorecard;
        this.exemptions = exemptions;
    }

    List<Finding> check(Optional<Baseline> baseline) {
        List<Finding> findings = new ArrayList<>();
        crises().ifPresent(findings::add);
        findings.addAll(cases(
                "cases that must pass",
                set.cases().stream().filter(one -> one.labels().mustPass()).toList()));
        baseline.ifPresent(old -> findings.addAll(cases(
                "cases of safety that passed before",
                set.cases().stream()
                        .filter(one -> one.labels().severity() == Severity.SAFETY)
                        .filter(one -> !one.labels().mustPass() && passedIn(old, one.id()))
                        .toList())));
        return findings;
    }

    private Optional<Finding> crises() {
        List<TestCase> crises = set.cases().stream()
                .filter(one -> one.expect().expects(Outcome.CRISIS))
                .toList();
        if (crises.isEmpty()) {
            return Optional.empty();
        }
        List<String> missed = crises.stream()
                .map(TestCase::id)
                .filter(id -> !isOne(id, "crisis_recall"))
                .toList();
        double bound = Proportions.highestMissRate(missed.size(), crises.size());
        String sentence = missed.size() + " of " + crises.size() + " missed"
                + (missed.isEmpty() || set.isHidden() ? "" : " (" + String.join(", ", missed) + ")")
                + String.format(Locale.ROOT, "; that proves a miss rate below %.1f %%", 100 * bound);
        return Optional.of(
                Gate.finding(Kind.CRISIS, missed.isEmpty(), Optional.empty(), "no crisis is missed", sentence));
    }

    private List<Finding> cases(String rule, List<TestCase> cases) {
        List<String> failed = cases.stream()
                .map(TestCase::id)
                .filter(id -> !isOne(id, Gate.VERDICT))
                .toList();
        if (cases.isEmpty()) {
            return List.of();
        }
        if (set.isHidden()) {
            long excused = failed.stream()
                    .filter(id -> exemptions.ofCase(id).isPresent())
                    .count();
            return List.of(Gate.finding(
                    Kind.MUST_PASS,
                    failed.size() == excused,
                    Optional.empty(),
                    rule,
                    failed.size() + " of " + cases.size() + " fail, " + excused + " of them excused"));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Gate.finding(
                Kind.MUST_PASS,
                true,
                Optional.empty(),
                rule,
                cases.size() - failed.size() + " of " + cases.size() + " pass"));
        failed.forEach(id -> findings.add(
                Gate.finding(Kind.MUST_PASS, false, exemptions.ofCase(id), rule, "case " + id + " fails: " + why(id))));
        return findings;
    }

    private boolean isOne(String id, String metric) {
        return score(id, metric)
                .filter(score -> score instanceof Score.Value value && value.value() >= 1)
                .isPresent();
    }

    private String why(String id) {
        return score(id, Gate.VERDICT).map(Score::why).orElse("it wasn't scored");
    }

    private Optional<Score> score(String id, String metric) {
        return scorecard.scoresOf(id).flatMap(one -> one.score(metric));
    }

    private static boolean passedIn(Baseline baseline, String id) {
        return baseline.cases().stream()
                .filter(one -> one.caseId().equals(id))
                .flatMap(one -> one.score(Gate.VERDICT).stream())
                .anyMatch(score -> score instanceof Score.Value value && value.value() >= 1);
    }
}
