package nl.wegwijzer.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What was worked out beforehand, so that a start needn't: good for exactly the files that were seen then, and for the program
 * that did it, beside which it lies. What doesn't fit is worked out anew.
 *
 * @param folder where it lies; empty when nothing is prepared
 */
public record Prepared(Optional<Path> folder) {
    /** Nothing is prepared. */
    public static final Prepared NOTHING = new Prepared(Optional.empty());

    /** Where the launcher says that it is. */
    private static final String PLACE = "wegwijzer.prepared";

    /** What lies beside this program. */
    public static Prepared usual() {
        return new Prepared(Optional.ofNullable(System.getProperty(PLACE)).map(Path::of));
    }

    /** Whether a file with these very contents was tried out, and did well. */
    public boolean isTried(KnowledgeFile file) {
        return folder.filter(place -> Files.exists(mark(place, file))).isPresent();
    }

    /**
     * Notes that a file was tried out and did well.
     *
     * @throws UncheckedIOException when that can't be written
     */
    public void noteTried(KnowledgeFile file) {
        folder.ifPresent(place -> {
            try {
                Files.createDirectories(place);
                Files.writeString(mark(place, file), "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What was made of files with these very contents; empty when it wasn't, or not by this name. */
    public Optional<byte[]> kept(String name, List<KnowledgeFile> files) {
        return folder.map(place -> place.resolve(fileName(name, files)))
                .filter(Files::exists)
                .map(path -> {
                    try {
                        return Files.readAllBytes(path);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /**
     * Keeps what was made of files.
     *
     * @throws UncheckedIOException when that can't be written
     */
    public void keep(String name, List<KnowledgeFile> files, byte[] made) {
        folder.ifPresent(place -> {
            try {
                Files.createDirectories(place);
                Path half = Files.createTempFile(place, name, ".half");
                Files.write(half, made);
                Files.move(half, place.resolve(fileName(name, files)), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Path mark(Path place, KnowledgeFile file) {
        return place.resolve(fileName("tried", List.of(file)));
    }

    private static String fileName(String name, List<KnowledgeFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> digest.update(file.bytes()));
            return name + "-" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
