package nl.wegwijzer.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What was worked out beforehand, so that a start needn't: good for exactly the files that were seen then, and for the program
 * that did it, beside which it lies. What doesn't fit is worked out anew.
 *
 * @param folder where it lies; empty when nothing is prepared
 */
public record Prepared(Optional<Path> folder) {
    /** Nothing is prepared. */
    public static final Prepared NOTHING = new Prepared(Optional.empty());

    private static final int CHECKSUM_DIGITS = 8;
    private static final long FILES_APART = 1_000_003;

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
                .flatMap(Prepared::contents);
    }

    /** What can't be read, such as that of another user, is worked out anew. */
    private static Optional<byte[]> contents(Path path) {
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException e) {
            return Optional.empty();
        }
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

    /**
     * Two checksums and the length tell one edit from another. Nobody gains by making them agree, and these are counted by the
     * processor itself: a program that has just begun would need half a second for a digest of a megabyte.
     */
    private static String fileName(String name, List<KnowledgeFile> files) {
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        long length = 0;
        for (KnowledgeFile file : files) {
            ByteBuffer bytes = file.bytes();
            one.update(bytes.duplicate());
            other.update(bytes.duplicate());
            length = length * FILES_APART + bytes.remaining();
        }
        return String.join("-", name, hex(one.getValue()), hex(other.getValue()), Long.toHexString(length));
    }

    private static String hex(long checksum) {
        return HexFormat.of().toHexDigits(checksum, CHECKSUM_DIGITS);
    }
}
