package nl.wegwijzer.evaluation.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.evaluation.gate.Finding;
import nl.wegwijzer.evaluation.gate.GateResult;
import nl.wegwijzer.evaluation.report.Evaluation;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.Slice;
import nl.wegwijzer.evaluation.testset.TestCase;

/** What of an evaluation may be shown: of a hidden set nothing that points to a single case. */
public final class Disclosure {
    /** Slices of a hidden set with fewer cases are left out: they would tell of single ones. */
    public static final int FEWEST_CASES = 5;

    /** What a rule about must-pass cases may say of a hidden set: how many, and nothing after that but numbers. */
    private static final String COUNTS = "\\d+ of \\d+ (pass|fail, \\d+ of them excused)";

    private final Evaluation evaluation;
    private final boolean hidden;

    /** Of an evaluation. */
    public Disclosure(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.hidden = evaluation.set().isHidden() || evaluation.scorecard().isHidden();
    }

    /** Whether only aggregates may be shown. */
    public boolean isHidden() {
        return hidden;
    }

    /** The cases that may be shown one by one, in the order of the set. */
    public List<TestCase> cases() {
        return hidden ? List.of() : evaluation.set().cases();
    }

    /** How many cases there are, shown or not. */
    public int caseCount() {
        return evaluation.set().cases().size();
    }

    /** The aggregates that may be shown, by metric and then by slice. */
    public List<Aggregate> aggregates() {
        return evaluation.scorecard().aggregates().stream()
                .filter(this::mayShow)
                .toList();
    }

    /** One of them. */
    public Optional<Aggregate> aggregate(String metric, Slice slice) {
        return evaluation.scorecard().aggregate(metric, slice).filter(this::mayShow);
    }

    /** The slices that may be shown. */
    public List<Slice> slices() {
        return aggregates().stream().map(Aggregate::slice).distinct().toList();
    }

    /** How many slices are left out. */
    public long withheldSlices() {
        long all = evaluation.scorecard().aggregates().stream()
                .map(Aggregate::slice)
                .distinct()
                .count();
        return all - slices().size();
    }

    /** What the gate found. Of a hidden set, what it says of single cases is only counted. */
    public List<Finding> findings() {
        List<Finding> findings = evaluation.gate().map(GateResult::findings).orElse(List.of());
        return hidden ? anonymous(findings) : findings;
    }

    private boolean mayShow(Aggregate aggregate) {
        return !hidden || aggregate.counts().cases() >= FEWEST_CASES;
    }

    private List<Finding> anonymous(List<Finding> findings) {
        List<Finding> shown = new ArrayList<>();
        for (Finding.Verdict verdict : Finding.Verdict.values()) {
            long cases = findings.stream()
                    .filter(one -> one.verdict() == verdict && isOfOneCase(one))
                    .count();
            if (cases > 0) {
                shown.add(new Finding(
                        Finding.Kind.MUST_PASS, verdict, "rules for single cases", cases + " of them; not named"));
            }
        }
        findings.stream().filter(one -> !isOfOneCase(one)).forEach(shown::add);
        return shown;
    }

    private boolean isOfOneCase(Finding finding) {
        boolean counts = finding.sentence().matches(COUNTS);
        return (finding.kind() == Finding.Kind.MUST_PASS && !counts)
                || evaluation.set().cases().stream().anyMatch(one -> names(finding, one));
    }

    private static boolean names(Finding finding, TestCase one) {
        String words = finding.rule() + " " + finding.sentence();
        return words.contains(one.id()) || words.contains(one.question());
    }
}
