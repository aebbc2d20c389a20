package nl.wegwijzer.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * What YAML files say, kept beside the program: to read their megabyte and a half of YAML is a third of a start.
 *
 * @param place where it lies
 * @param keeping whether everything is read anew, and kept
 */
record ReadBefore(Prepared place, boolean keeping) {
    static final ReadBefore NOTHING = new ReadBefore(Prepared.NOTHING, false);

    private static final String NAME = "read";
    private static final char SEAL = ':';

    /** The entries of a file with these very contents; empty when they weren't kept. */
    Optional<List<YamlEntry>> entries(KnowledgeFile file) {
        return keeping
                ? Optional.empty()
                : place.kept(NAME, List.of(file)).flatMap(bytes -> EntryBytes.read(file.name(), bytes));
    }

    /** A text that is the same for files with these very contents; worked out unless it was kept. */
    String workedOut(String name, List<KnowledgeFile> files, Supplier<String> work) {
        if (!keeping) {
            return place.kept(name, files).flatMap(ReadBefore::unsealed).orElseGet(work);
        }
        String text = work.get();
        place.keep(name, files, sealed(text).getBytes(StandardCharsets.UTF_8));
        return text;
    }

    /** With its own checksum: of a text alone nothing shows that it was spoilt. */
    private static String sealed(String text) {
        return checksum(text) + SEAL + text;
    }

    private static Optional<String> unsealed(byte[] bytes) {
        String sealed = new String(bytes, StandardCharsets.UTF_8);
        String text = sealed.substring(sealed.indexOf(SEAL) + 1);
        return sealed(text).equals(sealed) ? Optional.of(text) : Optional.empty();
    }

    private static String checksum(String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }

    /** Notes what a file says, where that is to be kept. */
    void note(KnowledgeFile file, List<YamlEntry> entries) {
        if (keeping) {
            EntryBytes.of(entries).ifPresent(bytes -> place.keep(NAME, List.of(file), bytes));
        }
    }
}
