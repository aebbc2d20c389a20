package nl.wegwijzer.evaluation.report.html;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** A square plot of two shares. */
final class CurveChart {
    private static final double LEFT = 52;
    private static final double TOP = 14;
    private static final double SIZE = 300;
    private static final double WIDTH = LEFT + SIZE + 18;
    private static final double HEIGHT = TOP + SIZE + 50;
    private static final int STEPS = 4;

    private final Tag svg;
    private final double high;

    /** A point, and how large it is drawn. */
    record Dot(double x, double y, double radius) {}

    /** With axes from 0 to 1, and from 0 to a highest value. */
    CurveChart(String words, String across, String up, double high, DoubleFunction<String> label) {
        this.high = high;
        this.svg = Tag.of("svg")
                .css("curve")
                .with("viewBox", "0 0 " + (int) WIDTH + " " + (int) HEIGHT)
                .with("role", "img")
                .with("aria-label", words);
        for (int step = 0; step <= STEPS; step++) {
            double part = (double) step / STEPS;
            svg.add(
                    line(0, part * high, 1, part * high).css("grid"),
                    label(LEFT - 8, y(part * high) + 4, "end", label.apply(part * high)),
                    label(x(part), TOP + SIZE + 18, "middle", label.apply(part)));
        }
        svg.add(label(x(0.5), HEIGHT - 6, "middle", across).css("axis"));
        svg.add(label(-y(high / 2), 11, "middle", up).css("axis").with("transform", "rotate(-90)"));
    }

    /** A line from corner to corner. */
    CurveChart diagonal() {
        svg.add(line(0, 0, 1, 1).css("ideal"));
        return this;
    }

    /** A line through points, and the points. */
    CurveChart line(List<Dot> dots) {
        StringBuilder points = new StringBuilder();
        dots.forEach(dot -> points.append(String.format(Locale.ROOT, "%.2f,%.2f ", x(dot.x()), y(dot.y()))));
        svg.add(Tag.of("polyline").css("path").with("points", points.toString().strip()));
        return dots(dots);
    }

    private CurveChart dots(List<Dot> dots) {
        dots.forEach(dot -> svg.add(Tag.of("circle")
                .css("value")
                .with("cx", x(dot.x()))
                .with("cy", y(dot.y()))
                .with("r", dot.radius())));
        return this;
    }

    Tag tag() {
        return svg;
    }

    private Tag line(double fromX, double fromY, double toX, double toY) {
        return Tag.of("line")
                .with("x1", x(fromX))
                .with("y1", y(fromY))
                .with("x2", x(toX))
                .with("y2", y(toY));
    }

    private static Tag label(double x, double y, String anchor, String words) {
        return Tag.of("text", words).with("x", x).with("y", y).with("text-anchor", anchor);
    }

    private static double x(double share) {
        return LEFT + SIZE * Math.clamp(share, 0, 1);
    }

    private double y(double value) {
        return TOP + SIZE * (1 - Math.clamp(value / high, 0, 1));
    }
}
