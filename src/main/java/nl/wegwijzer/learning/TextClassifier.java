package nl.wegwijzer.learning;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * Tells how likely a text is to be of each of some kinds: multinomial logistic regression over {@link TextFeatures}, weighed by how
 * rare they are (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 6.2 and 15.3), learnt with steps that shrink
 * for what was seen often (Duchi, Hazan and Singer, Adaptive Subgradient Methods, 2011). The same examples give the same weights.
 * Immutable.
 */
public final class TextClassifier {
    private static final int SIZE = 1 << 17;
    private static final int ROUNDS = 6;
    private static final float STEP = 0.3f;

    /** As if so much was seen of each feature before: without it the first text that has one would take it all. */
    private static final float SEEN = 0.01f;

    /** What stands in one text only tells about that text. */
    private static final int LEAST_SEEN = 2;

    /** Learning from a smaller error takes time and changes nothing. */
    private static final float NEGLIGIBLE = 0.01f;

    /** By chance, of pieces that were never seen about half share a number with one that was. */
    private static final double MOSTLY = 0.75;

    private static final int SEED = 3;

    private final int kinds;

    /** By the number of the feature, one for each kind; after the last feature those that hold for every text. */
    private final float[] weights;

    /** 0 for features that were seen too seldom. */
    private final float[] rarities;

    private TextClassifier(int kinds) {
        this.kinds = kinds;
        this.weights = new float[kinds * (SIZE + 1)];
        this.rarities = new float[SIZE];
    }

    /**
     * A text and what it is.
     *
     * @param words in one plain form
     * @param kind counted from 0
     */
    public record Example(List<String> words, int kind) {
        /** Copies the list. */
        public Example {
            words = List.copyOf(words);
        }
    }

    /** The features of a text with the share of each: words weigh as much together as pieces do. */
    private static final class Shares {
        final int[] features;
        final float[] shares;

        Shares(int count) {
            features = new int[count];
            shares = new float[count];
        }
    }

    private record Lesson(Shares shares, int kind) {}

    /**
     * Learns from examples. A kind with few counts for more than its number, but not for as much as one with many.
     *
     * @param kinds how many there are; of one without examples every text is unlikely
     */
    public static TextClassifier of(int kinds, List<Example> examples) {
        TextClassifier classifier = new TextClassifier(kinds);
        List<TextFeatures> features = examples.stream()
                .map(example -> TextFeatures.of(example.words()))
                .toList();
        classifier.countRarities(features);
        List<Lesson> lessons = new ArrayList<>();
        int[] counts = new int[kinds];
        for (int i = 0; i < examples.size(); i++) {
            int kind = examples.get(i).kind();
            lessons.add(new Lesson(classifier.shares(features.get(i)), kind));
            counts[kind]++;
        }
        float[] importances = new float[kinds];
        for (int kind = 0; kind < kinds; kind++) {
            importances[kind] = (float) Math.sqrt(examples.size() / ((double) kinds * counts[kind]));
        }
        float[] seen = new float[classifier.weights.length];
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(lesson -> classifier.learn(lesson, importances[lesson.kind()], seen));
        }
        return classifier;
    }

    /** As in BM25 and elsewhere: {@code 1 + ln(N / n)}, of a feature that stands in n of N texts. */
    private void countRarities(List<TextFeatures> texts) {
        int[] counts = new int[SIZE];
        texts.forEach(text -> each(text, feature -> counts[feature]++));
        for (int feature = 0; feature < SIZE; feature++) {
            rarities[feature] = counts[feature] < LEAST_SEEN
                    ? 0
                    : 1 + (float) Math.log((1.0 + texts.size()) / (1.0 + counts[feature]));
        }
    }

    private static void each(TextFeatures text, IntConsumer feature) {
        for (int number : text.words()) {
            feature.accept(number % SIZE);
        }
        for (int number : text.pieces()) {
            feature.accept(number % SIZE);
        }
    }

    private Shares shares(TextFeatures text) {
        Shares shares = new Shares(text.words().length + text.pieces().length);
        add(text.words(), shares, 0);
        add(text.pieces(), shares, text.words().length);
        return shares;
    }

    private void add(int[] numbers, Shares to, int from) {
        double squares = 0;
        for (int number : numbers) {
            squares += rarities[number % SIZE] * rarities[number % SIZE];
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < numbers.length; i++) {
            to.features[from + i] = numbers[i] % SIZE;
            to.shares[from + i] = length == 0 ? 0 : rarities[numbers[i] % SIZE] / length;
        }
    }

    private void learn(Lesson lesson, float importance, float[] seen) {
        double[] likelihoods = likelihoods(lesson.shares());
        for (int kind = 0; kind < kinds; kind++) {
            float error = (float) ((kind == lesson.kind() ? 1 : 0) - likelihoods[kind]) * importance;
            if (Math.abs(error) < NEGLIGIBLE) {
                continue;
            }
            Shares text = lesson.shares();
            for (int i = 0; i < text.features.length; i++) {
                step(text.features[i] * kinds + kind, error * text.shares[i], seen);
            }
            step(SIZE * kinds + kind, error, seen);
        }
    }

    private void step(int weight, float slope, float[] seen) {
        seen[weight] += slope * slope;
        weights[weight] += STEP * slope / (float) Math.sqrt(seen[weight] + SEEN);
    }

    /** How likely each kind is, in their order; together 1. Empty when hardly a piece of the text was ever seen. */
    public Optional<double[]> of(List<String> words) {
        TextFeatures text = TextFeatures.of(words);
        long seen = Arrays.stream(text.pieces())
                .filter(piece -> rarities[piece % SIZE] > 0)
                .count();
        return seen > MOSTLY * text.pieces().length ? Optional.of(likelihoods(shares(text))) : Optional.empty();
    }

    private double[] likelihoods(Shares text) {
        double[] odds = new double[kinds];
        for (int kind = 0; kind < kinds; kind++) {
            odds[kind] = weights[SIZE * kinds + kind];
        }
        for (int i = 0; i < text.features.length; i++) {
            int first = text.features[i] * kinds;
            for (int kind = 0; kind < kinds; kind++) {
                odds[kind] += text.shares[i] * weights[first + kind];
            }
        }
        return normalized(odds);
    }

    private static double[] normalized(double[] odds) {
        double most = Double.NEGATIVE_INFINITY;
        for (double one : odds) {
            most = Math.max(most, one);
        }
        double sum = 0;
        double[] likelihoods = new double[odds.length];
        for (int kind = 0; kind < odds.length; kind++) {
            likelihoods[kind] = Math.exp(odds[kind] - most);
            sum += likelihoods[kind];
        }
        for (int kind = 0; kind < odds.length; kind++) {
            likelihoods[kind] /= sum;
        }
        return likelihoods;
    }

    /** What {@link #read} reads. */
    public byte[] written() {
        ByteBuffer buffer = ByteBuffer.allocate(Float.BYTES * (weights.length + rarities.length));
        buffer.asFloatBuffer().put(weights).put(rarities);
        return buffer.array();
    }

    /**
     * One that was learnt before, of so many kinds.
     *
     * @throws IllegalArgumentException when these bytes are of another
     */
    public static TextClassifier read(int kinds, byte[] written) {
        TextClassifier classifier = new TextClassifier(kinds);
        int expected = Float.BYTES * (classifier.weights.length + classifier.rarities.length);
        if (written.length != expected) {
            throw new IllegalArgumentException(
                    "a classifier of " + kinds + " kinds has " + expected + " bytes, not " + written.length);
        }
        ByteBuffer.wrap(written).asFloatBuffer().get(classifier.weights).get(classifier.rarities);
        return classifier;
    }
}
