package nl.wegwijzer.evaluation.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.judge.Flips;
import nl.wegwijzer.evaluation.judge.JudgeCalibration;
import nl.wegwijzer.evaluation.judge.Verdicts;
import nl.wegwijzer.evaluation.statistics.Interval;

/** What a judge said, and how far to believe it, for people. */
final class JudgeText {
    /** Below this nobody should act on what a judge says (evaluation.md, 3.5). */
    private static final double LEAST_KAPPA = 0.6;

    private static final double MOST_FLIPS = 0.05;
    private static final String NOT_COMPUTED = "not computed";

    private final PrintWriter out;

    JudgeText(PrintWriter out) {
        this.out = out;
    }

    void print(Verdicts verdicts, Optional<JudgeCalibration> calibration) {
        out.printf(
                Locale.ROOT,
                "the judge passes %d of %d answers (%.3f); %d unmeasured%n",
                verdicts.passed(),
                verdicts.measured(),
                verdicts.share(),
                verdicts.byCase().size() - verdicts.measured());
        verdicts.missing()
                .forEach((reason, times) -> out.printf(Locale.ROOT, "  unmeasured, %d times: %s%n", times, reason));
        Flips flips = verdicts.flips();
        if (flips.repeated() > 0) {
            out.printf(
                    Locale.ROOT,
                    "asked again, it changed its verdict on %d of %d answers (%s)%n",
                    flips.flipped(),
                    flips.repeated(),
                    shown(OptionalDouble.of(flips.rate()), Optional.of(flips.interval())));
        }
        calibration.ifPresent(found -> print(found, verdicts.share()));
        List<String> doubts = doubts(calibration, flips);
        out.println(doubts.isEmpty() ? "the judge may be believed" : "don't decide anything by this judge:");
        doubts.forEach(doubt -> out.printf(Locale.ROOT, "  %s%n", doubt));
        out.flush();
    }

    private void print(JudgeCalibration calibration, double share) {
        if (calibration.both() == 0) {
            out.printf(Locale.ROOT, "no answer has both a label and a verdict%n");
            return;
        }
        out.printf(
                Locale.ROOT,
                "person and judge: same %d of %d (%s)%n",
                calibration.same(),
                calibration.both(),
                shown(
                        OptionalDouble.of((double) calibration.same() / calibration.both()),
                        Optional.of(calibration.agreement())));
        out.printf(Locale.ROOT, "  kappa        %s%n", shown(calibration.kappa(), calibration.kappaInterval()));
        out.printf(
                Locale.ROOT,
                "  sensitivity  %s%n",
                shown(calibration.sensitivity(), calibration.sensitivityInterval()));
        out.printf(
                Locale.ROOT,
                "  specificity  %s%n",
                shown(calibration.specificity(), calibration.specificityInterval()));
        out.printf(
                Locale.ROOT,
                "share of right answers, corrected for the judge's errors: %s (Rogan-Gladen), %s (prediction-powered)%n",
                shown(calibration.corrected(share), Optional.empty()),
                shown(calibration.predicted(share), Optional.empty()));
    }

    private static List<String> doubts(Optional<JudgeCalibration> calibration, Flips flips) {
        List<String> doubts = new ArrayList<>();
        if (calibration.isEmpty()) {
            doubts.add("nobody has checked it: fill in a sheet of 'annotate' and give it with --labels");
        } else {
            Optional<Interval> kappa = calibration.get().kappaInterval();
            if (kappa.isEmpty()) {
                doubts.add("kappa needs answers of both kinds: person and judge say the same one thing of all");
            } else if (kappa.get().low() < LEAST_KAPPA) {
                doubts.add(String.format(
                        Locale.ROOT,
                        "kappa may be as low as %.3f; it must be %.1f at least",
                        kappa.get().low(),
                        LEAST_KAPPA));
            }
        }
        if (flips.repeated() == 0) {
            doubts.add("it was asked everything once: see with --repeat 3 whether it says the same again");
        } else if (flips.rate() > MOST_FLIPS) {
            doubts.add(String.format(
                    Locale.ROOT,
                    "it changes its verdict on %.1f %%; that may be %.0f %% at most",
                    100 * flips.rate(),
                    100 * MOST_FLIPS));
        }
        return doubts;
    }

    private static String shown(OptionalDouble value, Optional<Interval> interval) {
        if (value.isEmpty()) {
            return NOT_COMPUTED;
        }
        return String.format(Locale.ROOT, "%.3f", value.getAsDouble())
                + interval.map(range -> String.format(Locale.ROOT, " [%.3f–%.3f]", range.low(), range.high()))
                        .orElse("");
    }
}
