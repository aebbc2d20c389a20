package nl.wegwijzer.evaluation.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.evaluation.gate.Finding.Kind;
import nl.wegwijzer.evaluation.gate.Finding.Verdict;
import nl.wegwijzer.evaluation.score.Comparability;
import nl.wegwijzer.evaluation.score.NotComparable;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.testset.TestSet;

/** Looks at a scorecard and says whether it is good enough. */
public final class Gate {
    /** The metric that says whether a case passed. */
    static final String VERDICT = "case_passed";

    private final GateFile file;
    private final LocalDate today;

    /** With a file, on a day. */
    public Gate(GateFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    /**
     * Checks every rule.
     *
     * @throws NotComparable when the baseline or a floor belongs to another guide, set or version of a metric
     */
    public GateResult check(TestSet set, Scorecard scorecard, Optional<Baseline> baseline) {
        file.floors().forEach(floor -> checkVersion(floor, scorecard));
        baseline.ifPresent(one -> checkBaseline(one, scorecard));
        Exemptions exemptions = new Exemptions(file.exemptions(), today);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(new CaseRules(set, scorecard, exemptions).check(baseline));
        file.floors().forEach(floor -> findings.addAll(new FloorRule(file, floor, exemptions).check(scorecard)));
        findings.addAll(new BaselineRules(set, scorecard, exemptions).check(file.floors(), baseline));
        findings.addAll(exemptions.findings());
        return new GateResult(findings);
    }

    private static void checkVersion(Floor floor, Scorecard scorecard) {
        if (floor.version().isPresent()) {
            int version = scorecard
                    .metric(floor.metric())
                    .orElseThrow(() -> new NotComparable("the scorecard has no metric " + floor.metric()))
                    .version();
            Comparability.same(
                    "the metric " + floor.metric(),
                    "version " + (int) floor.version().getAsDouble(),
                    "version " + version,
                    "set its floor again");
        }
    }

    private static void checkBaseline(Baseline baseline, Scorecard scorecard) {
        String advice = "make a new baseline with --write-baseline and look at the difference";
        Comparability.same(
                "the test set", baseline.set(), scorecard.header().set().hash(), advice);
        Comparability.same("the guide", baseline.guide(), scorecard.header().guide(), advice);
        baseline.metrics()
                .forEach(old -> scorecard
                        .metric(old.name())
                        .ifPresent(metric -> Comparability.same(
                                "the metric " + old.name(),
                                "version " + old.version(),
                                "version " + metric.version(),
                                advice)));
    }

    /** A finding that is excused when it failed and an exemption says so. */
    static Finding finding(Kind kind, boolean passed, Optional<Exemption> excuse, String rule, String sentence) {
        if (passed) {
            return new Finding(kind, Verdict.PASSED, rule, sentence);
        }
        return excuse.map(one -> new Finding(
                        kind, Verdict.EXCUSED, rule, sentence + "; excused until " + one.until() + ": " + one.reason()))
                .orElseGet(() -> new Finding(kind, Verdict.FAILED, rule, sentence));
    }
}
