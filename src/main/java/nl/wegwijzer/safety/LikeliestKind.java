package nl.wegwijzer.safety;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.learning.TextFeatures;

/**
 * What a message about a crisis is probably about: naive Bayes over its words and pairs of words (Manning, Raghavan and Schütze,
 * Introduction to Information Retrieval, 13.2), smoothed with the words of all kinds together, every kind as likely as the next before
 * they are read.
 */
final class LikeliestKind {
    private static final int SIZE = 1 << 14;
    /** So many messages of all kinds stand beside a kind's own. */
    private static final double SMOOTHING = 50;

    private static final double HALF = 0.5;

    /** For each feature, the logarithm of how often it stands in such a message. */
    private final Map<CrisisKind, float[]> logarithms;

    private LikeliestKind(Map<CrisisKind, float[]> logarithms) {
        this.logarithms = logarithms;
    }

    /** Learns from messages of some kinds. */
    static LikeliestKind among(Map<CrisisKind, List<String>> messages) {
        float[] everywhere =
                counts(messages.values().stream().flatMap(List::stream).toList());
        int all = messages.values().stream().mapToInt(List::size).sum();
        Map<CrisisKind, float[]> logarithms = new EnumMap<>(CrisisKind.class);
        for (CrisisKind kind : CrisisKind.values()) {
            List<String> own = messages.getOrDefault(kind, List.of());
            float[] numbers = counts(own);
            for (int feature = 0; feature < SIZE; feature++) {
                double expected = (everywhere[feature] + HALF) / (all + 1);
                numbers[feature] = own.isEmpty()
                        ? Float.NEGATIVE_INFINITY
                        : (float) Math.log((numbers[feature] + SMOOTHING * expected) / (own.size() + SMOOTHING));
            }
            logarithms.put(kind, numbers);
        }
        return new LikeliestKind(logarithms);
    }

    private static float[] counts(List<String> messages) {
        float[] counts = new float[SIZE];
        for (String message : messages) {
            for (int feature : TextFeatures.of(MessageWords.of(message)).words()) {
                counts[feature % SIZE]++;
            }
        }
        return counts;
    }

    /** The kind. */
    CrisisKind of(String message) {
        int[] features = TextFeatures.of(MessageWords.of(message)).words();
        CrisisKind best = CrisisKind.DISTRESS;
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<CrisisKind, float[]> kind : logarithms.entrySet()) {
            double sum = 0;
            for (int feature : features) {
                sum += kind.getValue()[feature % SIZE];
            }
            if (sum > most) {
                most = sum;
                best = kind.getKey();
            }
        }
        return best;
    }

    /** How many bytes one takes. */
    static int size() {
        return Float.BYTES * CrisisKind.values().length * SIZE;
    }

    /** Writes what {@link #read} reads. */
    void write(ByteBuffer buffer) {
        for (float[] numbers : logarithms.values()) {
            buffer.asFloatBuffer().put(numbers);
            buffer.position(buffer.position() + Float.BYTES * SIZE);
        }
    }

    /** One that was learnt before. */
    static LikeliestKind read(ByteBuffer buffer) {
        Map<CrisisKind, float[]> logarithms = new EnumMap<>(CrisisKind.class);
        for (CrisisKind kind : CrisisKind.values()) {
            float[] numbers = new float[SIZE];
            buffer.asFloatBuffer().get(numbers);
            buffer.position(buffer.position() + Float.BYTES * SIZE);
            logarithms.put(kind, numbers);
        }
        return new LikeliestKind(logarithms);
    }
}
