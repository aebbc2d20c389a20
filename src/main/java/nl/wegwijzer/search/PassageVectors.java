package nl.wegwijzer.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wegwijzer.guide.Fingerprint;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.model.Embedder;

/**
 * Passages by their meaning. Each is embedded once for a guide and a model, and kept in a file beside the index where there
 * is one. Made on first use, so that a server for vectors that is down doesn't keep the assistant from starting.
 */
final class PassageVectors {
    private static final int BATCH = 64;

    private final Guide guide;
    private final Embedder embedder;
    private final Optional<Path> file;
    private List<float[]> vectors = List.of();

    PassageVectors(Guide guide, Embedder embedder, Optional<Path> folder) {
        this.guide = guide;
        this.embedder = embedder;
        Fingerprint fingerprint = Fingerprint.of(guide.fingerprint() + "/" + embedder.name());
        this.file = folder.map(path -> path.resolve("vectors-" + fingerprint + ".bin"));
    }

    /**
     * Every passage, nearest to the question first.
     *
     * @throws nl.wegwijzer.model.ModelException when there are no vectors to be had
     */
    List<Passage> nearest(String question) {
        List<float[]> passages = vectors();
        float[] asked = embedder.embed(List.of(question)).vectors().getFirst();
        double[] likeness =
                passages.stream().mapToDouble(vector -> cosine(vector, asked)).toArray();
        return IntStream.range(0, likeness.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> likeness[i]).reversed())
                .map(guide.passages()::get)
                .toList();
    }

    private synchronized List<float[]> vectors() {
        if (vectors.isEmpty()) {
            vectors = file.flatMap(PassageVectors::read).orElseGet(this::embedded);
        }
        return vectors;
    }

    private List<float[]> embedded() {
        List<String> texts = guide.passages().stream()
                .map(passage -> passage.heading() + "\n" + passage.text())
                .toList();
        List<float[]> all = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += BATCH) {
            all.addAll(embedder.embed(texts.subList(from, Math.min(texts.size(), from + BATCH)))
                    .vectors());
        }
        file.ifPresent(path -> write(all, path));
        return List.copyOf(all);
    }

    static double cosine(float[] one, float[] other) {
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            product += (double) one[i] * other[i];
            ones += (double) one[i] * one[i];
            others += (double) other[i] * other[i];
        }
        return ones == 0 || others == 0 ? 0 : product / Math.sqrt(ones * others);
    }

    private static Optional<List<float[]>> read(Path path) {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(path))) {
            int count = in.readInt();
            int length = in.readInt();
            List<float[]> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                float[] vector = new float[length];
                for (int j = 0; j < length; j++) {
                    vector[j] = in.readFloat();
                }
                all.add(vector);
            }
            return Optional.of(List.copyOf(all));
        } catch (IOException e) {
            // A file that broke off is made again.
            return Optional.empty();
        }
    }

    private static void write(List<float[]> all, Path path) {
        try {
            Path folder = Files.createDirectories(path.resolveSibling("."));
            Path written = Files.createTempFile(folder, "vectors", ".tmp");
            try (DataOutputStream out =
                    new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(written)))) {
                out.writeInt(all.size());
                out.writeInt(all.getFirst().length);
                for (float[] vector : all) {
                    for (float number : vector) {
                        out.writeFloat(number);
                    }
                }
            }
            Files.move(written, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
