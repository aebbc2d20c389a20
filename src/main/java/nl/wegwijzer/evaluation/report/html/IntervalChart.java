package nl.wegwijzer.evaluation.report.html;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import nl.wegwijzer.evaluation.statistics.Interval;

/** A value and its interval on a line. The words say the same. */
final class IntervalChart {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 22;
    private static final double MARGIN = 7;
    private static final double MIDDLE = HEIGHT / 2;

    private final DoubleUnaryOperator x;
    private final List<Double> ticks;

    private IntervalChart(double low, double high, List<Double> ticks) {
        this.x = value -> MARGIN + (WIDTH - 2 * MARGIN) * (Math.clamp(value, low, high) - low) / (high - low);
        this.ticks = ticks;
    }

    /** From 0 to 1. */
    static IntervalChart ofShares() {
        return new IntervalChart(0, 1, List.of(0.0, 0.25, 0.5, 0.75, 1.0));
    }

    /** Of differences, with nothing in the middle. */
    static IntervalChart ofDifferences(double reach) {
        return new IntervalChart(-reach, reach, List.of(0.0));
    }

    /** With a ring where the value was before. */
    Tag draw(double value, Optional<Interval> interval, OptionalDouble before, String words) {
        Tag svg = Tag.of("svg")
                .css("interval")
                .with("viewBox", "0 0 " + (int) WIDTH + " " + (int) HEIGHT)
                .with("role", "img")
                .with("aria-label", words)
                .add(line(MARGIN, WIDTH - MARGIN, "track"));
        ticks.forEach(tick -> svg.add(tick(x.applyAsDouble(tick))));
        interval.ifPresent(
                range -> svg.add(line(x.applyAsDouble(range.low()), x.applyAsDouble(range.high()), "range")));
        before.ifPresent(then -> svg.add(dot(then, 4.5, "before")));
        return svg.add(dot(value, 4.5, "value"));
    }

    private static Tag line(double from, double to, String css) {
        return Tag.of("line")
                .css(css)
                .with("x1", from)
                .with("x2", to)
                .with("y1", MIDDLE)
                .with("y2", MIDDLE);
    }

    private static Tag tick(double at) {
        return Tag.of("line")
                .css("tick")
                .with("x1", at)
                .with("x2", at)
                .with("y1", MIDDLE - 4)
                .with("y2", MIDDLE + 4);
    }

    private Tag dot(double value, double radius, String css) {
        return Tag.of("circle")
                .css(css)
                .with("cx", x.applyAsDouble(value))
                .with("cy", MIDDLE)
                .with("r", radius);
    }
}
