package nl.wegwijzer.evaluation.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.gate.Finding.Kind;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.statistics.Interval;

/** A figure against its own limits. */
final class FloorRule {
    private final GateFile file;
    private final Floor floor;
    private final Exemptions exemptions;

    FloorRule(GateFile file, Floor floor, Exemptions exemptions) {
        this.file = file;
        this.floor = floor;
        this.exemptions = exemptions;
    }

    List<Finding> check(Scorecard scorecard) {
        Optional<Aggregate> found = scorecard.aggregate(floor.metric(), floor.slice());
        int cases = found.map(one -> one.counts().denominator()).orElse(0);
        List<Finding> findings = new ArrayList<>();
        if (cases < file.minCases()) {
            findings.add(finding(
                    Kind.TOO_FEW,
                    false,
                    floor.subject() + ": at least " + file.minCases() + " cases",
                    cases + " cases are too few to gate on"));
        }
        found.ifPresent(one -> {
            unmeasured(one).ifPresent(findings::add);
            floor.limits().min().ifPresent(min -> findings.add(limit(one, min, true)));
            floor.limits().max().ifPresent(max -> findings.add(limit(one, max, false)));
        });
        return findings;
    }

    private Optional<Finding> unmeasured(Aggregate one) {
        double allowed = floor.limits().maxUnmeasured().orElse(file.maxUnmeasured());
        return one.counts().unmeasuredShare() <= allowed
                ? Optional.empty()
                : Optional.of(finding(
                        Kind.UNMEASURED,
                        false,
                        floor.subject() + ": at most " + figure(allowed) + " without a value",
                        one.counts().unmeasured() + " unmeasured and "
                                + one.counts().faults() + " without a reply, of "
                                + one.counts().denominator()));
    }

    private Finding limit(Aggregate one, double limit, boolean atLeast) {
        boolean point = floor.limits().bound() == Floor.Bound.POINT;
        String rule = floor.subject() + ": " + (point ? "value" : "end of the interval")
                + (atLeast ? " at least " : " at most ") + figure(limit);
        OptionalDouble compared = point ? one.value() : end(one, atLeast);
        if (compared.isEmpty()) {
            return finding(Kind.ABSOLUTE, false, rule, "there is none: " + one.note());
        }
        double value = compared.getAsDouble();
        boolean passed = atLeast ? value >= limit - 1e-9 : value <= limit + 1e-9;
        return finding(
                Kind.ABSOLUTE,
                passed,
                rule,
                "it is " + figure(value) + " (n = " + one.counts().values() + ")");
    }

    private static OptionalDouble end(Aggregate one, boolean atLeast) {
        Optional<Interval> interval = one.interval();
        return interval.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        atLeast ? interval.get().low() : interval.get().high());
    }

    private Finding finding(Kind kind, boolean passed, String rule, String sentence) {
        return Gate.finding(kind, passed, passed ? Optional.empty() : exemptions.of(floor), rule, sentence);
    }

    static String figure(double value) {
        return Math.abs(value) > 10
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3f", value);
    }
}
