package nl.wegwijzer.evaluation.metric.content;

import nl.wegwijzer.evaluation.testset.Nugget;
import nl.wegwijzer.evaluation.testset.ReadableText;

/** How far an answer says what a nugget asks for. */
public enum NuggetAssignment {
    /** It does. */
    SUPPORT(1),
    /** In part. */
    PARTIAL(0.5),
    /** It doesn't, or it says what it must not. */
    NOT(0);

    private final double weight;

    NuggetAssignment(double weight) {
        this.weight = weight;
    }

    /** What it counts for where halves count. */
    double weight() {
        return weight;
    }

    /** By the nugget's phrases. */
    public static NuggetAssignment of(Nugget nugget, ReadableText text) {
        if (nugget.noneOf().stream().anyMatch(phrase -> phrase.isIn(text))) {
            return NOT;
        }
        boolean any = nugget.anyOf().stream().anyMatch(phrase -> phrase.isIn(text));
        long all = nugget.allOf().stream().filter(phrase -> phrase.isIn(text)).count();
        if ((any || nugget.anyOf().isEmpty()) && all == nugget.allOf().size()) {
            return SUPPORT;
        }
        return all > 0 || (any && !nugget.allOf().isEmpty()) ? PARTIAL : NOT;
    }
}
