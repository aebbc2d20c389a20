package nl.wegwijzer.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A folder of knowledge. Guide files are whatever Markdown lies in it; word lists and safety rules have fixed names, and
 * where the folder doesn't hold one, the one that was built into the program is used, so that help in a crisis can't go
 * missing with a file.
 */
public final class KnowledgeFolder {
    private static final String USUAL = "knowledge";

    /** Where the launcher says that the project is. */
    private static final String HOME = "wegwijzer.home";

    private final Path folder;
    private final ReadBefore before;

    private KnowledgeFolder(Path folder, ReadBefore before) {
        this.folder = folder;
        this.before = before;
    }

    /**
     * Opens a folder.
     *
     * @throws KnowledgeException when it isn't a readable folder
     */
    public static KnowledgeFolder at(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new KnowledgeException(List.of(new SourceProblem(
                    folder.toString(),
                    0,
                    "this is not a readable folder; name the folder that holds the guide with --knowledge DIR")));
        }
        return new KnowledgeFolder(folder, ReadBefore.NOTHING);
    }

    /** The same, of which YAML isn't read again where that was done before. */
    public KnowledgeFolder using(Prepared prepared) {
        return new KnowledgeFolder(folder, new ReadBefore(prepared, false));
    }

    /** The same, of which everything that is read is kept for later starts. */
    public KnowledgeFolder keepingFor(Prepared prepared) {
        return new KnowledgeFolder(folder, new ReadBefore(prepared, true));
    }

    /**
     * A text that follows from the contents of some files, such as a fingerprint: worked out, unless it was kept for these very
     * contents.
     *
     * @param name under which it is kept
     */
    public String workedOut(String name, List<KnowledgeFile> files, Supplier<String> work) {
        return before.workedOut(name, files, work);
    }

    /** Where the knowledge is when nobody names a folder: "knowledge" here, else the program's own. */
    public static Path usual() {
        return Stream.of(Path.of(USUAL), Path.of(System.getProperty(HOME, "")).resolve(USUAL))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of(USUAL));
    }

    /** The Markdown files at any depth, sorted by name; files called README are for people and left out. */
    public List<KnowledgeFile> markdown() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(path -> path.getFileName().toString().endsWith(".md"))
                    .filter(path -> !path.getFileName().toString().startsWith("README"))
                    .sorted()
                    .map(this::read)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(folder.toString(), e);
        }
    }

    /** A file by its fixed name, if the folder has it. */
    public Optional<KnowledgeFile> own(String name) {
        Path path = folder.resolve(name);
        return Files.exists(path) ? Optional.of(read(path)) : Optional.empty();
    }

    /** A file by its fixed name; the built-in one when the folder has none. */
    public KnowledgeFile named(String name) {
        return own(name).orElseGet(() -> builtIn(name));
    }

    /** A file that is part of the program. */
    public static KnowledgeFile builtIn(String name) {
        try (InputStream stream = KnowledgeFolder.class.getResourceAsStream("/knowledge/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no knowledge file is called " + name);
            }
            return new KnowledgeFile(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KnowledgeFile read(Path path) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        try {
            return new KnowledgeFile(name, Files.readAllBytes(path), before);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static KnowledgeException unreadable(String name, Exception cause) {
        var exception = new KnowledgeException(List.of(new SourceProblem(
                name, 0, "this can't be read (" + cause.getMessage() + "); check that the program may read it")));
        exception.initCause(cause);
        return exception;
    }
}
