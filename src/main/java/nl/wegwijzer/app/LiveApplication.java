package nl.wegwijzer.app;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.SourceProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The assistant over a folder that editors work in. A change that is in order takes the place of what was there; one that isn't
 * is reported, and the old guide stays. Thread-safe, but for {@link #check}, which one thread calls.
 */
public final class LiveApplication implements Supplier<Application>, Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveApplication.class);

    private final Path folder;
    private final Supplier<Application> opening;
    private final Consumer<Application> retiring;
    private volatile Application current;
    private volatile List<SourceProblem> problems = List.of();
    private FolderState tried;
    private FolderState seen;

    /**
     * Opens the folder for the first time.
     *
     * @param opening reads everything anew
     * @param retiring gets what isn't current any more; answers may still be under way in it
     * @throws KnowledgeException when the knowledge can't be used
     */
    public LiveApplication(Path folder, Supplier<Application> opening, Consumer<Application> retiring) {
        this.folder = folder;
        this.opening = opening;
        this.retiring = retiring;
        this.tried = FolderState.of(folder);
        this.seen = tried;
        this.current = opening.get();
    }

    /** The assistant of this moment. Whoever has it may finish with it. */
    @Override
    public Application get() {
        return current;
    }

    /** What is wrong with the latest change; empty when it was taken. */
    public List<SourceProblem> problems() {
        return problems;
    }

    /** What came of looking. */
    public enum Change {
        /** Nothing new, or somebody is still writing. */
        NONE,
        /** A new guide has taken the place of the old. */
        TAKEN,
        /** The old guide stays. */
        REFUSED
    }

    /** Looks whether the folder has changed; a change is taken when the folder looks the same twice. */
    public Change check() {
        FolderState now = FolderState.of(folder);
        boolean quiet = now.equals(seen);
        seen = now;
        if (!quiet || now.equals(tried)) {
            return Change.NONE;
        }
        tried = now;
        return take();
    }

    private Change take() {
        try {
            Application next = opening.get();
            Application old = current;
            current = next;
            problems = List.of();
            LOG.info(
                    "A new guide is in use: {}",
                    next.assistant().guide().fingerprint().value());
            retiring.accept(old);
            return Change.TAKEN;
        } catch (KnowledgeException e) {
            problems = e.problems();
            e.problems().forEach(problem -> LOG.warn("The changed knowledge isn't used: {}", problem));
        } catch (RuntimeException e) {
            problems = List.of(new SourceProblem(folder.toString(), 0, "this can't be used; the log says why"));
            LOG.error("The changed knowledge isn't used", e);
        }
        return Change.REFUSED;
    }

    @Override
    public void close() {
        current.close();
    }
}
