package nl.wegwijzer.evaluation.report.view;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Spread;
import nl.wegwijzer.evaluation.statistics.Interval;

/** Numbers as a language writes them. */
public final class Numbers {
    private static final double SMALLEST_P = 0.001;

    private final Locale locale;

    /** In a language. */
    public Numbers(ReportLanguage language) {
        this.locale = language.locale();
    }

    /** What a metric's values are counted in. */
    public enum Unit {
        /** A part of 1, shown as a percentage. */
        SHARE,
        /** A plain number from 0 to 1. */
        NUMBER,
        /** Milliseconds. */
        MILLIS;

        /** Of a metric; areas, errors and harmonic means aren't shares of anything. */
        public static Unit of(MetricInfo metric) {
            if (metric.name().startsWith("latency")) {
                return MILLIS;
            }
            return metric.spread() == Spread.NONE ? NUMBER : SHARE;
        }
    }

    /** A whole number. */
    public String count(long count) {
        return format("#,##0", (double) count);
    }

    /** 86.3%. */
    public String percent(double share) {
        return format("0.#", 100 * share) + "%";
    }

    /** Three digits after the point. */
    public String decimal(double value) {
        return format("0.000", value);
    }

    /** Milliseconds, finer when they are few. */
    public String millis(double millis) {
        return format(millis < 10 ? "0.0" : "#,##0", millis) + " ms";
    }

    /** A value of a metric. */
    public String value(MetricInfo metric, double value) {
        return switch (Unit.of(metric)) {
            case SHARE -> percent(value);
            case NUMBER -> decimal(value);
            case MILLIS -> millis(value);
        };
    }

    /** A value, or a dash. */
    public String value(MetricInfo metric, OptionalDouble value) {
        return value.isPresent() ? value(metric, value.getAsDouble()) : "–";
    }

    /** A difference with its sign; shares in percentage points, without the word. */
    public String difference(MetricInfo metric, double difference) {
        return switch (Unit.of(metric)) {
            case SHARE -> format("+0.0;−0.0", 100 * difference);
            case NUMBER -> format("+0.000;−0.000", difference);
            case MILLIS -> format("+#,##0.0;−#,##0.0", difference) + " ms";
        };
    }

    /** 80.1–91.0%. */
    public String interval(MetricInfo metric, Interval interval) {
        return switch (Unit.of(metric)) {
            case SHARE -> format("0.0", 100 * interval.low()) + "–" + format("0.0", 100 * interval.high()) + "%";
            case NUMBER -> decimal(interval.low()) + "–" + decimal(interval.high());
            case MILLIS -> millis(interval.low()) + "–" + millis(interval.high());
        };
    }

    /** An interval of a difference, with signs. */
    public String between(MetricInfo metric, Interval interval, String to) {
        return difference(metric, interval.low()) + " " + to + " " + difference(metric, interval.high());
    }

    /** A p value with its sign of equality: "p = 0.031". */
    public String p(double p) {
        return p < SMALLEST_P ? "p < " + decimal(SMALLEST_P) : "p = " + decimal(p);
    }

    /** A moment, in universal time. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale)
                        .withZone(ZoneOffset.UTC)
                        .format(instant)
                + " UTC";
    }

    private String format(String pattern, double value) {
        // A rounded nothing has no sign.
        double shown = Math.abs(value) < 1e-9 ? 0 : value;
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(shown);
    }
}
