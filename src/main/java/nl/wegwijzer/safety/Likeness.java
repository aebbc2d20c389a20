package nl.wegwijzer.safety;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which of two kinds of messages one is more like: logistic regression over {@link MessageTraits}, each weighted by how rare it is
 * (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 6.2 and 15.3), learnt with steps that shrink for what was
 * seen often (Duchi, Hazan and Singer, Adaptive Subgradient Methods, 2011). The same messages give the same weights.
 */
final class Likeness {
    private static final int ROUNDS = 12;
    private static final float STEP = 0.2f;

    /** As if so much was seen of each feature before: without it the first message that has one would take it all. */
    private static final float SEEN = 0.01f;

    /** What stands in one message only tells about that message; and what was never seen, as a typing error, says nothing. */
    private static final int LEAST_SEEN = 2;

    private static final int SPREAD = 0x9E3779B9;

    private final MessageTraits traits;

    /** One for each trait, its rarity included, and one for all messages. */
    private final float[] weights;

    /** 0 of traits that were seen too seldom. */
    private final float[] rarities;

    private Likeness(MessageTraits traits, float[] weights, float[] rarities) {
        this.traits = traits;
        this.weights = weights;
        this.rarities = rarities;
    }

    /**
     * What one message teaches.
     *
     * @param place where it stands among the others before they are shuffled: its own, wherever editors put it
     */
    private record Lesson(int place, List<int[]> traits, boolean positive) {
        static Lesson of(String message, MessageTraits traits, boolean positive) {
            return new Lesson(message.hashCode(), traits.of(message), positive);
        }

        /** When its turn is in a round: what editors add or take out between changes nothing about it. */
        int turn(int round) {
            int mixed = (place + round) * SPREAD;
            return (mixed ^ (mixed >>> 15)) * SPREAD;
        }
    }

    /** Learns from messages; both kinds weigh the same, however many there are of each. */
    static Likeness between(List<String> positive, List<String> negative, MessageTraits traits) {
        List<Lesson> lessons = new ArrayList<>();
        positive.forEach(message -> lessons.add(Lesson.of(message, traits, true)));
        negative.forEach(message -> lessons.add(Lesson.of(message, traits, false)));
        Likeness likeness = new Likeness(traits, new float[MessageTraits.SIZE + 1], rarities(lessons));
        float[] seen = new float[MessageTraits.SIZE + 1];
        float ofPositive = lessons.size() / (2f * positive.size());
        float ofNegative = lessons.size() / (2f * negative.size());
        for (int round = 1; round <= ROUNDS; round++) {
            int now = round;
            lessons.sort(Comparator.comparingInt(lesson -> lesson.turn(now)));
            lessons.forEach(lesson -> likeness.learn(lesson, lesson.positive() ? ofPositive : ofNegative, seen));
        }
        return likeness;
    }

    /**
     * {@code (1 + ln(N / n))²}, of a trait that stands in n of N messages. Squared, for what everybody writes tells least.
     */
    private static float[] rarities(List<Lesson> lessons) {
        int[] counts = new int[MessageTraits.SIZE];
        for (Lesson lesson : lessons) {
            for (int[] sort : lesson.traits()) {
                for (int trait : sort) {
                    counts[trait]++;
                }
            }
        }
        float[] rarities = new float[MessageTraits.SIZE];
        for (int trait = 0; trait < rarities.length; trait++) {
            double rarity = 1 + Math.log((1.0 + lessons.size()) / (1.0 + counts[trait]));
            rarities[trait] = counts[trait] < LEAST_SEEN ? 0 : (float) (rarity * rarity);
        }
        return rarities;
    }

    private void learn(Lesson lesson, float importance, float[] seen) {
        double odds = of(lesson.traits());
        float error = (float) ((lesson.positive() ? 1 : 0) - 1 / (1 + Math.exp(-odds))) * importance;
        for (int[] sort : lesson.traits()) {
            float length = length(sort);
            for (int trait : sort) {
                step(trait, error * rarities[trait] / length, seen);
            }
        }
        step(MessageTraits.SIZE, error, seen);
    }

    private void step(int trait, float slope, float[] seen) {
        seen[trait] += slope * slope;
        weights[trait] += STEP * slope / (float) Math.sqrt(seen[trait] + SEEN);
    }

    /** The logarithm of the odds that a message is of the first kind. */
    double of(String message) {
        return of(traits.of(message));
    }

    private double of(List<int[]> sorts) {
        double odds = weights[MessageTraits.SIZE];
        for (int[] sort : sorts) {
            double sum = 0;
            for (int trait : sort) {
                sum += weights[trait] * rarities[trait];
            }
            odds += sum / length(sort);
        }
        return odds;
    }

    /** Of all that was seen before in a message; 1 when nothing was. */
    private float length(int[] sort) {
        float squares = 0;
        for (int trait : sort) {
            squares += rarities[trait] * rarities[trait];
        }
        return squares == 0 ? 1 : (float) Math.sqrt(squares);
    }

    /** How many bytes one takes. */
    static int size() {
        return Float.BYTES * (2 * MessageTraits.SIZE + 1);
    }

    /** Writes what {@link #read} reads. */
    void write(ByteBuffer buffer) {
        for (float[] numbers : List.of(weights, rarities)) {
            buffer.asFloatBuffer().put(numbers);
            buffer.position(buffer.position() + Float.BYTES * numbers.length);
        }
    }

    /** One that was learnt before. */
    static Likeness read(ByteBuffer buffer, MessageTraits traits) {
        Likeness likeness = new Likeness(traits, new float[MessageTraits.SIZE + 1], new float[MessageTraits.SIZE]);
        for (float[] numbers : List.of(likeness.weights, likeness.rarities)) {
            buffer.asFloatBuffer().get(numbers);
            buffer.position(buffer.position() + Float.BYTES * numbers.length);
        }
        return likeness;
    }
}
