package nl.wegwijzer.evaluation.statistics;

import java.util.List;
import java.util.stream.IntStream;

/** Whether a confidence of 0.8 is right four times out of five. */
public final class Calibration {
    private static final int BINS = 10;

    private Calibration() {}

    /** Replies whose confidence lies from {@code low} (in) to {@code high} (out, but for 1). */
    public record Bin(double low, double high, int replies, double meanConfidence, double accuracy) {}

    /** Ten bins of equal width, without the empty ones. */
    public static List<Bin> bins(List<RiskCoverage.Reply> replies) {
        return IntStream.range(0, BINS)
                .mapToObj(index -> bin(index, replies))
                .filter(bin -> bin.replies() > 0)
                .toList();
    }

    private static Bin bin(int index, List<RiskCoverage.Reply> replies) {
        List<RiskCoverage.Reply> inside = replies.stream()
                .filter(reply -> Math.min(BINS - 1, (int) (reply.confidence() * BINS)) == index)
                .toList();
        double confidence = inside.stream()
                .mapToDouble(RiskCoverage.Reply::confidence)
                .average()
                .orElse(0);
        double right = inside.stream().filter(reply -> !reply.wrong()).count();
        return new Bin(
                (double) index / BINS,
                (index + 1.0) / BINS,
                inside.size(),
                confidence,
                inside.isEmpty() ? 0 : right / inside.size());
    }

    /** Expected calibration error: the mean distance of confidence and accuracy over the bins, by their size. */
    public static double error(List<RiskCoverage.Reply> replies) {
        return bins(replies).stream()
                .mapToDouble(bin -> Math.abs(bin.meanConfidence() - bin.accuracy()) * bin.replies() / replies.size())
                .sum();
    }

    /** Brier's score: the mean square of the distance of confidence and being right. */
    public static double brier(List<RiskCoverage.Reply> replies) {
        return replies.stream()
                .mapToDouble(reply -> reply.confidence() - (reply.wrong() ? 0 : 1))
                .map(distance -> distance * distance)
                .average()
                .orElse(0);
    }
}
