package nl.wegwijzer.evaluation.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How wrong replies are when only the surest are given. Replies of the same confidence form one point. Two conventions of the
 * area are in use: the mean over all replies, and trapezoids from an added point at coverage 0.
 */
public final class RiskCoverage {
    private final List<Point> points;

    private RiskCoverage(List<Point> points) {
        this.points = List.copyOf(points);
    }

    /** One reply. */
    public record Reply(double confidence, boolean wrong) {}

    /**
     * When all replies down to a confidence are given.
     *
     * @param risk wrong ones among those given
     * @param generalizedRisk wrong ones among those given, as a part of all
     */
    public record Point(double confidence, double coverage, double risk, double generalizedRisk) {}

    /** Of at least one reply. */
    public static RiskCoverage of(List<Reply> replies) {
        List<Reply> sorted = replies.stream()
                .sorted(Comparator.comparingDouble(Reply::confidence).reversed())
                .toList();
        double n = sorted.size();
        List<Point> points = new ArrayList<>();
        int wrong = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Reply reply = sorted.get(i);
            wrong += reply.wrong() ? 1 : 0;
            boolean last = i + 1 == sorted.size() || sorted.get(i + 1).confidence() < reply.confidence();
            if (last) {
                points.add(new Point(reply.confidence(), (i + 1) / n, wrong / (i + 1.0), wrong / n));
            }
        }
        return new RiskCoverage(points);
    }

    /** From the surest on. */
    public List<Point> points() {
        return points;
    }

    /** Area under the curve, as the mean over replies. */
    public double aurcMean() {
        return mean(points.stream().mapToDouble(Point::risk).toArray());
    }

    /** Area under the curve of the generalized risk, as the mean over replies. */
    public double augrcMean() {
        return mean(points.stream().mapToDouble(Point::generalizedRisk).toArray());
    }

    /** Area under the curve, by trapezoids. */
    public double aurcTrapezoid() {
        return trapezoid(
                points.getFirst().risk(),
                points.stream().mapToDouble(Point::risk).toArray());
    }

    /** Area under the curve of the generalized risk, by trapezoids. */
    public double augrcTrapezoid() {
        return trapezoid(0, points.stream().mapToDouble(Point::generalizedRisk).toArray());
    }

    /** How much worse than an order that knows which replies are wrong (mean convention). */
    public double excess() {
        double error = points.getLast().risk();
        double best = error >= 1 ? 1 : error + (1 - error) * Math.log(1 - error);
        return aurcMean() - best;
    }

    private double mean(double[] heights) {
        double area = 0;
        double before = 0;
        for (int i = 0; i < heights.length; i++) {
            area += heights[i] * (points.get(i).coverage() - before);
            before = points.get(i).coverage();
        }
        return area;
    }

    private double trapezoid(double atZero, double[] heights) {
        double area = 0;
        double coverage = 0;
        double height = atZero;
        for (int i = 0; i < heights.length; i++) {
            area += (height + heights[i]) / 2 * (points.get(i).coverage() - coverage);
            coverage = points.get(i).coverage();
            height = heights[i];
        }
        return area;
    }
}
