package nl.wegwijzer.evaluation.statistics;

/** The interval of a difference between two shares of the same cases (Bonett and Price, 2012); good from small n. */
public final class BonettPrice {
    private static final double Z = 1.959963984540054;

    private BonettPrice() {}

    /** Of the share after minus the share before. */
    public static Interval interval(int broken, int mended, int n) {
        double worse = (broken + 1.0) / (n + 2);
        double better = (mended + 1.0) / (n + 2);
        double difference = better - worse;
        double margin = Z * Math.sqrt((worse + better - difference * difference) / (n + 2));
        return new Interval(Math.max(-1, difference - margin), Math.min(1, difference + margin));
    }
}
