package nl.wegwijzer.safety;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.wegwijzer.learning.TextFeatures;

/**
 * Which of two kinds of messages one is more like: logistic regression over {@link TextFeatures}, each weighted by how rare it is
 * (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 6.2 and 15.3), learnt with steps that shrink for what was
 * seen often (Duchi, Hazan and Singer, Adaptive Subgradient Methods, 2011). The same messages give the same weights.
 */
final class Likeness {
    private static final int ROUNDS = 12;
    private static final float STEP = 0.2f;

    /** As if so much was seen of each feature before: without it the first message that has one would take it all. */
    private static final float SEEN = 0.01f;

    private static final int SEED = 113;

    /** One weight for each feature, its rarity included, and one for all messages. */
    private final float[] weights;

    private final float[] rarities;

    private Likeness(float[] weights, float[] rarities) {
        this.weights = weights;
        this.rarities = rarities;
    }

    private record Lesson(TextFeatures features, boolean positive) {}

    /** Learns from messages; both kinds weigh the same, however many there are of each. */
    static Likeness between(List<String> positive, List<String> negative) {
        List<Lesson> lessons = new ArrayList<>();
        positive.forEach(message -> lessons.add(new Lesson(TextFeatures.of(MessageWords.of(message)), true)));
        negative.forEach(message -> lessons.add(new Lesson(TextFeatures.of(MessageWords.of(message)), false)));
        Likeness likeness = new Likeness(new float[TextFeatures.SIZE + 1], rarities(lessons));
        float[] seen = new float[TextFeatures.SIZE + 1];
        float ofPositive = lessons.size() / (2f * positive.size());
        float ofNegative = lessons.size() / (2f * negative.size());
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(lesson -> likeness.learn(lesson, lesson.positive() ? ofPositive : ofNegative, seen));
        }
        return likeness;
    }

    /** As in BM25 and elsewhere: {@code 1 + ln(N / n)}, of a feature that stands in n of N messages. */
    private static float[] rarities(List<Lesson> lessons) {
        int[] counts = new int[TextFeatures.SIZE];
        for (Lesson lesson : lessons) {
            for (int feature : lesson.features().words()) {
                counts[feature]++;
            }
            for (int feature : lesson.features().pieces()) {
                counts[feature]++;
            }
        }
        float[] rarities = new float[TextFeatures.SIZE];
        for (int feature = 0; feature < rarities.length; feature++) {
            rarities[feature] = 1 + (float) Math.log((1.0 + lessons.size()) / (1.0 + counts[feature]));
        }
        return rarities;
    }

    private void learn(Lesson lesson, float importance, float[] seen) {
        double odds = of(lesson.features());
        float error = (float) ((lesson.positive() ? 1 : 0) - 1 / (1 + Math.exp(-odds))) * importance;
        learn(lesson.features().words(), error, seen);
        learn(lesson.features().pieces(), error, seen);
        step(TextFeatures.SIZE, error, seen);
    }

    private void learn(int[] features, float error, float[] seen) {
        float length = length(features);
        for (int feature : features) {
            step(feature, error * rarities[feature] / length, seen);
        }
    }

    private void step(int feature, float slope, float[] seen) {
        seen[feature] += slope * slope;
        weights[feature] += STEP * slope / (float) Math.sqrt(seen[feature] + SEEN);
    }

    /** The logarithm of the odds that a message is of the first kind. */
    double of(String message) {
        return of(TextFeatures.of(MessageWords.of(message)));
    }

    private double of(TextFeatures features) {
        return weights[TextFeatures.SIZE] + sum(features.words()) + sum(features.pieces());
    }

    private double sum(int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature] * rarities[feature];
        }
        return features.length == 0 ? 0 : sum / length(features);
    }

    private float length(int[] features) {
        float squares = 0;
        for (int feature : features) {
            squares += rarities[feature] * rarities[feature];
        }
        return (float) Math.sqrt(squares);
    }

    /** How many bytes one takes. */
    static int size() {
        return Float.BYTES * (2 * TextFeatures.SIZE + 1);
    }

    /** Writes what {@link #read} reads. */
    void write(ByteBuffer buffer) {
        for (float[] numbers : List.of(weights, rarities)) {
            buffer.asFloatBuffer().put(numbers);
            buffer.position(buffer.position() + Float.BYTES * numbers.length);
        }
    }

    /** One that was learnt before. */
    static Likeness read(ByteBuffer buffer) {
        Likeness likeness = new Likeness(new float[TextFeatures.SIZE + 1], new float[TextFeatures.SIZE]);
        for (float[] numbers : List.of(likeness.weights, likeness.rarities)) {
            buffer.asFloatBuffer().get(numbers);
            buffer.position(buffer.position() + Float.BYTES * numbers.length);
        }
        return likeness;
    }
}
