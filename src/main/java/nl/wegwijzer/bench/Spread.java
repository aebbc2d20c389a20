package nl.wegwijzer.bench;

import java.util.List;

/** What the rounds gave: their median, and the lowest and highest of them. */
public record Spread(double median, double min, double max) {
    /** Of one figure per round; there is at least one. */
    static Spread of(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }
}
