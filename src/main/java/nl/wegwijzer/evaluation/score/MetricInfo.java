package nl.wegwijzer.evaluation.score;

/**
 * What a metric is.
 *
 * @param name stable, such as {@code citation_recall}
 * @param version changes with every change of meaning; scores of different versions aren't compared
 * @param proxy whether it stands in for something that can't be measured without a person or a model
 * @param needs what must be in the case or the reply, in words; empty when nothing
 * @param meaning one sentence
 */
public record MetricInfo(
        String name, int version, Better better, Spread spread, boolean proxy, String needs, String meaning) {

    /** A share of cases that is better the higher it is. */
    public static MetricInfo proportion(String name, String needs, String meaning) {
        return new MetricInfo(name, 1, Better.HIGHER, Spread.PROPORTION, false, needs, meaning);
    }

    /** A mean of values between 0 and 1 that is better the higher it is. */
    public static MetricInfo mean(String name, String needs, String meaning) {
        return new MetricInfo(name, 1, Better.HIGHER, Spread.MEAN, false, needs, meaning);
    }

    /** The same, but better the lower it is. */
    public MetricInfo lowerIsBetter() {
        return new MetricInfo(name, version, Better.LOWER, spread, proxy, needs, meaning);
    }

    /** The same, marked as a stand-in. */
    public MetricInfo asProxy() {
        return new MetricInfo(name, version, better, spread, true, needs, meaning);
    }

    /** The same with another kind of interval. */
    public MetricInfo with(Spread other) {
        return new MetricInfo(name, version, better, other, proxy, needs, meaning);
    }
}
