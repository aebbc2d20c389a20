package nl.wegwijzer.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What YAML files say, kept beside the program: to read their megabyte and a half of YAML is a third of a start.
 *
 * @param place where it lies
 * @param keeping whether everything is read anew, and kept
 */
record ReadBefore(Prepared place, boolean keeping) {
    static final ReadBefore NOTHING = new ReadBefore(Prepared.NOTHING, false);

    private static final String NAME = "read";

    /** The entries of a file with these very contents; empty when they weren't kept. */
    Optional<List<YamlEntry>> entries(KnowledgeFile file) {
        return keeping
                ? Optional.empty()
                : place.kept(NAME, List.of(file)).flatMap(bytes -> EntryBytes.read(file.name(), bytes));
    }

    /** A text that is the same for files with these very contents; worked out unless it was kept. */
    String workedOut(String name, List<KnowledgeFile> files, Supplier<String> work) {
        if (!keeping) {
            return place.kept(name, files)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElseGet(work);
        }
        String text = work.get();
        place.keep(name, files, text.getBytes(StandardCharsets.UTF_8));
        return text;
    }

    /** Notes what a file says, where that is to be kept. */
    void note(KnowledgeFile file, List<YamlEntry> entries) {
        if (keeping) {
            EntryBytes.of(entries).ifPresent(bytes -> place.keep(NAME, List.of(file), bytes));
        }
    }
}
