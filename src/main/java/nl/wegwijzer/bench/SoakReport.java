package nl.wegwijzer.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wegwijzer.http.WaitLimits;

/**
 * What a long run showed.
 *
 * @param capacity answers per second that the server gives when it is asked as fast as it answers
 * @param seconds of the steady part
 * @param steady at 70 % of the capacity
 * @param megabytes resident memory during the steady part, evenly spaced; empty where it can't be known
 * @param crowd at twice the capacity
 * @param recoverySeconds from the end of the crowd to the first answer in a usual time
 */
public record SoakReport(
        double capacity,
        long seconds,
        LoadPart steady,
        List<Double> megabytes,
        LoadPart crowd,
        double recoverySeconds) {
    private static final double GROWTH = 1.1;
    private static final double SLACK_MEGABYTES = 20;
    private static final double SECONDS_TO_RECOVER = 10;
    private static final double PROMISED_MILLIS = WaitLimits.USUAL.untilCrowd().toMillis();

    /** Copies the list. */
    public SoakReport {
        megabytes = List.copyOf(megabytes);
    }

    /** Median of the last quarter of the samples divided by that of the second; 1 where there are too few. */
    public double growth() {
        int quarter = megabytes.size() / 4;
        return quarter == 0 ? 1 : last(quarter) / second(quarter);
    }

    private double second(int quarter) {
        return Spread.of(megabytes.subList(quarter, 2 * quarter)).median();
    }

    private double last(int quarter) {
        return Spread.of(megabytes.subList(megabytes.size() - quarter, megabytes.size()))
                .median();
    }

    /**
     * The p99, in milliseconds, that accepted answers keep however many are asked: as long as others must have been waiting for it to be a
     * crowd. It leaves room for the wait in a crowd, and for making the answer while every processor is busy.
     */
    public double promisedP99() {
        return PROMISED_MILLIS;
    }

    /** What isn't as it should be; empty when all is. */
    public List<String> faults() {
        int quarter = megabytes.size() / 4;
        boolean grown = quarter > 0 && last(quarter) > second(quarter) * GROWTH + SLACK_MEGABYTES;
        return Stream.of(
                        steady.failed() + steady.refused() > 0 ? "not every question was answered at 70 %" : "",
                        crowd.failed() > 0 ? "the crowd met something else than answers and refusals" : "",
                        Math.max(steady.p99(), crowd.p99()) > promisedP99()
                                ? "accepted answers took longer than their p99"
                                : "",
                        grown ? "memory grew" : "",
                        recoverySeconds > SECONDS_TO_RECOVER ? "it took long to recover" : "")
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    /** The lines of it. */
    public List<String> lines() {
        return Stream.concat(
                        Stream.of(
                                String.format(Locale.ROOT, "Capacity            %.0f answers/s", capacity),
                                String.format(Locale.ROOT, "At 70 %% for %d s   %s", seconds, part(steady)),
                                memory(),
                                String.format(Locale.ROOT, "At twice the capacity %s", part(crowd)),
                                String.format(
                                        Locale.ROOT,
                                        "Their p99           at most %.0f ms; it was %.1f ms, %.1f times that at 70 %%",
                                        promisedP99(),
                                        crowd.p99(),
                                        crowd.p99() / steady.p99()),
                                String.format(Locale.ROOT, "Recovered after     %.2f s", recoverySeconds)),
                        faults().stream().map(fault -> "FAILED: " + fault))
                .toList();
    }

    private String memory() {
        if (megabytes.isEmpty()) {
            return "Resident memory     can't be known here";
        }
        Spread spread = Spread.of(megabytes);
        return String.format(
                Locale.ROOT,
                "Resident memory     %.0f MB (%.0f–%.0f); last quarter / second quarter %.2f",
                spread.median(),
                spread.min(),
                spread.max(),
                growth());
    }

    private static String part(LoadPart part) {
        return String.format(
                Locale.ROOT,
                "%.0f questions/s sent: %d answered (p50 %.1f, p99 %.1f, max %.1f ms), %d refused, %d failed %s",
                part.offeredPerSecond(),
                part.accepted(),
                part.p50(),
                part.p99(),
                part.max(),
                part.refused(),
                part.failed(),
                part.statuses());
    }
}
