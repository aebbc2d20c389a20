package nl.wegwijzer.model;

import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Vectors as lines of numbers, one vector a line: exactly the same when they are read again. */
final class RecordedVectors {
    private static final Pattern BETWEEN = Pattern.compile(" ");

    private RecordedVectors() {}

    static String write(List<float[]> vectors) {
        StringBuilder lines = new StringBuilder();
        for (float[] vector : vectors) {
            StringJoiner line = new StringJoiner(" ", "", "\n");
            for (float number : vector) {
                line.add(Float.toString(number));
            }
            lines.append(line);
        }
        return lines.toString();
    }

    static List<float[]> read(String lines) {
        return lines.lines().map(RecordedVectors::vector).toList();
    }

    private static float[] vector(String line) {
        List<String> numbers = BETWEEN.splitAsStream(line).toList();
        float[] vector = new float[numbers.size()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Float.parseFloat(numbers.get(i));
        }
        return vector;
    }
}
