package nl.wegwijzer.evaluation.score;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.evaluation.testset.Outcome;
import nl.wegwijzer.evaluation.testset.TestCase;

/**
 * A part of a set.
 *
 * @param name {@code all} (cases that people wrote), {@code generated} (those that a program wrote), or one label such as
 *     {@code lang=nl}, {@code tag=typo}, {@code severity=safety}, {@code outcome=answered}
 */
public record Slice(String name) implements Comparable<Slice> {
    /** Every case that a person wrote. */
    public static final Slice ALL = new Slice("all");

    private static final Slice GENERATED = new Slice("generated");

    /** The slices that a case belongs to; one that a program wrote belongs to {@code generated} alone. */
    public static List<Slice> of(TestCase one) {
        if (one.labels().generated()) {
            return List.of(GENERATED);
        }
        List<Slice> slices = new ArrayList<>();
        slices.add(ALL);
        slices.add(new Slice("lang=" + one.prompt().lang()));
        slices.add(new Slice("severity=" + one.labels().severity().wireName()));
        one.expect()
                .outcome()
                .map(Outcome::wireName)
                .map(name -> new Slice("outcome=" + name))
                .ifPresent(slices::add);
        one.labels().tags().stream()
                .distinct()
                .map(tag -> new Slice("tag=" + tag))
                .forEach(slices::add);
        return List.copyOf(slices);
    }

    @Override
    public int compareTo(Slice other) {
        int first = Boolean.compare(other.equals(ALL), equals(ALL));
        return first == 0 ? name.compareTo(other.name) : first;
    }

    @Override
    public String toString() {
        return name;
    }
}
